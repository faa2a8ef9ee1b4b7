import type { Dekad } from "../../calendar";
import type { LetterKind, LetterOffice } from "../../reports";
import type { EditLine } from "./views/edit-line";
import type { Overview } from "./views/overview";

/** What a change to the workbook did. */
export interface AppliedView {
  /** Cells changed. */
  readonly applied: number;
  /** Cells left alone because they held something else by then. */
  readonly stale: readonly EditLine[];
  /** How many of those are not where they were: they can be taken back once their rows, columns and sheets are as they were. */
  readonly moved: number;
  /** Whether the workbook could be read after it; where it could not, all that is shown is of before. */
  readonly isRead: boolean;
  readonly overview: Overview;
}

/** A workbook that was written. */
export interface WrittenView {
  readonly fileName: string;
  readonly items: number;
}

/** A 旬报 that was written. */
export interface ReportedView extends WrittenView {
  readonly dekad: Dekad;
  /** How many items stand otherwise than when this 旬 was submitted, where a later one was since; else 0. */
  readonly changedSince: number;
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
  readonly dekad: Dekad;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How many. */
  readonly forms: number;
}

/** A 公开版 that was written. */
export interface PublishedView extends WrittenView {
  /** How many phone and identity numbers, and persons' names, were taken out of its texts. */
  readonly numbers: number;
  readonly persons: number;
}

/** Which letters are to be written, and with what. */
export interface LettersRequest {
  readonly kinds: readonly LetterKind[];
  /** Only to this unit; `null` for all. */
  readonly unit: string | null;
  readonly office: LetterOffice;
  /** A clerk's own templates; the name of each says which letter it is for. */
  readonly templates: readonly File[];
}

/** The letters that were written: one document, or several in one file. */
export interface LettersWritten {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How many. */
  readonly letters: number;
  /** Places left for the clerk to write. */
  readonly open: readonly string[];
  /** Letters that list no items, since their template has no place for them. */
  readonly withoutTable: readonly string[];
  /** A sentence for each template that cannot be used. */
  readonly failures: readonly string[];
  readonly overview: Overview;
}
