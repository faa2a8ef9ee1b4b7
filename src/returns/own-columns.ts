import type { Ledger } from "../ledger";
import { cellText, valueAt } from "../sheet";
import { foldText, tidyText } from "../text";
import type { OtherColumn } from "./merge-result";

/** What stands in the office's own columns, folded, by their folded headers; `""`: in those without one. */
export type OwnWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What stands beside the items of a master in columns that are not read. */
export function ownWords(ledgers: readonly Ledger[]): OwnWords {
  const words = new Map<string, Set<string>>();
  for (const ledger of ledgers) {
    for (const [column, header] of headersOfOwn(ledger)) {
      const own = words.get(header) ?? new Set();
      words.set(header, own);
      for (const { rows } of ledger.items) {
        for (const row of rows) own.add(wordIn(ledger, row, column));
      }
    }
  }
  return words;
}

/** The folded header of each column that is not read, by its 0-based place. */
function headersOfOwn({ columns, rivals, unused, items, grid }: Ledger): Map<number, string> {
  const read = new Set(
    [columns, ...new Set(items.map((item) => item.columns))].flatMap((table) =>
      Array.from(table.values(), ({ column }) => column),
    ),
  );
  const headed = new Map([...rivals, ...unused].map(({ column, header }) => [column, foldText(header)]));
  const width = items.reduce((widest, { row }) => Math.max(widest, grid.rows[row - 1]?.length ?? 0), 0);
  for (let column = 0; column < width; column += 1) {
    if (!read.has(column) && !headed.has(column)) headed.set(column, "");
  }
  return headed;
}

function wordIn({ grid }: Ledger, row: number, column: number): string {
  return foldText(tidyText(cellText(valueAt(grid, row - 1, column))));
}

/** A returned column without what stands in the master's column of that header: a copy of it is nothing new. */
export function withoutOwnWords(column: OtherColumn, own: OwnWords): OtherColumn[] {
  const known = own.get(foldText(column.header ?? ""));
  if (!known) return [column];
  const cells = column.cells.filter(({ text }) => !known.has(foldText(text)));
  return cells.length === 0 ? [] : [{ ...column, cells }];
}
