/**
 * Words that cities put for one another in the names of the same office, as reforms and local habit have it (水务局 is in most cities the
 * renamed or merged 水利局). They only make a suggestion better: whether two offices are one here, a person says.
 */
const KINDRED: readonly (readonly string[])[] = [
  ["水利", "水务", "水利水务"],
  ["工业信息化", "经济信息化", "经济贸易"],
  ["工信", "经信", "经贸"],
  ["教育", "教体", "教育体育"],
  ["自然资源规划", "规划自然资源", "国土资源规划"],
  ["住房城乡建设", "住房建设", "城乡建设", "住房保障城乡建设"],
  ["城管", "城市管理", "城市综合管理", "城市管理综合执法", "城市管理综合行政执法"],
  ["应急管理", "应急", "安全生产监督管理"],
  ["农业农村", "农牧", "农业", "农业畜牧"],
  ["交警", "交管", "交通警察", "交通管理"],
  ["污染防治", "污染治理", "综合治理", "治理", "防治"],
  ["文化广电旅游", "文化旅游", "文体广电旅游", "文化广电新闻出版"],
];

/** Ends that one city gives an office and another does not. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/管理局$/, "局"],
  [/办公厅$/, "办"],
  [/局$/, "中心"],
  [/部门$/, "部"],
  [/部门$/, "局"],
];

/** A name, given as its loose key, with each word in it that has kindred words put in each of these in turn. */
export function kindredNames(name: string): string[] {
  const found = new Set<string>();
  for (const words of KINDRED) {
    for (const word of words) {
      if (!name.includes(word)) continue;
      for (const other of words) if (other !== word) found.add(name.replace(word, other));
    }
  }
  for (const [end, other] of ENDS) found.add(name.replace(end, other));
  found.delete(name);
  return [...found];
}
