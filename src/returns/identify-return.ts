import {
  compareDekads,
  type Dekad,
  dekadNamed,
  dekadOf,
  dekadOfDays,
  dekadOfYear,
  findDekad,
  type IsoDate,
  latestDekad,
  readDate,
} from "../calendar";
import { type Ledger, type OtherSheet, readRowKey, type RecognizedWorkbook, type RowKey } from "../ledger";
import type { CellValue } from "../sheet";
import { foldText } from "../text";
import type { UnitDirectory } from "../units";
import { withContinuations } from "./continuation-rows";
import type { ReturnedRow, ReturnedWorkbook } from "./merge-result";
import { withProgressFromStatus, withTickedStatus } from "./not-understood";
import { dayInName, dayInTitle, dayNear, type NamedDay } from "./named-day";
import { nearestTo } from "./nearest-dekad";
import { rowsOfOldCopies, wordsOfHidden } from "./old-copies";
import { itemsByReporter, withReporters } from "./reporters-of-rows";
import { strayRows } from "./stray-rows";
import { otherColumns } from "./other-columns";
import { isForOther } from "./undated-sheet";
import { bodyWithin, senderOf, unitOfSheet } from "./unit-clues";
import { withWordsAbove } from "./words-above";

/**
 * Tells whose return a workbook is and which 旬 it is for: the one its titles, its sheets' names or else its file's name gives. Of several
 * sheets each may be for another 旬: the workbook is for the latest. A sheet that was set aside as hidden or as an old copy still has
 * its rows where it is for another 旬, so that they are told.
 */
export function identifyReturn(
  file: string,
  workbook: RecognizedWorkbook,
  directory: UnitDirectory,
): ReturnedWorkbook {
  const { ledgers, setAside, otherSheets } = workbook;
  const { unit, suggestions, fileUnit, jointUnits } = senderOf(file, workbook, directory);
  const near = dekadWithYear([...ledgers, ...setAside]) ?? dekadNamed(stemOf(file));
  const ofSheet = (ledger: Ledger): Dekad | null => dekadIn(ledger, near);
  const ofSheets = ledgers.some((ledger) => isForOther(ledger, ledgers, ofSheet))
    ? null
    : latestDekad(ledgers.flatMap((ledger) => ofSheet(ledger) ?? []));
  const dekad = ofSheets ?? dekadOfFile(file, near);
  const units = unitsBySheet(ledgers, directory);
  const earlier = setAside.filter((ledger) => isOther(ofSheet(ledger), dekad));
  const rows = withReporters(
    [...ledgers, ...earlier].flatMap((ledger) =>
      rowsOf(ledger, directory, { dekad: ofSheet(ledger), unit: units.get(ledger) ?? null }),
    ),
    directory,
  );
  const dayWithoutYear = ledgers.map(({ title }) => title.dayWithoutYear).find((day) => day !== null) ?? null;
  const setAsideFor = (reason: OtherSheet["reason"]): readonly Ledger[] =>
    setAside.filter((ledger) => !earlier.includes(ledger) && reasonFor(ledger, otherSheets) === reason);
  return {
    file,
    unit,
    body: bodyWithin(unit, file, workbook, directory),
    unitSuggestions: suggestions,
    fileUnit,
    jointUnits,
    dekad,
    isYearNamed: near !== null,
    reportedOn: reportedDays(ledgers).at(-1) ?? (dayWithoutYear && near && dayNear(dayWithoutYear, near)),
    dayWithoutYear,
    namedDay: dayInName(file) ?? firstDayIn(ledgers),
    isCorrection: ledgers.some(({ title, sheet }) => [...title.lines, sheet].some(saysCorrected)),
    rows,
    stray: [
      ...ledgers.flatMap(strayRows),
      ...rowsOfOldCopies(setAsideFor("old-copy"), rows),
      ...wordsOfHidden(setAsideFor("hidden"), rows),
    ],
    otherColumns: ledgers.flatMap(otherColumns),
    otherSheets,
  };
}

function firstDayIn(ledgers: readonly Ledger[]): NamedDay | null {
  for (const line of ledgers.flatMap(({ title }) => title.lines)) {
    const day = dayInTitle(line);
    if (day) return day;
  }
  return null;
}

