import type { EditLine } from "./views/edit-line";
import type { Overview } from "./views/overview";

/** What a change to the workbook did. */
export interface AppliedView {
  /** Cells changed. */
  readonly applied: number;
  /** Cells left alone because they held something else by then. */
  readonly stale: readonly EditLine[];
  readonly overview: Overview;
}

/** A workbook that was written. */
export interface WrittenView {
  readonly fileName: string;
  readonly items: number;
}

/** What a 旬报 is made with. */
export interface ReportRequest {
  /** Only this unit's items; `null` for the whole ledger. */
  readonly unit: string | null;
  /** Why it is made although errors are outstanding; `""` for no reason. */
  readonly reason: string;
}

/** The forms that were made for the units, in one file to be downloaded. */
export interface DistributedView {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How many. */
  readonly forms: number;
}
