import { dekadEnd, previousDekad, type Dekad, type IsoDate } from "../calendar";
import type { Finding } from "../checks";
import type { WorkbookHost } from "../hosts";
import type { Item } from "../ledger";
import { changesSince, type ItemChange } from "../measures";
import { reportFileName, tenDayReport, tenDayTitle, type OutstandingErrors } from "../reports";
import { ownershipBy, type MergeResult } from "../returns";
import { readUnits, type UnitDirectory } from "../units";
import { checkOpened, DUE_SOON_DAYS, type CheckOptions } from "./check";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { officeOf, subjectOf } from "./title";
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
  /** The items as they stood at the last 旬. */
  readonly previous?: readonly Item[];
  /** 填报日期; left out, room is left to write it. */
  readonly reportedOn?: IsoDate;
}

/** What was reported. */
export interface ReportOutcome {
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
  const all = options.merge ? options.merge.items.map(({ item }) => item) : itemsOf(opened);
  if (all.length === 0) throw new VerbRefused("ledger-not-found");
  const unit = options.unit === undefined ? null : unitNamed(options.unit, opened.directory);
  const ownership = ownershipBy(opened.directory);
  const items = unit === null ? all : all.filter((item) => ownership.names(item, unit));
  if (items.length === 0) throw new VerbRefused("unit-without-items", { unit: options.unit ?? "" });

  const measureOptions = {
    asOf: options.asOf ?? dekadEnd(options.dekad),
    dueSoonDays: options.dueSoonDays ?? DUE_SOON_DAYS,
  };
  const errors = outstandingErrors(opened, items, { ...options.settled, asOf: measureOptions.asOf });
  const reporter = unit ?? officeOf(opened);
  const sheets = tenDayReport({
    title: tenDayTitle("", subjectOf(opened)),
    unit: reporter,
    dekad: options.dekad,
    options: measureOptions,
    reportedOn: options.reportedOn ?? null,
    items,
    changes: changes(items, options, measureOptions),
    outstanding: outstanding(errors, options.reason),
    signers: { reviewer: "", reporter: "", phone: "" },
  });
  const fileName = reportFileName(reporter, options.dekad);
  await host.openWorkbook(sheets, fileName);
  return { items, errors, fileName };
}

/** The errors that concern the items reported on; the whole sheet's concern every item. */
function outstandingErrors(opened: OpenedLedgers, items: readonly Item[], options: CheckOptions): Finding[] {
  const rows = new Set(items.flatMap(({ sheet, rows }) => rows.map((row) => JSON.stringify([sheet, row]))));
  const itemRows = new Set(
    itemsOf(opened).flatMap(({ sheet, rows }) => rows.map((row) => JSON.stringify([sheet, row]))),
  );
  return checkOpened(opened, options).findings.filter(({ severity, sheet, cell }) => {
    const place = JSON.stringify([sheet, Number(cell.replace(/^[A-Z]+/, ""))]);
    return severity === "error" && (rows.has(place) || !itemRows.has(place));
  });
}

function outstanding(errors: readonly Finding[], reason: string | undefined): OutstandingErrors | null {
  if (errors.length === 0) return null;
  if (reason === undefined || reason.trim() === "")
    throw new VerbRefused("reason-missing", { count: errors.length });
  return { count: errors.length, reason };
}

function changes(
  items: readonly Item[],
  { previous, dekad }: ReportOptions,
  now: { asOf: IsoDate; dueSoonDays: number },
): readonly ItemChange[] | null {
  if (!previous) return null;
  return changesSince(previous, items, { ...now, asOf: dekadEnd(previousDekad(dekad)) }, now);
}

function unitNamed(text: string, directory: UnitDirectory): string {
  return readUnits(text, directory).find(({ name }) => name !== null)?.name ?? text;
}
