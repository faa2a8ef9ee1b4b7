import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const ROOT = resolve(__dirname, "../..");
export const MASTER = join(ROOT, "templates/sample/商丘市整改台账.xlsx");
export const RETURNED = join(ROOT, "templates/sample/returned");

/** Runs the command as a terminal would, within this process. */
export async function taizhang(...words: string[]): Promise<CommandResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => stdout.push(String(text)) > 0),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => stderr.push(String(text)) > 0),
  ];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await run(words);
    return { status: statusNow(), stdout: stdout.join(""), stderr: stderr.join("") };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

function statusNow(): number {
  const status: unknown = process.exitCode;
  return typeof status === "number" ? status : 0;
}

/** Runs a test in an empty folder that is removed afterwards. */
export async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-"));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
