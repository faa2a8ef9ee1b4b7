import { rectificationKind, recognizeWorkbook, type Item } from "../ledger";
import { gridOf, type Grid } from "../sheet";
import type { UnitDirectory } from "../units";
import { plainNumber } from "./plain-number";
import type { PlanItem } from "./plan-item";
import type { PlanTable } from "./plan-text";

/** A table read as a list of items, and its header for a table that goes on without one. */
export interface TableItems {
  readonly items: readonly PlanItem[];
  readonly header: readonly (readonly (string | null)[])[];
}

const SHEET = "方案";

/**
 * Reads a table that has an item a row, under a header that the ledger knows; `null` where it is no such table.
 *
 * @param batch the batch it belongs to where the table does not say so itself.
 * @param headerBefore the header of the table before: one that goes on over the page often has none.
 */
export function readTableItems(
  table: PlanTable,
  batch: string,
  headerBefore: TableItems["header"],
  directory: UnitDirectory,
): TableItems | null {
  return (
    readWithHeader(table, [], batch, directory) ??
    (headerBefore.length > 0 && widthOf(headerBefore) === widthOf(table.rows)
      ? readWithHeader(table, headerBefore, batch, directory)
      : null)
  );
}

function widthOf(rows: TableItems["header"]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function readWithHeader(
  table: PlanTable,
  header: TableItems["header"],
  batch: string,
  directory: UnitDirectory,
): TableItems | null {
  const grid = gridOfTable(table, header);
  const { ledgers } = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const ledger = ledgers.find(({ layout, items }) => layout === "table" && items.length > 0);
  if (!ledger) return null;
  const bottom = ledger.headerRows.at(-1) ?? 0;
  return {
    items: ledger.items.map((item) => planItemOf(item, table.line - header.length - 1, batch)),
    header: header.length > 0 ? header : table.rows.slice(0, bottom),
  };
}

function gridOfTable({ rows, merges }: PlanTable, header: TableItems["header"]): Grid {
  const shift = header.length;
  const cells = [...header, ...rows].map((row) => row.map((cell) => (cell?.trim() === "" ? null : cell)));
  return {
    ...gridOf(SHEET, cells),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top + shift,
      left,
      bottom: bottom + shift,
      right,
    })),
  };
}

/** Held apart, or read as the limit: 完成时间 in a plan is the day by which. */
const OWN: ReadonlySet<string> = new Set(["number", "batch", "completedOn"]);

/** @param above how many lines of the plan stand above the grid's first row. */
function planItemOf(
  { row, batch, section, number, text }: Item,
  above: number,
  batchAround: string,
): PlanItem {
  const columns = Object.entries(text).filter(([column]) => !OWN.has(column));
  const deadline = text.deadline ?? text.completedOn;
  return {
    line: above + row,
    batch: batch === "" ? batchAround : batch,
    section,
    number: plainNumber(number),
    text: { ...Object.fromEntries(columns), ...(deadline === undefined ? {} : { deadline }) },
  };
}
