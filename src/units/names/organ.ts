/** What the name of an office or of a place ends in. */
const ORGAN_ENDS = unitsOf("局委办部组府会院社台站厅处所科股队厂校行县区市镇乡室");
const LONGER_ORGAN_ENDS = new Set(["中心", "公司", "集团", "单位", "部门"]);
/** The end of an office's name after which the next name may follow without a separator; a place is none. */
const OFFICE_ENDS = unitsOf("局委办部组府会院社台站队司心室)）");
/** 1 for each UTF-16 unit of these characters: such ends are looked up for each character of a cell. */
function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) units[characters.charCodeAt(at)] = 1;
  return units;
}

/** A part of an office, which is never the office. */
export const BRANCH = /分局|支局|支队|大队|中队|分队|分院|分所|派出所|街道|[镇乡村科股所站]$|办事处/;

/** The last character of a name that ends as offices and places do; `null` for any other text. */
export function organAtEnd(name: string): string | null {
  return endsAsOrganAt(name, name.length) ? name.slice(-1) : null;
}

/** True where what stands before `end` ends as offices and places do. */
export function endsAsOrganAt(text: string, end: number): boolean {
  if (end === 0) return false;
  return (
    ORGAN_ENDS[text.charCodeAt(end - 1)] === 1 || LONGER_ORGAN_ENDS.has(text.slice(Math.max(end - 2, 0), end))
  );
}

/** True where the name of an office may end at `at`, so that the next may begin there. */
export function officeEndsAt(text: string, at: number): boolean {
  return at > 0 && OFFICE_ENDS[text.charCodeAt(at - 1)] === 1;
}
