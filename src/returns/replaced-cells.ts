import { type ColumnId, saysAnything } from "../ledger";
import { foldText } from "../text";
import type { MatchedItem, ReplacedCells } from "./merge-result";
import type { SharedRow } from "./supplements";

/**
 * The cells of a file's rows in whose place those of another return of the unit count, though the rest of the row stands. What the master says as
 * well, or the row that counts, is not lost.
 */
export function replacedCells(
  matched: readonly MatchedItem[],
  shared: ReadonlyMap<MatchedItem, SharedRow>,
): ReplacedCells[] {
  if (shared.size === 0) return [];
  return matched.flatMap((match) => {
    const row = shared.get(match);
    const columns = row?.unheard.filter((column) => isLost(match, column, row.together)) ?? [];
    return columns.length > 0 ? [{ match, columns }] : [];
  });
}

function isLost(match: MatchedItem, column: ColumnId, together: readonly MatchedItem[]): boolean {
  const written = match.returned.text[column] ?? "";
  if (!saysAnything(written)) return false;
  const folded = foldText(written);
  const standing = [match.master, ...together.filter((one) => one !== match).map(({ returned }) => returned)];
  return standing.every(({ text }) => foldText(text[column] ?? "") !== folded);
}
