import { parseIsoDate, readDate, type DateReading, type IsoDate } from "../calendar";
import type { ColumnId, DateColumnId, Ledger } from "../ledger";
import { cellText, isBlank, type CellValue } from "../sheet";
import { foldText } from "../text";
import { cellsOf, type ItemCell } from "./item-cells";
import { oncePerLedger } from "./rule";

/** A filled cell of a date column, read. */
export interface DateCell extends ItemCell<CellValue, DateColumnId> {
  readonly reading: DateReading;
  /** Whether the cell holds a date as the spreadsheet knows it, and no text or number. */
  readonly isReal: boolean;
  /** The day that it names beyond doubt; `null` where a year was assumed or a character put back, or it names none. */
  readonly day: IsoDate | null;
}

/** A cell whose day lies before that of an earlier step: of several such steps, the last. */
export interface DateReversal {
  readonly cell: DateCell;
  readonly earlierStep: DateCell;
}

/** What the date columns of a ledger hold otherwise than as days in their order, each list row by row. */
export interface DateFaults {
  /** Cells that hold no date as the spreadsheet knows it, or an impossible one. */
  readonly odd: readonly DateCell[];
  /** Cells of what was done whose day lies after the one to judge on. */
  readonly future: readonly DateCell[];
  readonly reversed: readonly DateReversal[];
}

/** What is done to an item, in the order in which it is done. */
const STEPS: readonly DateColumnId[] = ["completedOn", "verifiedOn", "closedOn"];
/** No inspection of this kind lies before; a 5 typed into a cell formatted as a date shows as 5 January 1900. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";
/** Stands in a date column for there being no date yet: —, 无, 未完成, 待核查. */
const NO_DATE = /^(?:[-—–_/\\.、。·~]+|无|暂无|没有|否|×|不涉及|进行中|(?:[尚还暂]?未|没有|待|正在).{0,6})$/;

/** Whether a text in a date column says that there is no date. */
export function saysNoDate(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || NO_DATE.test(folded);
}

/** Whether a day may be one on which something was done about an item. */
export function isPlausible(date: IsoDate): boolean {
  return date >= FIRST_DAY && date <= LAST_DAY;
}

/** Reads the date columns of a ledger once for all rules that look at them. */
export const dateFaultsOf = oncePerLedger((ledger, { asOf }): DateFaults => {
  const odd: DateCell[] = [];
  const future: DateCell[] = [];
  const reversed: DateReversal[] = [];
  let row: DateCell[] = [];
  for (const cell of dateCells(ledger)) {
    const { day, isReal, id } = cell;
    const isSound = day !== null && isPlausible(day);
    if (!isReal || !isSound) odd.push(cell);
    if (isSound && asOf !== null && day > asOf && id !== "reportedOn") future.push(cell);
    const [first] = row;
    if (first?.item === cell.item && (first.row === cell.row || ledger.layout === "form")) row.push(cell);
    else {
      reversed.push(...reversalsIn(row));
      row = [cell];
    }
  }
  return { odd, future, reversed: [...reversed, ...reversalsIn(row)] };
});

function reversalsIn(row: readonly DateCell[]): DateReversal[] {
  if (row.length < 2) return [];
  const steps = STEPS.flatMap((id) => row.find((cell) => cell.id === id) ?? []);
  return steps.flatMap((cell, at) => {
    const earlierStep = steps.slice(0, at).findLast(({ day }) => isAfter(day, cell.day));
    return earlierStep ? [{ cell, earlierStep }] : [];
  });
}

function isAfter(one: IsoDate | null, other: IsoDate | null): boolean {
  return one !== null && other !== null && one > other;
}

/** The filled cells of the date columns, row by row; errors, and marks for there being no date yet, are left out. */
function* dateCells(ledger: Ledger): Iterable<DateCell> {
  const known = new Map<string, DateReading | null>();
  for (const { item, id, row, column, value } of cellsOf(ledger, {
    columns: isDateColumn,
    holding: isWritten,
  })) {
    const isReal = typeof value === "object" && value.kind === "date";
    const text = isReal ? value.iso.slice(0, 10) : cellText(value);
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = readingOf(text, isReal, ledger)));
    if (reading) yield { item, id, row, column, value, reading, isReal, day: sureDay(reading) };
  }
}

type Written = Exclude<CellValue, null>;

function isWritten(value: CellValue): value is Written {
  return !isBlank(value) && !(typeof value === "object" && value?.kind === "error");
}

function isDateColumn(id: ColumnId): id is DateColumnId {
  return id === "completedOn" || id === "verifiedOn" || id === "closedOn" || id === "reportedOn";
}

function readingOf(text: string, isReal: boolean, { planYear }: Ledger): DateReading | null {
  if (!isReal) return saysNoDate(text) ? null : readDate(text, planYear === null ? {} : { planYear });
  const date = parseIsoDate(text);
  return date && { kind: "date", date, yearAssumed: false, repaired: false };
}

function sureDay(reading: DateReading): IsoDate | null {
  return reading.kind === "date" && !reading.yearAssumed && !reading.repaired ? reading.date : null;
}