function reasonFor({ sheet }: Ledger, otherSheets: readonly OtherSheet[]): OtherSheet["reason"] | null {
  return otherSheets.find((one) => one.sheet === sheet)?.reason ?? null;
}

function saysCorrected(text: string): boolean {
  return /更正|补正/.test(foldText(text));
}

/** Stands for the year where nothing names one: any will do that has all days. */
const ANY_YEAR = 2000;

/** The days of 填报日期 in titles and columns, in order. */
function reportedDays(ledgers: readonly Ledger[]): IsoDate[] {
  return [
    ...ledgers.flatMap(({ title }) => title.reportedOn ?? []),
    ...ledgers.flatMap(({ items }) =>
      items.flatMap(({ dates }) => (dates.reportedOn.kind === "date" ? dates.reportedOn.date : [])),
    ),
  ].sort();
}

/** A 旬 with its year that one of the workbook's sheets names, or in which it was filled in; `null` where nothing names a year. */
function dekadWithYear(ledgers: readonly Ledger[]): Dekad | null {
  const day = reportedDays(ledgers).at(-1);
  return (
    latestDekad(ledgers.flatMap(({ title }) => title.dekad ?? [])) ??
    (day === undefined ? null : dekadOf(day))
  );
}

/** The 旬 of a sheet: its title's, or the one its lines or its name (`3月下旬`) give without a year. @param near tells the year. */
function dekadIn({ title, sheet }: Ledger, near: Dekad | null): Dekad | null {
  return title.dekad ?? firstYearless([...title.lines, sheet], near);
}

function dekadOfFile(file: string, near: Dekad | null): Dekad | null {
  const name = stemOf(file);
  return dekadNamed(name) ?? firstYearless([name], near);
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]+$/, "");
}

const YEARLESS = /(?<![\d年])(?:\d{1,2}|十?[一二三四五六七八九十])月[上中下]旬/;
const YEARLESS_UP_TO = /截[至止]?到?(\d{1,2}月\d{1,2}[日号])/;

/** The 旬 that the first of the texts to name one names without a year, in the year in which it is nearest to another. */
function firstYearless(texts: readonly string[], near: Dekad | null): Dekad | null {
  for (const text of texts) {
    const plain = text.normalize("NFKC");
    const month = YEARLESS.exec(plain)?.[0];
    const named = month === undefined ? null : findDekad(`${ANY_YEAR}年${month}`);
    const day = YEARLESS_UP_TO.exec(plain)?.[1];
    const until = day === undefined ? null : readDate(`${ANY_YEAR}年${day}`);
    const dekad =
      named ??
      (until?.kind === "date" ? dekadOf(until.date) : null) ??
      dekadOfDays(plain, ANY_YEAR) ??
      dekadOfYear(plain, ANY_YEAR);
    if (dekad) return near ? nearestTo(near, dekad) : dekad;
  }
  return null;
}

function isOther(one: Dekad | null, dekad: Dekad | null): boolean {
  return one !== null && dekad !== null && compareDekads(one, dekad) !== 0;
}

function rowsOf(
  ledger: Ledger,
  directory: UnitDirectory,
  { dekad, unit }: Pick<ReturnedRow, "dekad" | "unit">,
): ReturnedRow[] {
  const { grid } = ledger;
  const items = withContinuations(itemsByReporter(ledger, directory), ledger, directory);
  return withWordsAbove(items).map((item) => ({
    item: withTickedStatus(withProgressFromStatus(item)),
    key: keyIn(grid.rows[item.row - 1] ?? []),
    dekad,
    unit,
  }));
}

/** The unit of each sheet, where all sheets of a file tell theirs and they are several; else of none: then the file is one unit's. */
function unitsBySheet(ledgers: readonly Ledger[], directory: UnitDirectory): Map<Ledger, string | null> {
  const none = new Map<Ledger, string | null>();
  if (ledgers.length < 2) return none;
  const units = new Map(ledgers.map((ledger) => [ledger, unitOfSheet(ledger, directory)]));
  const told = new Set(units.values());
  return told.size > 1 && !told.has(null) ? units : none;
}

/** The key stands wherever inserting and deleting columns has brought it. */
function keyIn(cells: readonly CellValue[]): RowKey | null {
  for (const value of cells) {
    const key = typeof value === "string" ? readRowKey(value) : null;
    if (key) return key;
  }
  return null;
}
