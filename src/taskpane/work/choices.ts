import type { OfficeSettings, Period } from "../../app";
import type { Item } from "../../ledger";

/** What a clerk chooses on the context line; it is kept with the workbook. */
export interface Choices {
  /** The sheet looked at; `null` for all ledgers. */
  readonly sheet: string | null;
  /** `null` for the 旬 that the ledger's title names. */
  readonly period: Period | null;
}

/** The last 旬's ledger, from a file that the clerk chose. */
export interface PreviousLedger {
  readonly fileName: string;
  readonly items: readonly Item[];
}

/** All that a reading is judged by. */
export interface Judgement {
  readonly settings: OfficeSettings;
  /** The ledger as it stood at the last 旬; `null` where it was not given. */
  readonly previous: PreviousLedger | null;
}
