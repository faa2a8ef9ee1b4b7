import type { ColumnId, Item, Ledger } from "../ledger";
import type { UnitDirectory } from "../units";
import { COMPARED, contradict } from "./conflicts";
import { FILLED } from "./filled-row";
import { partOf, type RowReading, rowReading, textAt } from "./part-of-item";

/** Columns that say nothing of what an item is. */
const OF_RETURN: ReadonlySet<ColumnId> = new Set([
  ...FILLED,
  "reportingUnit",
  "reporter",
  "phone",
  "reviewer",
  "reportedOn",
]);
const IDENTITY: ReadonlySet<ColumnId> = new Set(["batch", "number", "problem"]);

/**
 * The items of a ledger; one on which its unit went on in further rows, and says otherwise there how far it is or when it was done, once for
 * each row, as if it had written its number again: which of them holds, a person has to say. Rows of measures of their own may differ.
 */
export function withContinuations(
  items: readonly Item[],
  ledger: Ledger,
  directory: UnitDirectory,
): readonly Item[] {
  if (ledger.layout !== "table" || !items.some(saysSeveral)) return items;
  const reading = rowReading(ledger, directory);
  return items.flatMap((item) => (saysSeveral(item) ? inRows(item, reading) : item));
}

/** Whether the rows of an item differ in what cannot be several things at once. */
function saysSeveral({ rows, text }: Item): boolean {
  return rows.length > 1 && COMPARED.some(({ column }) => text[column]?.includes("\n") === true);
}

function inRows(item: Item, reading: RowReading): readonly Item[] {
  const [first = item.row, ...others] = item.rows;
  const ofPlan = [...item.columns.keys()].filter((column) => !OF_RETURN.has(column));
  const isContinued = others.every((row) => saysNoOther(item, ofPlan, [first, row], reading));
  if (!isContinued) return [item];
  const own = [...item.columns.keys()].filter((column) => !IDENTITY.has(column));
  const parts = item.rows.map((row) => partOf(item, [row], own, reading));
  return contradict(parts) ? parts : [item];
}

/** Whether a row says nothing of the plan, or what is merged down to it or repeated. */
function saysNoOther(
  item: Item,
  ofPlan: readonly ColumnId[],
  [first, row]: readonly [number, number],
  reading: RowReading,
): boolean {
  return ofPlan.every((column) => {
    const text = textAt(item, column, row, reading);
    return text === "" || text === textAt(item, column, first, reading);
  });
}
