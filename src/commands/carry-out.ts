import type { WorkbookHost } from "../hosts";
import type { CommandName } from "./command-name";
import { noticeOf, type Notice } from "./notice";
import { RUNS } from "./run-commands";

/** Does a command's work, and gives what is to be told of it: `null` where it was done, as a new workbook says so itself. */
export async function carryOut(command: CommandName, openHost: () => WorkbookHost): Promise<Notice | null> {
  try {
    await RUNS[command](openHost());
    return null;
  } catch (error) {
    return noticeOf(command, error);
  }
}
