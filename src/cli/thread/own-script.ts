let script: string | null = null;

/**
 * Says that the command is one file, and which: threads are started from it. Before that, and so in a test that runs the
 * command from its sources, everything is done in the thread that asks.
 */
export function setOwnScript(file: string): void {
  script = file;
}

/** The command's own file; `null` where it is not one file. */
export function ownScript(): string | null {
  return script;
}
