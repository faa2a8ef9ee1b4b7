/**
 * Words that are one sign to the readers of dates, and the sign each becomes. Some are here only so that the 前, 后, 到 or
 * 年 inside them is not taken for the calendar's own.
 */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["月份", "月"],
  ["元月", "元月"],
  ["年度", "年"],
  ["年终", "年底"],
  ["年末", "年底"],
  ["岁末", "年底"],
  ["年底", "年底"],
  ["季度末", "季度底"],
  ["季度底", "季度底"],
  ["季末", "季度底"],
  ["季度", "季度"],
  ["上半年", "上半年"],
  ["下半年", "下半年"],
  ["上旬", "上旬"],
  ["中旬", "中旬"],
  ["下旬", "下旬"],
  ["今年", "本年"],
  ["本年", "本年"],
  ["本年度", "本年"],
  ["明年", "明年"],
  ["来年", "明年"],
  ["次年", "次年"],
  ["翌年", "次年"],
  ["当年", "当年"],
  ["同年", "当年"],
  ["之前", "前"],
  ["以前", "前"],
  ["之内", "内"],
  ["以内", "内"],
  ["之后", "后"],
  ["以后", "后"],
  ["以来", "以来"],
  ["开始", "起"],
  ["每年", "每"],
  ["每月", "每"],
  ["每季度", "每"],
  ["每季", "每"],
  ["每旬", "每"],
  ["每周", "每"],
  ["个月", "个月"],
  ["个工作日", "天"],
  ["工作日", "天"],
  ...[
    ...["前后", "目前", "当前", "提前", "此前", "空前", "先前"],
    ...["今后", "此后", "最后", "随后", "然后", "先后", "滞后", "落后", "后续", "后期", "善后", "背后"],
    ...["内蒙", "起草", "初步", "中央", "中心"],
    ...[
      "达到",
      "得到",
      "降到",
      "提到",
      "做到",
      "找到",
      "感到",
      "到位",
      "截至",
      "截止",
      "甚至",
      "乃至",
      "冬至",
      "夏至",
    ],
    ...["近年", "历年", "多年", "逐年", "往年", "常年", "全年", "周年", "青年", "少年", "半年"],
    ...["上午", "下午", "星期"],
  ].map((word): [string, string] => [word, word]),
]);
const LONGEST = 4;
/** Most characters begin no calendar word: they need no look at what follows. */
const BEGINNINGS: ReadonlySet<string> = new Set(Array.from(WORDS.keys(), (word) => word.charAt(0)));

/** Whether a calendar word may stand where a folded character stands. */
export function mayBeginCalendarWord(char: string): boolean {
  return BEGINNINGS.has(char);
}

/** The longest calendar word at the start of some folded characters, or else the first character by itself. */
export function calendarWordAt(ahead: readonly string[]): { readonly sign: string; readonly length: number } {
  for (let length = LONGEST; length > 1; length--) {
    const sign = ahead.length < length ? undefined : WORDS.get(ahead.slice(0, length).join(""));
    if (sign !== undefined) return { sign, length };
  }
  return { sign: ahead[0] ?? "", length: 1 };
}
