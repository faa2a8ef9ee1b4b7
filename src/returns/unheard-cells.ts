import type { ColumnId, Item } from "../ledger";
import { meaningOf } from "./conflicts";
import type { MergedItem, MergeConflict, MergeResult, ProgressEntry } from "./merge-result";
import { LEAD_ONLY } from "./merged-columns";

/** What a unit wrote in a column in which another's word counts. */
export interface UnheardCell {
  readonly entry: ProgressEntry;
  readonly column: ColumnId;
}

/** The status is told beside each row's source anyway. */
const TOLD_NOWHERE = LEAD_ONLY.filter((column) => column !== "status");

/**
 * The cells of rows that were merged which stand nowhere in what was merged: dates, shares and checks of a unit that does not lead the item.
 * Where units disagree, or the item says the same, they are seen.
 */
export function unheardCells({ items, conflicts }: Pick<MergeResult, "items" | "conflicts">): UnheardCell[] {
  const disagreed = conflictsByItem(conflicts);
  return items.flatMap((one) => (isOfLeadAlone(one) ? NONE : unheardIn(one, disagreed)));
}

const NONE: readonly UnheardCell[] = [];

/** Of most items nobody speaks but their lead unit, which is heard in all. */
function isOfLeadAlone({ progress }: MergedItem): boolean {
  return progress.length < 2 && progress.every(({ isLead }) => isLead);
}

function unheardIn(
  { before, item, progress, cells }: MergedItem,
  disagreed: ReadonlyMap<Item, ReadonlySet<ColumnId>>,
): UnheardCell[] {
  const unheard: UnheardCell[] = [];
  for (const column of TOLD_NOWHERE) {
    if (disagreed.get(before)?.has(column)) continue;
    const written = progress.filter(({ returned }) => (returned.text[column] ?? "") !== "");
    if (written.length === 0) continue;
    const merged = meaningOf(item, column);
    const sources = cells[column]?.sources ?? [];
    for (const entry of written) {
      const meaning = meaningOf(entry.returned, column);
      if (meaning === null || meaning === merged || sources.includes(entry)) continue;
      unheard.push({ entry, column });
    }
  }
  return unheard;
}

function conflictsByItem(conflicts: readonly MergeConflict[]): ReadonlyMap<Item, ReadonlySet<ColumnId>> {
  const columns = new Map<Item, Set<ColumnId>>();
  for (const { before, column } of conflicts) {
    const known = columns.get(before) ?? new Set();
    columns.set(before, known.add(column));
  }
  return columns;
}
