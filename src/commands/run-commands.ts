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
 * 旬报: writes the report of the 旬 that the ledger's title names as a new workbook.
 *
 * @throws VerbRefused where there is no ledger or no 旬 in its title, or where errors are outstanding: the reason for reporting
 * all the same is written in the pane.
 */
export async function runTenDayReport(host: WorkbookHost): Promise<void> {
  const { opened, asOf, dueSoonDays } = await openAsSettled(host);
  await report(host, opened, { dekad: dekadOf(asOf), dueSoonDays });
}

/**
 * 一键汇总: writes the summary of the ledger as a new workbook, judged on the last day of the 旬 that its title names.
 *
 * @throws VerbRefused where there is no ledger or no 旬 in its title.
 */
export async function runSummary(host: WorkbookHost): Promise<void> {
  const { opened, asOf, dueSoonDays } = await openAsSettled(host);
  await summarize(host, opened, { asOf, dueSoonDays, failureText: codeAsText });
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
  const asOf = asOfNamed(opened);
  if (asOf === null) throw new VerbRefused("as-of-missing");
  return { opened, asOf, dueSoonDays: settings.checks.dueSoonDays };
}

/** Nothing is merged here, so there is no returned file whose failure would have to be told. */
function codeAsText(code: string): string {
  return code;
}
