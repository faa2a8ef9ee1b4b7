import type { Dekad } from "./dekad";
import { dekadUpTo } from "./dekad-of-day";
import { dekadOfDays } from "./dekad-of-days";
import { dekadOfYear } from "./dekad-of-year";
import { findDekad } from "./dekad-text";

/** The 旬 that a text names with its year, whichever way: by its name, up to a day, by its days, or counted from the year's beginning. */
export function dekadNamed(text: string): Dekad | null {
  return findDekad(text) ?? dekadUpTo(text) ?? dekadOfDays(text, null) ?? dekadOfYear(text, null);
}
