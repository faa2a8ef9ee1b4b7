import {
  DATE_COLUMNS,
  type ColumnDefinition,
  type ColumnId,
  type DateColumnId,
  type Item,
  type Ledger,
  type LedgerKind,
} from "../../ledger";
import type { SpecValue } from "../../sheet";
import { DATE, PERCENT, SHORT, TEXT } from "../page/print-style";
import type { TableColumn } from "../page/table";
import { batchNames, numberValue } from "../words/batches";
import { statusText, textOf } from "../words/item-text";
import type { LedgerSheetInput } from "./ledger-input";

/** A column of the full ledger, with what it holds. */
export interface LedgerColumn extends TableColumn<Item> {
  readonly id: ColumnId;
}

/** These stand in front, whatever the kind's order: they name the item. */
const FIRST: readonly ColumnId[] = ["batch", "number"];
type ColumnLook = Pick<LedgerColumn, "style" | "width">;

const BATCH_LOOK: ColumnLook = { style: SHORT, width: { least: 8, most: 24 } };
const LOOKS: Readonly<Record<ColumnDefinition["type"], ColumnLook>> = {
  text: { style: TEXT, width: { least: 7, most: 110 } },
  number: { style: SHORT, width: { least: 5, most: 8 } },
  units: { style: TEXT, width: { least: 9, most: 40 } },
  deadline: { style: TEXT, width: { least: 9, most: 24 } },
  status: { style: SHORT, width: { least: 11, most: 12 } },
  percent: { style: PERCENT, width: { least: 7, most: 8 } },
  date: { style: DATE, width: { least: 12.5, most: 13 } },
  yesNo: { style: SHORT, width: { least: 6, most: 8 } },
};

/**
 * All columns of the kind, batch and number first; those that a ledger must have stay though nothing stands in them, and so do those of the
 * ledgers that the items were read from: somebody is still to write there.
 */
export function ledgerColumns({
  kind,
  items,
  ledgers = [],
}: Pick<LedgerSheetInput, "kind" | "items" | "ledgers">): LedgerColumn[] {
  const ordered = [
    ...kind.columns.filter(({ id }) => FIRST.includes(id)),
    ...kind.columns.filter(({ id }) => !FIRST.includes(id)),
  ];
  const lasting = new Set([...requiredColumns(kind), ...ledgers.flatMap(columnsIn)]);
  const batchOf = batchNames(items);
  return ordered.map(({ id, title, type }) => ({
    id,
    title,
    ...(id === "batch" ? BATCH_LOOK : LOOKS[type]),
    always: lasting.has(id),
    isToBeFilled: true,
    value: (item) => (id === "batch" ? batchOf(item) : standardValue(item, id)),
  }));
}

function requiredColumns({ requiredColumns: columns, requiredFields }: LedgerKind): ReadonlySet<ColumnId> {
  return new Set([...columns, ...requiredFields]);
}

/** The columns of a ledger's tables, of which each may have its own. */
function columnsIn({ columns, items }: Ledger): ColumnId[] {
  const tables = new Set([columns, ...items.map((item) => item.columns)]);
  return [...tables].flatMap((table) => [...table.keys()]);
}

/** What an item says in a column, in the standard form where it was read without doubt, else as it was written. */
export function standardValue(item: Item, id: ColumnId): SpecValue {
  const written = textOf(item, id);
  if (id === "number") return numberValue(item.number);
  if (id === "status") return statusText(item);
  if (id === "percent") return item.percent === null ? written : item.percent / 100;
  if (id === "closed") return item.closed === null ? written : item.closed ? "是" : "否";
  const dateColumn = DATE_COLUMNS.find((one) => one === id);
  return dateColumn === undefined ? written : dateValue(item, dateColumn);
}

/** A real date, unless its year had to be assumed or its text had lost characters: then a person still has to see the text. */
function dateValue(item: Item, id: DateColumnId): SpecValue {
  const reading = item.dates[id];
  const certain = reading.kind === "date" && !reading.yearAssumed && !reading.repaired;
  return certain ? { kind: "date", iso: reading.date } : textOf(item, id);
}
