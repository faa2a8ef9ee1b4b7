import { type ColumnId, type Item, saysAnything } from "../ledger";

/** Columns that say which item it is. */
const IDENTITY: ReadonlySet<ColumnId> = new Set(["batch", "number"]);

/**
 * The columns that the master leaves blank for an item, as it does before the first round, and in which a returned row says something. It is not taken
 * over of itself, and must not be lost.
 *
 * @param columns those of the plan that the master has.
 */
export function filledPlan(returned: Item, master: Item, columns: readonly ColumnId[]): readonly ColumnId[] {
  return columns.filter(
    (column) =>
      (master.text[column] ?? "") === "" &&
      !IDENTITY.has(column) &&
      saysAnything(returned.text[column] ?? ""),
  );
}
