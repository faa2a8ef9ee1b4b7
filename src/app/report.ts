import { dekadEnd, type Dekad, type IsoDate } from "../calendar";
import type { Finding } from "../checks";
import type { WorkbookHost } from "../hosts";
import type { Item } from "../ledger";
import { compareDekads, type MeasureOptions, type Snapshot } from "../measures";
import { reportFileName, tenDayReport, tenDayTitle, type OutstandingErrors } from "../reports";
import { ownershipBy, type MergeResult } from "../returns";
import { cellAddress } from "../sheet";
import { checkOpened, type CheckOptions } from "./check";
import { DUE_SOON_DAYS } from "./due-soon";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { officeOf, subjectOf } from "./title";
import { unitNamed } from "./unit-named";
import { VerbRefused } from "./verb-refused";

/** What {@link report} is asked with. */
export interface ReportOptions {
  readonly dekad: Dekad;
  /** Only the items of this unit, under its name; left out, the whole ledger. */
  readonly unit?: string;
  /** Left out, the last day of the 旬. */
  readonly asOf?: IsoDate;
  readonly dueSoonDays?: number;
  /** What the office has settled about the rules, and about single spellings: by it the outstanding errors are counted. */
  readonly settled?: Pick<CheckOptions, "settings" | "decisions">;
  /** Why the report is made although errors are outstanding; printed in it. */
  readonly reason?: string;
  /** The merge the items come from. */
  readonly merge?: MergeResult;
  /** How the items stood at the last 旬. */
  readonly previous?: Snapshot;
  /** 填报日期; left out, room is left to write it. */
  readonly reportedOn?: IsoDate;
}

/** What was reported. */
export interface ReportOutcome {
  /** 填报单位. */
  readonly unit: string;
  readonly items: readonly Item[];
  /** Errors that were outstanding. */
  readonly errors: readonly Finding[];
  readonly fileName: string;
}

/**
 * 旬报: writes the report of one 旬 as a new workbook.
 *
 * @throws VerbRefused where errors are outstanding without a reason, the ledger has no items, or the unit none of them.
 */
export async function report(
  host: WorkbookHost,
  opened: OpenedLedgers,
  options: ReportOptions,
): Promise<ReportOutcome> {
  const basis = basisOf(opened, options);
  const unit = options.unit === undefined ? null : unitNamed(options.unit, opened.directory);
  const ownership = ownershipBy(opened.directory);
  const items = unit === null ? basis.all : basis.all.filter((item) => ownership.names(item, unit));
  if (items.length === 0) throw new VerbRefused("unit-without-items", { unit: options.unit ?? "" });
  return writeReport(host, opened, options, { ...basis, items, unit: unit ?? officeOf(opened) });
}

/** What {@link reportEachUnit} made. */
export interface EachUnitOutcome {
  readonly reports: readonly ReportOutcome[];
  /** Units whose report was not made, since errors are outstanding and no reason was given. */
  readonly withheld: readonly { readonly unit: string; readonly errors: readonly Finding[] }[];
}

/**
 * 旬报 of every unit that the items name, a new workbook each; a county's committee and government report together. What holds
 * up one unit does not hold up the others.
 *
 * @param tell is told before each unit, its place counted from 1; throwing in it stops the work.
 * @throws VerbRefused where the ledger has no items.
 */
export async function reportEachUnit(
  host: WorkbookHost,
  opened: OpenedLedgers,
  options: Omit<ReportOptions, "unit">,
  tell: (unit: string, place: number, all: number) => void,
): Promise<EachUnitOutcome> {
  const basis = basisOf(opened, options);
  const ownership = ownershipBy(opened.directory);
  const units = ownership.namedUnits(basis.all);
  const reports: ReportOutcome[] = [];
  const withheld: { unit: string; errors: readonly Finding[] }[] = [];
  for (const [index, unit] of units.entries()) {
    tell(unit, index + 1, units.length);
    const items = basis.all.filter((item) => ownership.names(item, unit));
    const errors = basis.errorsOf(items);
    if (errors.length > 0 && isBlankReason(options.reason)) withheld.push({ unit, errors });
    else reports.push(await writeReport(host, opened, options, { ...basis, items, unit }));
  }
  return { reports, withheld };
}

