import { SHORT } from "../page/print-style";
import type { TableColumn } from "../page/table";

/** A row of a list with its place in it, counted from 1. */
export type Numbered<Row> = Row & { readonly place: number };

/** Numbers the rows of a list from 1. */
export function numbered<Row extends object>(rows: readonly Row[]): Numbered<Row>[] {
  return rows.map((row, index) => ({ ...row, place: index + 1 }));
}

/** The column of those numbers, where no item's own 序号 stands beside it. */
export const PLACE_COLUMN: TableColumn<{ readonly place: number }> = {
  title: "序号",
  width: { least: 5, most: 7 },
  style: SHORT,
  value: ({ place }) => place,
};
