import { holdsWords, type Ledger } from "../ledger";
import { cellText, valueAt } from "../sheet";
import { foldText, tidyText } from "../text";
import type { OtherColumn } from "./merge-result";
import { putInList } from "./put-in-list";

/** The columns that were not read, with a header or without one, in which items have something; of a form, what stands beside other labels. */
export function otherColumns(ledger: Ledger): OtherColumn[] {
  return ledger.layout === "form" ? otherFields(ledger) : columnsOfTable(ledger);
}

function otherFields({ sheet, otherFields: fields }: Ledger): OtherColumn[] {
  return fields.map(({ row, column, label, text }) => ({
    sheet,
    column,
    header: label.replace(/[:：]$/, ""),
    cells: [{ row: row + 1, text }],
  }));
}

function columnsOfTable(ledger: Ledger): OtherColumn[] {
  const { sheet, items, unused, ticked, rivals, grid } = ledger;
  const unread = unused.filter(({ column }) => !ticked.has(column));
  const headed = [...rivals, ...unread].toSorted((a, b) => a.column - b.column);
  const rows = items.flatMap((item) => item.rows);
  return [...headed, ...headless(ledger, rows)].flatMap(({ column, header }) => {
    const cells = rows
      .filter((row) => holdsWords(valueAt(grid, row - 1, column)))
      .map((row) => ({ row, text: tidyText(cellText(valueAt(grid, row - 1, column))) }));
    return cells.length === 0 ? [] : [{ sheet, column, header, cells }];
  });
}

/** Columns without a header: what stands in them beside the items belongs to none of the others. */
function headless(
  { items, columns, unused, rivals, grid }: Ledger,
  rows: readonly number[],
): { column: number; header: null }[] {
  const tables = [...new Set([columns, ...items.map((item) => item.columns)])];
  const read = tables.flatMap((table) => [...table.values()]);
  const known = new Set([...read, ...unused, ...rivals].map(({ column }) => column));
  const width = rows.reduce((widest, row) => Math.max(widest, grid.rows[row - 1]?.length ?? 0), 0);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !known.has(column))
    .map((column) => ({ column, header: null }));
}

/** What stands in the office's own columns, folded, by their folded headers; `""`: in those without one. */
export type OwnWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What stands beside the items of a master in columns that are not read. */
export function ownWords(ledgers: readonly Ledger[]): OwnWords {
  const words = new Map<string, string[]>();
  for (const { header, cells } of ledgers.flatMap(otherColumns)) {
    for (const { text } of cells) putInList(words, foldText(header ?? ""), foldText(text));
  }
  return new Map(Array.from(words, ([header, own]) => [header, new Set(own)]));
}

/** A returned column without what stands in the master's column of that header: a copy of it is nothing new. */
export function withoutOwnWords(column: OtherColumn, own: OwnWords): OtherColumn[] {
  const known = own.get(foldText(column.header ?? ""));
  if (!known) return [column];
  const cells = column.cells.filter(({ text }) => !known.has(foldText(text)));
  return cells.length === 0 ? [] : [{ ...column, cells }];
}
