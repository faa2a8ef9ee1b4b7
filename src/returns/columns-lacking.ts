import type { ColumnId, Item, LedgerKind } from "../ledger";
import type { OtherColumn } from "./merge-result";
import { writtenColumn } from "./written-column";

/** Columns that say which item it is, and whose words it is: they are used though the master has none. */
const USED: ReadonlySet<ColumnId> = new Set(["batch", "number", "reportingUnit"]);

/** The columns that items have between them. */
export function columnsOf(items: readonly Item[]): ReadonlySet<ColumnId> {
  return new Set([...new Set(items.map(({ columns }) => columns))].flatMap((columns) => [...columns.keys()]));
}

/** The plan's columns that a return has filled and the master lacks: there is nothing to compare them with, and they are not taken over. */
export function columnsLacking(
  returned: readonly Item[],
  master: ReadonlySet<ColumnId>,
  kind: LedgerKind,
): OtherColumn[] {
  const lacking = kind.baseline.filter((column) => !master.has(column) && !USED.has(column));
  return lacking.flatMap((column) => writtenColumn(column, returned));
}
