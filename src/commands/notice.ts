import { VerbRefused } from "../app";
import { HostFailure } from "../hosts";
import { COMMANDS, type CommandName } from "./command-name";

/** Why a command of the ribbon did not do its work, as far as its page must know to say it. */
export interface Notice {
  readonly command: CommandName;
  /** The code of a refusal or of a host's failure; `unexpected` for a mistake of ours. */
  readonly code: string;
  /** How many errors are outstanding, where that is the reason. */
  readonly count: number;
}

/** What is to be said of a command that ended with this error. */
export function noticeOf(command: CommandName, error: unknown): Notice {
  if (error instanceof VerbRefused) {
    return { command, code: error.code, count: Number(error.params["count"] ?? 0) };
  }
  return { command, code: error instanceof HostFailure ? error.code : "unexpected", count: 0 };
}

/** The address of the page that says it, seen from the commands' page. It carries codes alone, nothing of a ledger. */
export function noticeAddress({ command, code, count }: Notice): string {
  return `notice.html?${new URLSearchParams({ command, code, count: String(count) }).toString()}`;
}

/** The notice that an address asks for; `null` where it names no command. */
export function noticeAsked(search: string): Notice | null {
  const asked = new URLSearchParams(search);
  const command = COMMANDS.find((name) => name === asked.get("command"));
  if (!command) return null;
  const count = Number(asked.get("count"));
  return { command, code: asked.get("code") ?? "unexpected", count: Number.isInteger(count) ? count : 0 };
}
