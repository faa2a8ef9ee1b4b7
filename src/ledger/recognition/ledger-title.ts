import {
  type Dekad,
  dekadNamed,
  dekadOfDays,
  dekadOfLastDay,
  dekadOfYear,
  dekadUpTo,
  findDekad,
  isoDate,
  type IsoDate,
  monthEndNamed,
  readDate,
} from "../../calendar";
import { cellText, isBlank, valueAt, type Grid } from "../../sheet";
import { foldText, tidyText } from "../../text";
import { findBatch } from "../item/batch";
import type { MergeIndex } from "../body/merge-index";
import { unitAndDay } from "../body/row-patterns";

/** A day of some year: 1 to 12, and 1 to 31. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** What the rows above and below a table say about the whole of it. */
export interface LedgerTitle {
  /** The title itself: the first text above the header; `""` where there is none. */
  readonly text: string;
  /** The 旬 reported on. */
  readonly dekad: Dekad | null;
  /**
   * The last day of the month that the ledger is for; `null` where no line says so, or one names a 旬. It is no 旬: what units return to the ledger
   * of a month may be for any of the three.
   */
  readonly monthEnd: IsoDate | null;
  /** 填报单位, as written; `null` where no label, no seal and no signature says so. */
  readonly unit: string | null;
  /** Every line above the table, as written; labels and notes too. */
  readonly lines: readonly string[];
  /** 填报日期. */
  readonly reportedOn: IsoDate | null;
  /** 填报日期 without a year, where nothing above the table tells which; else `null`. */
  readonly dayWithoutYear: DayOfYear | null;
  /** The batch that the title or the sheet's name speaks of. */
  readonly batch: string | null;
}

const UNIT_LABEL = /^(?:填报|报送|上报|填表|填写)(?:单位|部门)(?:名称)?(?:\([^)]*\))?:?(.*)$/;
const BARE_UNIT_LABEL = /^(?:单位|部门)(?:名称)?(?:\([^)]*\))?:(.*)$/;
const ONE_MEASURE =
  "[十百千万亿]*(?:元|吨|公斤|亩|公顷|(?:平方|立方)?(?:千|厘|毫)?米|(?:平方)?公里|k?m[23]?|[个家处项件条次座辆台套户人宗起]|%)";
