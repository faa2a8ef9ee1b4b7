import type { UnreadableCode } from "../../hosts/file";
import type { ThreadEnd } from "./bounded-thread";

/**
 * The code of a file on which a task was lost. Where reading failed in a way that nobody foresaw, the next step that helps is
 * that of a kind of file that is not read: to save it anew.
 */
export function lostCode(end: ThreadEnd): UnreadableCode {
  return end === "defect" ? "unsupported-format" : "too-large";
}
