import { compareDekads, type Dekad, findDekad, type IsoDate, yearOf } from "../calendar";
import { type Ledger, readRowKey, type RecognizedWorkbook, type RowKey } from "../ledger";
import type { CellValue } from "../sheet";
import type { UnitDirectory } from "../units";
import type { ReturnedRow, ReturnedWorkbook, StrayRow } from "./merge-result";
import { senderOf } from "./unit-clues";

/**
 * Tells whose return a workbook is and which 旬 it is for. Of several sheets each may be for another 旬: the workbook is for the
 * latest. A sheet that was set aside as hidden or as an old copy still has its rows where it is for another 旬, so that they are told.
 */
export function identifyReturn(
  file: string,
  workbook: RecognizedWorkbook,
  directory: UnitDirectory,
): ReturnedWorkbook {
  const { ledgers, setAside, otherSheets } = workbook;
  const { unit, suggestions } = senderOf(file, workbook, directory);
  const year = yearIn([...ledgers, ...setAside]);
  const dekad = latest(ledgers.flatMap((ledger) => dekadIn(ledger, year) ?? []));
  const earlier = setAside.filter((ledger) => isOther(dekadIn(ledger, year), dekad));
  return {
    file,
    unit,
    unitSuggestions: suggestions,
    dekad,
    reportedOn: reportedDays(ledgers).at(-1) ?? null,
    rows: [...ledgers, ...earlier].flatMap((ledger) => rowsOf(ledger, dekadIn(ledger, year))),
    stray: ledgers.flatMap(strayRows),
    otherSheets,
  };
}

/** The days of 填报日期 in titles and columns, in order. */
function reportedDays(ledgers: readonly Ledger[]): IsoDate[] {
  return [
    ...ledgers.flatMap(({ title }) => title.reportedOn ?? []),
    ...ledgers.flatMap(({ items }) =>
      items.flatMap(({ dates }) => (dates.reportedOn.kind === "date" ? dates.reportedOn.date : [])),
    ),
  ].sort();
}

/** The year that one of the workbook's sheets names; `null` where none does. */
function yearIn(ledgers: readonly Ledger[]): number | null {
  const named = latest(ledgers.flatMap(({ title }) => title.dekad ?? []));
  const day = reportedDays(ledgers).at(-1);
  return named?.year ?? (day === undefined ? null : yearOf(day));
}

/** The 旬 of a sheet: its title's, or the one its lines or its name (`3月下旬`) give without a year, in the workbook's year. */
function dekadIn({ title, sheet }: Ledger, year: number | null): Dekad | null {
  if (title.dekad !== null || year === null) return title.dekad;
  for (const text of [...title.lines, sheet]) {
    const month = /(?<![\d年])\d{1,2}月[上中下]旬/.exec(text.normalize("NFKC"))?.[0];
    const dekad = month === undefined ? null : findDekad(`${year}年${month}`);
    if (dekad) return dekad;
  }
  return null;
}

function latest(dekads: readonly Dekad[]): Dekad | null {
  return dekads.toSorted(compareDekads).at(-1) ?? null;
}

function isOther(one: Dekad | null, dekad: Dekad | null): boolean {
  return one !== null && dekad !== null && compareDekads(one, dekad) !== 0;
}

function rowsOf({ items, grid }: Ledger, dekad: Dekad | null): ReturnedRow[] {
  return items.map((item) => ({ item, key: keyIn(grid.rows[item.row - 1] ?? []), dekad }));
}

/** The key stands wherever inserting and deleting columns has brought it. */
function keyIn(cells: readonly CellValue[]): RowKey | null {
  for (const value of cells) {
    const key = typeof value === "string" ? readRowKey(value) : null;
    if (key) return key;
  }
  return null;
}

function strayRows({ sheet, leftOut }: Ledger): StrayRow[] {
  return leftOut
    .filter(({ reason }) => reason === "stray" || reason === "numberOnly")
    .map(({ row, reason, text }) => ({ sheet, row: row + 1, reason, text }));
}