/** What all reports of one 旬 are made of. */
interface ReportBasis {
  readonly all: readonly Item[];
  readonly measureOptions: MeasureOptions;
  /** The errors that concern items; the whole sheet's concern every item. */
  readonly errorsOf: (items: readonly Item[]) => Finding[];
}

function basisOf(opened: OpenedLedgers, options: Omit<ReportOptions, "unit">): ReportBasis {
  const all = options.merge ? options.merge.items.map(({ item }) => item) : itemsOf(opened);
  if (all.length === 0) throw new VerbRefused("ledger-not-found");
  const measureOptions = {
    asOf: options.asOf ?? dekadEnd(options.dekad),
    dueSoonDays: options.dueSoonDays ?? DUE_SOON_DAYS,
  };
  const errors = checkOpened(opened, { ...options.settled, asOf: measureOptions.asOf })
    .findings.filter(({ severity }) => severity === "error")
    .map((finding) => ({ finding, places: placesOf(finding) }));
  const ofAll = placesOfItems(itemsOf(opened));
  return {
    all,
    measureOptions,
    errorsOf: (items) => {
      const own = placesOfItems(items);
      const concerned = errors.filter(
        ({ places }) => places.some((place) => own.has(place)) || !places.some((place) => ofAll.has(place)),
      );
      return concerned.map(({ finding }) => finding);
    },
  };
}

/** Where items are found: in all their rows, and in single cells beside those, where a value is merged from another item's row. */
function placesOfItems(items: readonly Item[]): Set<string> {
  return new Set(
    items.flatMap(({ sheet, rows, elsewhere }) => [
      ...rows.map((row) => placeIn(sheet, row)),
      ...Array.from(elsewhere?.values() ?? [], ({ row, column }) => placeIn(sheet, cellAddress(row, column))),
    ]),
  );
}

/** A finding's cell, and its row. */
function placesOf({ sheet, cell }: Finding): string[] {
  return [placeIn(sheet, cell), placeIn(sheet, Number(cell.replace(/^[A-Z]+/, "")))];
}

function placeIn(sheet: string, place: string | number): string {
  return JSON.stringify([sheet, place]);
}

/** One report: whose it is, and over which items. */
interface ReportScope extends ReportBasis {
  readonly items: readonly Item[];
  readonly unit: string;
}

async function writeReport(
  host: WorkbookHost,
  opened: OpenedLedgers,
  options: ReportOptions,
  { items, all, unit, measureOptions, errorsOf }: ReportScope,
): Promise<ReportOutcome> {
  const errors = errorsOf(items);
  const sheets = tenDayReport({
    title: tenDayTitle("", subjectOf(opened)),
    unit,
    dekad: options.dekad,
    options: measureOptions,
    reportedOn: options.reportedOn ?? null,
    items,
    comparison: options.previous
      ? compareDekads(options.previous, items, measureOptions, items === all ? all : null)
      : null,
    outstanding: outstanding(errors, options.reason),
    signers: { reviewer: "", reporter: "", phone: "" },
  });
  const fileName = reportFileName(unit, options.dekad);
  await host.openWorkbook(sheets, fileName);
  return { unit, items, errors, fileName };
}

function outstanding(errors: readonly Finding[], reason: string | undefined): OutstandingErrors | null {
  if (errors.length === 0) return null;
  if (isBlankReason(reason)) throw new VerbRefused("reason-missing", { count: errors.length });
  return { count: errors.length, reason };
}

function isBlankReason(reason: string | undefined): reason is undefined {
  return reason === undefined || reason.trim() === "";
}