/** `单位：万元` says what the figures count, and nobody's name. */
const MEASURE = new RegExp(`^${ONE_MEASURE}(?:[、,/和]${ONE_MEASURE})*$`);
/** `市水利局（盖章）`, at the head or the foot; `单位（盖章）` waits for one. */
const SEALED = /^(?!.*(?:单位|部门|领导|人)\()(.{2,20})\((?:盖章|公章|签章|章)\)$/;
const DATE_LABEL = /^(?:(?:填报|报送|上报|填表|制表)(?:日期|时间)|日期(?=:|$)):?(.*)$/;
/** `单位（盖章）：市水利局 2019年4月12日`. */
const SIGNED_DAY =
  /^(?:(?:填报|报送|上报|填表|填写)?(?:单位|部门)|.{2,20}\((?:盖章|公章|签章|章)\)).{0,40}?(\d{4}年\d{1,2}月\d{1,2}日)$/;
const NEXT_LABEL = /(?:填报|报送|上报|填表|审核|联系|制表|负责|签发)(?:单位|日期|时间|人|电话).*$|共\d+项.*$/;

/**
 * Reads the rows above a header and those set aside below the table, where period, unit and date hide.
 *
 * @param rows 0-based rows to look at, in order; those before `headerTop` may hold the title.
 */
export function readTitle(
  grid: Grid,
  merges: MergeIndex,
  rows: readonly number[],
  headerTop: number,
): LedgerTitle {
  const cells = rows.flatMap((row) => textsOfRow(grid, merges, row).map((text) => ({ row, text })));
  const above = cells.filter(({ row }) => row < headerTop).map(({ text }) => text);
  const all = cells.map(({ text }) => text);
  const signed = firstOf(
    cells.filter(({ row }) => row > headerTop).map(({ text }) => text),
    unitAndDay,
  );
  const heading = above.find((text) => !UNIT_LABEL.test(foldText(text)) && text.length > 4) ?? above[0] ?? "";
  const dekad = dekadIn(above, grid.sheet);
  const day = labelled(all, DATE_LABEL);
  const reportedOn =
    dateOf(day) ??
    dayInYearOf(dekad, day) ??
    firstOf(all, dateOf) ??
    dateOf(signed?.day ?? null) ??
    firstOf(all, signedDay);
  return {
    text: heading,
    dekad,
    monthEnd: dekad ? null : firstOf(above, monthEndNamed),
    unit:
      labelledUnit(all, UNIT_LABEL) ??
      labelledUnit(all, BARE_UNIT_LABEL) ??
      firstOf(all, sealed) ??
      signed?.unit ??
      null,
    lines: above,
    reportedOn,
    dayWithoutYear: reportedOn === null ? dayOfYear(day) : null,
    batch: firstOf(above, leadingBatch) ?? findBatch(grid.sheet),
  };
}

/** A title that begins with its batch is that batch's; `填报说明见附件2` only mentions one. */
function leadingBatch(text: string): string | null {
  return /^[([【]?(附件|第)/.test(foldText(text)) ? findBatch(text) : null;
}

function textsOfRow(grid: Grid, merges: MergeIndex, row: number): string[] {
  const width = grid.rows[row]?.length ?? 0;
  const texts: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const value = valueAt(grid, row, column);
    const area = merges.at(row, column);
    if (isBlank(value) || (area && (area.top !== row || area.left !== column))) continue;
    texts.push(tidyText(cellText(value)));
  }
  return texts;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** How a 旬 is named without a year: beside it a mere day is no other name for it. */
const YEARLESS = /[上中下]旬|第.{1,3}旬|截[至止]/;

/** The 旬 that the lines above a table or its sheet's name give. */
function dekadIn(above: readonly string[], sheet: string): Dekad | null {
  const named =
    firstOf(above, findDekad) ??
    firstOf(above, dekadUpTo) ??
    firstOf(above, (text) => dekadOfDays(text, null)) ??
    firstOf(above, (text) => dekadOfYear(text, null)) ??
    dekadNamed(sheet);
  if (named || [...above, sheet].some((text) => YEARLESS.test(foldText(text)))) return named;
  return firstOf(above, dekadOfLastDay);
}

/** What may stand behind a seal. */
const DAY_BEHIND = /:?(?:\d{4}年\d{1,2}月\d{1,2}日)?$/;

function sealed(text: string): string | null {
  return SEALED.exec(foldText(text).replace(DAY_BEHIND, ""))?.[1] ?? null;
}

/** A unit behind a label, without the day on which it signed. */
function labelledUnit(texts: readonly string[], label: RegExp): string | null {
  const unit = labelled(texts, label)?.replace(/[,:]?\d{4}年\d{1,2}月\d{1,2}日$/, "");
  return unit === undefined || unit === "" ? null : unit;
}

/** What follows a label, in the same cell (`填报单位：市水利局  填报日期：…`) or in the next one. */
function labelled(texts: readonly string[], label: RegExp): string | null {
  const pieces = texts.flatMap((text) => text.split(/\s{2,}|\n| (?=\S{2,4}[:：])/));
  for (const [index, piece] of pieces.entries()) {
    const rest = label.exec(foldText(piece).replace(/:$/, ""))?.[1];
    if (rest === undefined) continue;
    const value = rest.replace(NEXT_LABEL, "").replace(/[,;。]+$/, "");
    if (MEASURE.test(value)) continue;
    if (value !== "") return value;
    const next = foldText(pieces[index + 1] ?? "");
    if (next !== "" && !next.endsWith(":") && !NEXT_LABEL.test(next)) return next;
  }
  return null;
}

const YEARLESS_DAY = /^(\d{1,2})[月.](\d{1,2})[日号]?$/;

function dayOfYear(text: string | null): DayOfYear | null {
  const [, month, day] = YEARLESS_DAY.exec(text ?? "") ?? [];
  return month === undefined || day === undefined ? null : { month: Number(month), day: Number(day) };
}

/** `填报日期：4月15日` below a title that names the 旬: it is reported when the 旬 ends, which of the last one may be in the next year. */
function dayInYearOf(dekad: Dekad | null, day: string | null): IsoDate | null {
  const told = dayOfYear(day);
  if (!dekad || !told) return null;
  const year = told.month < dekad.month - MONTHS_IN_HALF_A_YEAR ? dekad.year + 1 : dekad.year;
  return isoDate(year, told.month, told.day);
}

const MONTHS_IN_HALF_A_YEAR = 6;

function signedDay(text: string): IsoDate | null {
  return dateOf(SIGNED_DAY.exec(foldText(text))?.[1] ?? null);
}

function dateOf(text: string | null): IsoDate | null {
  const reading = text === null ? null : readDate(text);
  return reading?.kind === "date" ? reading.date : null;
}
