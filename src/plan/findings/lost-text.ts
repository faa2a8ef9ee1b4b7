const MONTH = "(?:1[0-2]|0?[1-9])";
/** Dates and numbers of which web pages and copying lose characters, above all 年, 月, 、 and —. */
const LOST: readonly RegExp[] = [
  // 20196月底, 201813月: a month behind the year without 年
  new RegExp(`(?<!\\d)20\\d{2}\\d{0,1}${MONTH}月`, "gu"),
  // 201971日, 20181225日: neither 年 nor 月
  /(?<!\d)20\d{2}\d{2,4}日/gu,
  // 20172018年: two years without a dash
  /(?<!\d)20\d{2}20\d{2}年?/gu,
  // 35.3%35.6%, 17%65%
  /\d+(?:\.\d+)?%\d+(?:\.\d+)?%(?:\d+(?:\.\d+)?%)*/gu,
  // 3.943.932.91
  /\d+\.\d+\.\d{2,}(?:\.\d+)*/gu,
  // 〔201782号〕: a document's year and number
  /〔20\d{2}\d+号?〕?/gu,
  // 10.57/平方公里: what was counted is missing
  /\d+(?:\.\d+)?\/(?:(?:平方|立方)(?:公里|千米|米)|公顷|公里|亩|吨)/gu,
  // %2B: a character that a web page put in code
  /%[0-9A-F]{2}(?![\d.%])/gu,
];

/** The places of a text where characters are missing, as written, from the left. */
export function lostIn(text: string): string[] {
  const found = LOST.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: lost }) => ({ index, lost })),
  );
  const ordered = found.sort((a, b) => a.index - b.index || b.lost.length - a.lost.length);
  return ordered
    .filter(({ index }, at) => ordered.slice(0, at).every((one) => index >= one.index + one.lost.length))
    .map(({ lost }) => lost);
}
