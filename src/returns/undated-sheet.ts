import type { Dekad } from "../calendar";
import { itemKey, type Ledger } from "../ledger";

/**
 * Whether a sheet that names no 旬 holds the items of one that names its own once more: then it is not for that one as well, but for the 旬 that is
 * reported now. A sheet with items of its own goes on from the one before.
 */
export function isForOther(
  undated: Ledger,
  all: readonly Ledger[],
  dekadOf: (ledger: Ledger) => Dekad | null,
): boolean {
  if (undated.items.length === 0 || dekadOf(undated) !== null) return false;
  const dated = all.filter((one) => dekadOf(one) !== null).flatMap(({ items }) => items);
  const keys = new Set(dated.map(itemKey));
  const again = undated.items.filter((item) => keys.has(itemKey(item)));
  return again.length * 2 > Math.min(undated.items.length, dated.length);
}
