import type { OpenedLedgers } from "./open-ledgers";

/** The 旬 of a title: in brackets behind it, or among its words. What is made of a ledger says for itself as of when it is. */
const PERIODS = [
  /[（(][^（）()]*(?:旬|截[至止]|\d{4}\s*年\s*\d{1,2}\s*月)[^（）()]*[）)]\s*$/u,
  /\d{4}\s*年\s*\d{1,2}\s*月份?\s*[上中下]旬/u,
];
/** `附件2：`, which says where in some document the table stood. */
const ANNEX_BEFORE = /^附\s*件\s*(?:[\d一二三四五六七八九十]{1,3}\s*[:：]?)?\s*/u;
/** A label with what it labels, or a sentence: the first line above a table is not always its title. */
const NO_TITLE = /[:：;；。]/u;
const BRACKET_BEHIND = /[（(][^）)]*[）)]\s*$/u;
/** What kind of table it is. */
const KIND_BEHIND = /(整改)?(工作|任务|问题)?(总|管理)?(台账|清单|情况表|汇总表|一览表|表)$/u;

/** The title of a ledger's new edition: its own, without the 旬 it was for; where it has none, what such a table is called. */
export function ledgerTitleOf(opened: OpenedLedgers): string {
  return titleOf(opened) || "整改台账";
}

/** What a ledger is about, from its title: `商丘市…反馈意见整改台账` is about `商丘市…反馈意见`; `""` where it does not say. */
export function subjectOf(opened: OpenedLedgers): string {
  return titleOf(opened).replace(BRACKET_BEHIND, "").replace(KIND_BEHIND, "").trim();
}

/** The ledger's own title without its 旬; `""` where nothing above the table is one. */
function titleOf({ workbook }: OpenedLedgers): string {
  const [ledger] = workbook.ledgers;
  const written = (ledger?.title.text ?? "").replace(ANNEX_BEFORE, "");
  const title = PERIODS.reduce((text, period) => text.replace(period, ""), written).trim();
  return NO_TITLE.test(title) ? "" : title;
}

/** The office that keeps a ledger: what it gives as 填报单位, or else the city whose ledger it is; `""` where nothing says. */
export function officeOf(opened: OpenedLedgers): string {
  return officeNamed(opened) ?? cityOf(opened);
}

/** What a ledger's title gives as 填报单位; `null` where it gives none. */
export function officeNamed({ workbook }: OpenedLedgers): string | null {
  return workbook.ledgers.find(({ title }) => title.unit !== null)?.title.unit ?? null;
}

/** Some county, town or office within the city stands first: `商丘市夏邑县…`, `商丘市水利局…`. */
const OF_A_PART = /^.{0,12}?[县区镇乡局委厅办]/u;

/**
 * The directory's city where the ledger's title begins with it; else `""`. The built-in directory is of one city, and whoever has none of
 * his own is read by it, wherever he is.
 */
export function cityOf(opened: OpenedLedgers): string {
  const { city } = opened.directory;
  const title = titleOf(opened);
  const isOfCity = city !== null && title.startsWith(city) && !OF_A_PART.test(title.slice(city.length));
  return isOfCity ? city : "";
}
