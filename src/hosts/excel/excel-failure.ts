import { HostFailure } from "..";

/**
 * What can go wrong between the product and Excel:
 * - `cell-edit-mode`: the user is typing in a cell; until that ends Excel answers nothing
 * - `sheet-protected`: the sheet or the workbook is protected against this change
 * - `sheet-hidden`: a cell of a hidden sheet cannot be shown
 * - `changed-meanwhile`: what was worked on is gone, moved or renamed
 * - `too-large`: Excel refuses so much at a time, and it cannot be divided further
 * - `sheet-too-large`: the sheet has more places than are read
 * - `settings-too-large`: more settings than a workbook keeps
 * - `busy`: Excel has too much to do
 * - `connection-lost`: Excel on the web cannot reach its server
 * - `version-too-old`: this Excel cannot do it
 * - `added-to-open-workbook`: no new workbook could be opened; what it was to hold is in new sheets of the open one
 * - `excel-refused`: anything else that Excel says no to
 */
export type ExcelFailureCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "sheet-hidden"
  | "changed-meanwhile"
  | "too-large"
  | "sheet-too-large"
  | "settings-too-large"
  | "busy"
  | "connection-lost"
  | "version-too-old"
  | "added-to-open-workbook"
  | "excel-refused";

const PASSING: readonly ExcelFailureCode[] = ["cell-edit-mode", "busy", "connection-lost"];

/** Excel did not do what it was asked. The message is for the log, see `excelFailureSentence` for the user's. */
export class ExcelFailure extends HostFailure {
  override readonly name: string = "ExcelFailure";
  constructor(
    override readonly code: ExcelFailureCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }

  /** Whether the same may well succeed a moment later: it says nothing of what this Excel can do. */
  get isPassing(): boolean {
    return PASSING.includes(this.code);
  }
}

/** A new workbook could not be opened, so its sheets were added to the open one. Nothing is lost; the user must be told. */
export class AddedToOpenWorkbook extends ExcelFailure {
  override readonly name = "AddedToOpenWorkbook";
  /** @param sheets names of the sheets, as they were added. */
  constructor(
    readonly sheets: readonly string[],
    options?: ErrorOptions,
  ) {
    super("added-to-open-workbook", sheets.join(", "), options);
  }
}
