import { organAtEnd } from "../names/organ";
import { beginsName } from "./name-start";
import type { UnitIndex } from "./unit-index";

/** What may stand between two names, and within one. */
const JOINT = /[和与及、,，]+|\s+/g;
const MARK = /[和与及、,，]/;

/**
 * True where a text that reads as one name once its separators are gone is rather two: `市公安局、交警支队`, `市政府和国资委`. What
 * stands before the separator is a unit by itself, or an office before a name that plainly begins anew, what stands behind it is a
 * unit too (unlike in 市委、市政府信访局), and the directory nowhere writes the unit with such a separator (as it does 党委和人民政府). A space or a line break may lie within a name, unless a name
 * plainly begins behind it.
 *
 * @param unit the unit that the whole reads as.
 * @param unitOf the unit that a text surely names by itself, or `null`.
 */
export function holdsTwoNames(
  text: string,
  unit: string,
  index: UnitIndex,
  unitOf: (text: string) => string | null,
): boolean {
  if (!MARK.test(text) && !/\s/.test(text)) return false;
  if (index.spellings.some((spelling) => spelling.unit === unit && MARK.test(spelling.exact))) return false;
  for (const { 0: joint, index: from } of text.matchAll(JOINT)) {
    const begins = beginsName(text, from + joint.length, index);
    if (from === 0 || (!begins && !MARK.test(joint))) continue;
    const left = text.slice(0, from);
    const before = unitOf(left);
    // 梁园区委、宣传部: behind a county's body a name without a place is the county's too, and none of the city's.
    if (!begins && before !== null && index.directory.countyOf(before) !== null) continue;
    const isName = before !== null ? before !== unit : begins && organAtEnd(left) !== null;
    if (isName && unitOf(text.slice(from + joint.length)) !== null) return true;
  }
  return false;
}
