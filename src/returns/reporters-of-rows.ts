import type { ColumnId, Item, Ledger } from "../ledger";
import type { UnitDirectory } from "../units";
import { FILLED } from "./filled-row";
import type { ReturnedRow } from "./merge-result";
import { partOf, type RowReading, rowReading, textAt } from "./part-of-item";
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

const OF_REPORTER: readonly ColumnId[] = [...FILLED, "reportingUnit"];

/** The items of a ledger; one whose rows name several 填报单位 (its number and problem merged down over them) once for each, as its rows tell. */
export function itemsByReporter(ledger: Ledger, directory: UnitDirectory): readonly Item[] {
  const { items } = ledger;
  if (!items.some(namesSeveral)) return items;
  const reading = rowReading(ledger, directory);
  return items.flatMap((item) =>
    namesSeveral(item)
      ? partsByReporter(item, reading).map((rows) => partOf(item, rows, OF_REPORTER, reading))
      : item,
  );
}

function namesSeveral({ rows, text }: Item): boolean {
  return rows.length > 1 && text.reportingUnit?.includes("\n") === true;
}

/** The rows (1-based) of an item, parted where another 填报单位 is named. */
function partsByReporter(item: Item, reading: RowReading): number[][] {
  const parts: number[][] = [];
  let reporter = "";
  for (const row of item.rows) {
    const text = textAt(item, "reportingUnit", row, reading);
    if (parts.length === 0 || (text !== "" && text !== reporter)) parts.push([]);
    if (text !== "") reporter = text;
    parts.at(-1)?.push(row);
  }
  return parts;
}
