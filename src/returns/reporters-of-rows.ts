import { type ColumnId, type Item, ItemDraft, type Ledger, type RewriteContext } from "../ledger";
import { cellText, type Grid, valueAt } from "../sheet";
import { tidyText } from "../text";
import type { UnitDirectory } from "../units";
import { FILLED } from "./filled-row";
import type { ReturnedRow } from "./merge-result";
import { knownUnit } from "./unit-clues";

/**
 * Rows that each name their 填报单位, where those are several that the directory knows: an office sends on what its units reported to it. Where a
 * row names none, it is of the one named above.
 */
export function withReporters(
  rows: readonly ReturnedRow[],
  directory: UnitDirectory,
): readonly ReturnedRow[] {
  const written = new Set(rows.flatMap(({ item }) => item.text.reportingUnit ?? []));
  if (written.size < 2) return rows;
  const units = new Map([...written].map((text) => [text, knownUnit(text, directory)]));
  if (new Set([...units.values()].filter((unit) => unit !== null)).size < 2) return rows;
  let [above, sheet]: [string | null, string] = [null, ""];
  return rows.map((row) => {
    const text = row.item.text.reportingUnit ?? "";
    if (text !== "") above = units.get(text) ?? null;
    else if (row.item.sheet !== sheet) above = null;
    ({ sheet } = row.item);
    return { ...row, unit: above ?? row.unit };
  });
}

/** The items of a ledger; one whose rows name several 填报单位 (its number and problem merged down over them) once for each, as its rows tell. */
export function itemsByReporter(ledger: Ledger, directory: UnitDirectory): readonly Item[] {
  const { items, planYear, grid } = ledger;
  if (!items.some(namesSeveral)) return items;
  return items.flatMap((item) =>
    namesSeveral(item)
      ? partsByReporter(item, grid).map((rows) => partOf(item, rows, grid, { directory, planYear }))
      : item,
  );
}

function namesSeveral({ rows, text }: Item): boolean {
  return rows.length > 1 && text.reportingUnit?.includes("\n") === true;
}

/** The rows (1-based) of an item, parted where another 填报单位 is named. */
function partsByReporter(item: Item, grid: Grid): number[][] {
  const parts: number[][] = [];
  let reporter = "";
  for (const row of item.rows) {
    const text = textAt(item, "reportingUnit", row, grid);
    if (parts.length === 0 || (text !== "" && text !== reporter)) parts.push([]);
    if (text !== "") reporter = text;
    parts.at(-1)?.push(row);
  }
  return parts;
}

function partOf(item: Item, rows: readonly number[], grid: Grid, reading: RewriteContext): Item {
  const [row = item.row] = rows;
  const draft = new ItemDraft({ ...item, row, rows }, reading);
  for (const column of [...FILLED, "reportingUnit"] as const) {
    if (!item.columns.has(column)) continue;
    const texts = rows.map((one) => textAt(item, column, one, grid)).filter((text) => text !== "");
    draft.write(column, [...new Set(texts)].join("\n"));
  }
  return draft.item;
}

/** What a column says beside a row (1-based); what is merged down counts for all its rows. */
function textAt(item: Item, id: ColumnId, row: number, grid: Grid): string {
  const column = item.columns.get(id)?.column;
  if (column === undefined) return "";
  const area = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom + 1 && left <= column && column <= right,
  );
  return tidyText(cellText(valueAt(grid, area?.top ?? row - 1, area?.left ?? column)));
}
