import { holdsWords, type Item, type Ledger, readStatus } from "../../ledger";
import { cellText, valueAt } from "../../sheet";
import { tidyText } from "../../text";

/** What a column is called that has words beside the items and no header. */
const HEADLESS = "无表头的栏";

/** A column of the office's own: its header stands for none of ours, or for one that another column was read as, or it has none. */
export interface OwnPlace {
  /** 0-based. */
  readonly column: number;
  /** Levels joined by ` / `. */
  readonly header: string;
}

/** The columns that items of one table share; as a key they stand for the table. */
export type Table = Item["columns"];

/** The office's own columns in each table of a ledger, from left to right. */
export function ownPlaces(ledger: Ledger): Map<Table, readonly OwnPlace[]> {
  const firsts = new Map(ledger.items.toReversed().map((item) => [item.columns, item]));
  return new Map(
    [...firsts].reverse().map(([table, first]) => {
      const header = table === ledger.columns ? null : headerAbove(ledger, first);
      const headed = header === null ? placesUnderHeader(ledger, table) : placesIn(ledger, table, header);
      const places = [...headed, ...placesWithoutHeader(ledger, table, header)];
      return [table, places.toSorted((a, b) => a.column - b.column)];
    }),
  );
}

/** Rows of a header, 0-based, the end exclusive. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The header met among the items under which a table of other columns begins; `null` for the ledger's own. */
function headerAbove({ leftOut }: Ledger, first: Item): Rows | null {
  const above = leftOut.filter(({ row }) => row < first.row - 1);
  const at = above.findLastIndex(({ reason }) => reason === "header");
  const from = above[at]?.row;
  return from === undefined ? null : { from, to: above[at + 1]?.row ?? first.row - 1 };
}

/** The columns with a lowest header that the table does not read. */
function placesIn(ledger: Ledger, table: Table, rows: Rows): OwnPlace[] {
  const read = columnsRead(table);
  return [...lowestHeaders(ledger, rows)]
    .filter(([column]) => !read.has(column))
    .map(([column, header]) => ({ column, header }));
}

function lowestHeaders({ grid }: Ledger, { from, to }: Rows): Map<number, string> {
  const lowest = new Map<number, string>();
  for (const row of grid.rows.slice(from, to)) {
    for (const [column, value] of row.entries()) {
      const text = tidyText(cellText(value));
      if (text !== "") lowest.set(column, text);
    }
  }
  return lowest;
}

function columnsRead(table: Table): Set<number> {
  return new Set([...table.values()].map(({ column }) => column));
}

/** Of the columns under the ledger's header those of one table: others may stand beside it. */
function placesUnderHeader(ledger: Ledger, table: Table): OwnPlace[] {
  const { unused, rivals } = ledger;
  const isWithin = spanOf(ledger, table);
  return [...unused.filter((place) => !isTicked(ledger, place)), ...rivals].filter(({ column }) =>
    isWithin(column),
  );
}

/** The columns without a header in which something stands beside the table's items. @param header the table's own; `null` for the ledger's. */
function placesWithoutHeader(ledger: Ledger, table: Table, header: Rows | null): OwnPlace[] {
  const { grid, items, layout, unused, rivals } = ledger;
  if (layout === "form") return [];
  const headed =
    header === null
      ? [...unused, ...rivals].map(({ column }) => column)
      : lowestHeaders(ledger, header).keys();
  const known = new Set([...columnsRead(table), ...headed]);
  const isWithin = header === null ? spanOf(ledger, table) : () => true;
  const filled = new Set<number>();
  for (const { columns, rows } of items) {
    if (columns !== table) continue;
    for (const row of rows) {
      for (const [column, value] of (grid.rows[row - 1] ?? []).entries()) {
        if (!known.has(column) && isWithin(column) && holdsWords(value)) filled.add(column);
      }
    }
  }
  return [...filled].map((column) => ({ column, header: HEADLESS }));
}

/** Tells which columns are one table's, where others stand beside it. */
function spanOf({ items }: Ledger, table: Table): (column: number) => boolean {
  const tables = [...new Set(items.map(({ columns }) => columns))].map(edgesOf);
  const { left, right } = edgesOf(table);
  const from = tables.some((other) => other.right < left) ? left : 0;
  const to = Math.min(Infinity, ...tables.map((other) => other.left).filter((start) => start > right));
  return (column) => column >= from && column < to;
}

function edgesOf(table: Table): { left: number; right: number } {
  const columns = [...table.values()].map(({ column }) => column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

/** Whether a column ticks a status: it was read as that, and would soon say otherwise than 完成状态. */
function isTicked({ columns, items, grid }: Ledger, { column, header }: OwnPlace): boolean {
  if (columns.has("status") || !saysStatus(header)) return false;
  return items.every(({ rows }) =>
    rows.every((row) => {
      const value = valueAt(grid, row - 1, column);
      return typeof value === "boolean" || cellText(value).trim().length <= 1;
    }),
  );
}

const ASKS_STATUS = /(?:完成|整改|进展|状态|办结).* \/ [是否]$/su;

function saysStatus(header: string): boolean {
  const leaf = header.split(" / ").at(-1) ?? "";
  return leaf === "完成" || readStatus(leaf) !== null || ASKS_STATUS.test(header);
}
