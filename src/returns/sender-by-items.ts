import type { Item } from "../ledger";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";
import type { Ownership } from "./ownership";

/** Fewer items may be one unit's by chance. */
const FEWEST_ITEMS = 3;

/**
 * A return of which nobody knows the unit, with one more clue: the one unit that all items have in common on which it reports. A suggestion by itself; where another clue suggests the same unit, it is that one's.
 */
export function withSenderByItems(
  returned: ReturnedWorkbook,
  matched: readonly MatchedItem[],
  ownership: Ownership,
): ReturnedWorkbook {
  const { unitSuggestions } = returned;
  const filled = matched.filter(({ returned: row }) => (row.text.progress ?? "") !== "");
  const common = unitInCommon(
    filled.map(({ master }) => master),
    ownership,
  );
  if (common === null) return returned;
  return unitSuggestions.includes(common)
    ? { ...returned, unit: common, unitSuggestions: [] }
    : { ...returned, unitSuggestions: [...unitSuggestions, common] };
}

/** The one unit that all of some items name; `null` where there are few items, or none or several such units. */
function unitInCommon(items: readonly Item[], ownership: Ownership): string | null {
  const [first, ...others] = [...new Set(items)];
  if (first === undefined || others.length < FEWEST_ITEMS - 1) return null;
  const common = ownership
    .namedUnits([first])
    .filter((unit) => others.every((item) => ownership.names(item, unit)));
  return common.length === 1 ? (common[0] ?? null) : null;
}
