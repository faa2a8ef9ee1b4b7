import {
  asOfNamed,
  checkOptionsOf,
  itemsOf,
  loadSettings,
  openLedgers,
  report,
  summarize,
  VerbRefused,
} from "../app";
import { dekadOf } from "../calendar";
import type { WorkbookHost } from "../hosts";
import type { CommandName } from "./command-name";

/**
 * 旬报: writes the report of the 旬 chosen in the pane, or that the ledger's title names, as a new workbook.
 *
 * @throws VerbRefused where there is no ledger or no 旬, or where errors are outstanding: the reason for reporting
 * all the same is written in the pane.
 */
export async function runTenDayReport(host: WorkbookHost): Promise<void> {
  const { opened, asOf, dekad, ...settled } = await openAsSettled(host);
  await report(host, opened, { dekad, asOf, ...settled });
}

/**
 * 一键汇总: writes the summary of the ledger as a new workbook, judged on the day chosen in the pane, or the last day of the 旬 that its title names.
 *
 * @throws VerbRefused where there is no ledger or no 旬.
 */
export async function runSummary(host: WorkbookHost): Promise<void> {
  const { opened, asOf, dueSoonDays, settled } = await openAsSettled(host);
  await summarize(host, opened, { asOf, dueSoonDays, settled, failureText: codeAsText });
}

/** The work behind each of the ribbon's commands. */
export const RUNS: Readonly<Record<CommandName, (host: WorkbookHost) => Promise<void>>> = {
  writeTenDayReport: runTenDayReport,
  writeSummary: runSummary,
};

/** Reads the ledgers as the office has settled in the pane, and the day to judge them on. */
async function openAsSettled(host: WorkbookHost) {
  const { settings } = await loadSettings(host);
  const opened = await openLedgers(host, checkOptionsOf(settings));
  if (itemsOf(opened).length === 0) throw new VerbRefused("ledger-not-found");
  const asOf = settings.period?.asOf ?? asOfNamed(opened);
  if (asOf === null) throw new VerbRefused("as-of-missing");
  const dekad = settings.period?.dekad ?? dekadOf(asOf);
  return { opened, asOf, dekad, dueSoonDays: settings.checks.dueSoonDays, settled: checkOptionsOf(settings) };
}

/** Nothing is merged here, so there is no returned file whose failure would have to be told. */
function codeAsText(code: string): string {
  return code;
}
