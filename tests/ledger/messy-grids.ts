import { recognizeWorkbook, rectificationKind, type Ledger, type SheetCorrection } from "../../src/ledger";
import { gridOf, parseRange, type CellRange, type CellValue, type Grid } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";

/** A grid with merges named as the user sees them (`A1:C1`). */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  name = "台账",
): Grid {
  return { ...gridOf(name, rows), merges: merges.map(rangeOf) };
}

function rangeOf(text: string): CellRange {
  const range = parseRange(text);
  if (!range) throw new Error(`no range: ${text}`);
  return range;
}

/** The ledgers recognised in visible sheets. */
export function ledgersIn(
  grids: readonly Grid[],
  corrections: Record<string, SheetCorrection> = {},
): readonly Ledger[] {
  return recognizeWorkbook(
    grids.map((grid) => ({ grid, visibility: "visible" })),
    { kind: rectificationKind, directory: builtInDirectory(), corrections },
  ).ledgers;
}

/** The one ledger of one sheet. */
export function ledgerIn(grid: Grid, correction: SheetCorrection = {}): Ledger {
  const [ledger] = ledgersIn([grid], { [grid.sheet]: correction });
  if (!ledger) throw new Error("no ledger recognised");
  return ledger;
}

/** What was taken for what, as `{ number: "A", … }`. */
export function lettersOf(ledger: Ledger): Record<string, string> {
  return Object.fromEntries(
    [...ledger.columns.values()].map(({ id, column }) => [id, String.fromCharCode(65 + column)]),
  );
}

/** Row, batch and number of each item. */
export function keysOf(ledger: Ledger): [row: number, batch: string, number: string][] {
  return ledger.items.map(({ row, batch, number }) => [row, batch, number]);
}

/** Why rows were left out, by the row the user sees. */
export function leftOutOf(ledger: Ledger): Record<number, string> {
  return Object.fromEntries(ledger.leftOut.map(({ row, reason }) => [row + 1, reason]));
}
