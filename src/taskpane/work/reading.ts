import type { CheckOutcome, Fix, OfficeSettings, OpenedLedgers, UnitEdit } from "../../app";
import type { Dekad, IsoDate } from "../../calendar";
import type { PreviousLedger } from "./choices";

/** What was read of a workbook, and what was found in it, at one moment. Everything that is shown is made from this. */
export interface Reading {
  /** All ledgers of the workbook. */
  readonly all: OpenedLedgers;
  /** The ledgers looked at: all, or those of the sheet that was chosen. */
  readonly scoped: OpenedLedgers;
  readonly sheet: string | null;
  readonly dekad: Dekad | null;
  readonly asOf: IsoDate | null;
  readonly dueSoonDays: number;
  readonly outcome: CheckOutcome;
  /** Changes to cells that are sure and lose nothing. */
  readonly fixes: readonly Fix[];
  /** Changes to unit cells that are sure, or that a person accepted, without those left alone. */
  readonly unitEdits: readonly UnitEdit[];
  /** What the office has settled. */
  readonly settings: OfficeSettings;
  /** The last 旬's ledger that it was compared with. */
  readonly previous: PreviousLedger | null;
}
