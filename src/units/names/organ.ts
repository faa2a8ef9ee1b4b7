/** What the name of an office or of a place ends in. */
const ORGAN_ENDS = new Set("局委办部组府会院社台站厅处所科股队厂校行县区市镇乡室".split(""));
const LONGER_ORGAN_ENDS = new Set(["中心", "公司", "集团", "单位", "部门"]);
/** The end of an office's name after which the next name may follow without a separator; a place is none. */
const OFFICE_ENDS = new Set("局委办部组府会院社台站队司心室)）".split(""));
/** A part of an office, which is never the office. */
export const BRANCH = /分局|支局|支队|大队|中队|分队|分院|分所|派出所|街道|[镇乡村科股所站]$|办事处/;

/** The last character of a name that ends as offices and places do; `null` for any other text. */
export function organAtEnd(name: string): string | null {
  const last = name.slice(-1);
  return ORGAN_ENDS.has(last) || LONGER_ORGAN_ENDS.has(name.slice(-2)) ? last : null;
}

/** True where the name of an office may end at `at`, so that the next may begin there. */
export function officeEndsAt(text: string, at: number): boolean {
  return OFFICE_ENDS.has(text.charAt(at - 1));
}
