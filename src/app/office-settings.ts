import type { Dekad, IsoDate } from "../calendar";
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from "../checks";
import type { ColumnId, SheetCorrection } from "../ledger";
import { NO_DECISIONS, type MergeDecisions } from "../returns";
import type { SentLetter } from "../measures";
import type { CellEdit } from "../sheet";
import type { UnitDecision } from "../units";
import type { KeptSnapshot } from "./snapshots";
import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from "./letter-settings";

/** An edit that takes a change back. */
export interface InverseEdit extends CellEdit {
  /** The item whose row it was made in, by its row's key; left out outside the items. */
  readonly item?: string;
  /** The ledger's column that it was made in; left out outside the items. */
  readonly columnId?: ColumnId;
}

/** What an office has settled, kept in its workbook: plain data, small. */
export interface OfficeSettings {
  readonly version: 1;
  readonly checks: CheckSettings;
  /** What was said of doubtful spellings of units. */
  readonly decisions: readonly UnitDecision[];
  /** What was said of sheets that were understood wrongly, by the sheet's name. */
  readonly corrections: Readonly<Record<string, SheetCorrection>>;
  /** The sheet looked at; `null` for all ledgers of the workbook. */
  readonly sheet: string | null;
  /** The 旬 and the day that were chosen; `null` where the ledger's title is to tell them. */
  readonly period: Period | null;
  /** Changes of unit names that are not to be made. */
  readonly leftAlone: readonly LeftAlone[];
  /** The edits that take the last change back, so that it can be undone after the pane was closed; empty where there are too many. */
  readonly lastInverse: readonly InverseEdit[];
  /** What was decided about the returns merged last. */
  readonly mergeDecisions: MergeDecisions;
  /** On which day after the end of a 旬 returns are due. */
  readonly daysToReport: number;
  /** What is written into letters, and when which letter is due. */
  readonly letters: LetterSettings;
  /** The letters that were sent, so that a unit chased in vain is chased a step further in the next 旬. */
  readonly sentLetters: readonly SentLetter[];
  /** How the ledger stood when each 旬 was reported, the latest last: what changed since is told without the last 旬's file. */
  readonly snapshots: readonly KeptSnapshot[];
}

/** A 旬 and the day to judge on within it, or another day that the clerk chose. */
export interface Period {
  readonly dekad: Dekad;
  readonly asOf: IsoDate;
}

/** A way of writing a unit's name that is to stay as it is. */
export interface LeftAlone {
  readonly before: string;
  readonly after: string;
}

/** What holds where nothing has been settled. */
export const DEFAULT_OFFICE_SETTINGS: OfficeSettings = {
  version: 1,
  checks: DEFAULT_CHECK_SETTINGS,
  decisions: [],
  corrections: {},
  sheet: null,
  period: null,
  leftAlone: [],
  lastInverse: [],
  mergeDecisions: NO_DECISIONS,
  daysToReport: 1,
  letters: DEFAULT_LETTER_SETTINGS,
  sentLetters: [],
  snapshots: [],
};
