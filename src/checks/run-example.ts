import { parseIsoDate } from "../calendar";
import { recognizeWorkbook, rectificationKind, type Item } from "../ledger";
import {
  cellKey,
  gridOf,
  parseAddress,
  parseRange,
  type CellEdit,
  type CellValue,
  type Grid,
} from "../sheet";
import { builtInDirectory, DIRECTORY_SHEET, readDirectory, type UnitDirectory } from "../units";
import { runChecks } from "./catalog";
import { DEFAULT_CHECK_SETTINGS } from "./check-settings";
import type { Finding } from "./finding";
import type { CheckContext } from "./rule";
import type { RuleExample } from "./rule-example";

/** The name of an example's sheet. */
const SHEET = "台账";

/** Everything that the whole catalog finds in an example, after some changes to its sheet where they are given. */
export function runExample(example: RuleExample, edits: readonly CellEdit[] = []): Finding[] {
  const reading = example.directory && readDirectory(gridOf(DIRECTORY_SHEET, example.directory));
  const directory = reading?.directory ?? builtInDirectory();
  const itemsIn = (rows: RuleExample["previous"]): readonly Item[] | null =>
    rows &&
    recognized(gridOf(SHEET, [example.header, ...rows]), directory).ledgers.flatMap(({ items }) => items);
  return runChecks({
    workbook: recognized(edited(gridOfExample(example), edits), directory),
    directory,
    directoryProblems: reading?.problems ?? [],
    decisions: [],
    asOf: parseIsoDate(example.asOf ?? ""),
    settings: { ...DEFAULT_CHECK_SETTINGS, ...example.settings },
    previous: itemsIn(example.previous),
    stoodBefore: null,
    master: itemsIn(example.master),
    expected: null,
  });
}

function gridOfExample({ header, rows, merges, hiddenRows, formulas }: RuleExample): Grid {
  return {
    ...gridOf(SHEET, [header, ...rows]),
    merges: merges.flatMap((range) => parseRange(range) ?? []),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    formulas: new Map(Object.entries(formulas).map(([cell, formula]) => [keyOf(cell), formula])),
  };
}

function keyOf(cell: string): number {
  const place = parseAddress(cell);
  return place ? cellKey(place.row, place.column) : -1;
}

function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const valueAfter = new Map(edits.map(({ row, column, after }) => [cellKey(row, column), after]));
  const rows = grid.rows.map((cells, row) =>
    cells.map((value, column): CellValue => {
      const after = valueAfter.get(cellKey(row, column));
      return after === undefined ? value : after;
    }),
  );
  return { ...grid, rows };
}

function recognized(grid: Grid, directory: UnitDirectory): CheckContext["workbook"] {
  return recognizeWorkbook([{ grid, visibility: "visible" }], { kind: rectificationKind, directory });
}
