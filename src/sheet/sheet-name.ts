/** Excel's limit, in UTF-16 units. */
const LONGEST_NAME = 31;
/** What Excel refuses anywhere in a sheet's name, and the apostrophe, which some programs misread in references. */
const REFUSED = /[[\]:*?/\\'\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;
/** Excel keeps this name for itself. */
const RESERVED = "history";
const UNNAMED = "工作表";

/**
 * A name that Excel accepts for a sheet and that no other sheet has: refused characters become `_`, a name already taken
 * gets a number, `市发展改革委` → `市发展改革委 (2)`.
 * @param taken names in use; the new name is added. Case does not tell names apart.
 */
export function legalSheetName(text: string, taken: Set<string>): string {
  const cleaned = cut(text.replace(REFUSED, "_").trim(), LONGEST_NAME);
  const base = cleaned === "" || cleaned.toLowerCase() === RESERVED ? UNNAMED : cleaned;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = cut(base, LONGEST_NAME - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\p{Surrogate}$/u, "")
    .trim();
}
