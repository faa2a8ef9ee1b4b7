import type { IsoDate } from "../calendar";
import { countBySeverity, runChecks, type Finding } from "../checks";
import type { WorkbookHost } from "../hosts";
import type { UnitDecision } from "../units";
import { asOfNamed, openLedgers, type LedgerOptions, type OpenedLedgers } from "./open-ledgers";

/** How many days ahead count as 临期 unless an office sets it otherwise: one 旬 (DOMAIN §5). */
export const DUE_SOON_DAYS = 10;

/** What {@link check} is asked with. */
export interface CheckOptions extends LedgerOptions {
  /** Left out, the last day of the 旬 that the ledger's title names; without either, lateness is not judged. */
  readonly asOf?: IsoDate;
  readonly dueSoonDays?: number;
  /** What a person has decided about single spellings of units. */
  readonly decisions?: readonly UnitDecision[];
}

/** What {@link check} found. */
export interface CheckOutcome {
  readonly opened: OpenedLedgers;
  readonly asOf: IsoDate | null;
  readonly findings: readonly Finding[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/** 校验: reads the ledgers of a workbook and reports everything that is wrong with them. */
export async function check(host: WorkbookHost, options: CheckOptions = {}): Promise<CheckOutcome> {
  return checkOpened(await openLedgers(host, options), options);
}

/** {@link check} on ledgers already read. */
export function checkOpened(opened: OpenedLedgers, options: CheckOptions = {}): CheckOutcome {
  const asOf = options.asOf ?? asOfNamed(opened);
  const findings = runChecks({
    workbook: opened.workbook,
    directory: opened.directory,
    decisions: options.decisions ?? [],
    asOf,
    dueSoonDays: options.dueSoonDays ?? DUE_SOON_DAYS,
  });
  return { opened, asOf, findings, summary: countBySeverity(findings) };
}

/** What is wrong with the sheets themselves, whatever the day: lateness has lists of its own. */
export function findingsInSheets({ workbook, directory }: OpenedLedgers): Finding[] {
  return runChecks({ workbook, directory, decisions: [], asOf: null, dueSoonDays: DUE_SOON_DAYS });
}
