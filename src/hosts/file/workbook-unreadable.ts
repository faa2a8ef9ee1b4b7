import { HostFailure } from "..";

/**
 * Why a file gives no workbook:
 * - `encrypted`: it opens only with a password
 * - `corrupt`: it is cut off or damaged
 * - `not-a-workbook`: something else under a workbook's name (a letter, a PDF, a web page), or any other file
 * - `empty`: nothing in it, or no sheet
 * - `lock-file`: the small file that Office or WPS keeps beside a workbook while somebody has it open
 * - `too-large`: reading it would take more memory or time than is sound
 * - `unsupported-format`: a table, but of a kind that is not read
 * - `unknown-encoding`: text in a character set that is not known
 */
export type UnreadableCode =
  | "encrypted"
  | "corrupt"
  | "not-a-workbook"
  | "empty"
  | "lock-file"
  | "too-large"
  | "unsupported-format"
  | "unknown-encoding";

/** A file could not be read as a workbook. What to tell the user is in `failureSentence(code)`. */
export class WorkbookUnreadable extends HostFailure {
  override readonly name = "WorkbookUnreadable";
  /** @param detail for a log, in English: what exactly was met, and in which part of the file. */
  constructor(
    override readonly code: UnreadableCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
