import type { OfficeSettings } from "../../app";
import type { Dekad, IsoDate } from "../../calendar";
import type { Item } from "../../ledger";
import type { LeftAlone } from "./reading";

/** What a clerk has settled for a workbook, besides what is kept in it for good. */
export interface Choices {
  /** The sheet looked at; `null` for all ledgers. */
  readonly sheet: string | null;
  /** `null` for the one that the ledger's title names. */
  readonly dekad: Dekad | null;
  /** `null` for the last day of the 旬. */
  readonly asOf: IsoDate | null;
  /** Changes of unit names that are not to be made. */
  readonly leftAlone: readonly LeftAlone[];
  /** The ledger as it stood at the last 旬; `null` where it was not given. */
  readonly previous: PreviousLedger | null;
}

/** The last 旬's ledger, from a file that the clerk chose. */
export interface PreviousLedger {
  readonly fileName: string;
  readonly items: readonly Item[];
}

/** Nothing settled yet. */
export const NO_CHOICES: Choices = { sheet: null, dekad: null, asOf: null, leftAlone: [], previous: null };

/** All that a reading is judged by. */
export interface Judgement {
  readonly choices: Choices;
  readonly settings: OfficeSettings;
}
