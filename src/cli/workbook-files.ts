import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { HostFailure, UnsupportedByHost, type WorkbookHost } from "../hosts";
import { failureSentence, FileWorkbookHost, WorkbookUnreadable, type OpenedWorkbook } from "../hosts/file";
import { openWorkbookFile } from "../hosts/file/disk";
import { DIRECTORY_SHEET, readDirectory, type UnitDirectory } from "../units";
import { diskSentence } from "./disk-sentence";
import { InputUnusable } from "./input-unusable";
import { Outbox } from "./outbox";

/**
 * Opens a workbook file; what is made of it goes to the outbox.
 * @throws InputUnusable with one Chinese line where it cannot be read.
 */
export async function openWorkbook(path: string, outbox: Outbox = new Outbox(null)): Promise<WorkbookHost> {
  try {
    const workbook = await openFile(path);
    return new FileWorkbookHost({ workbook, deliver: (name, bytes) => outbox.deliver(name, bytes) });
  } catch (error) {
    throw error instanceof WorkbookUnreadable
      ? new InputUnusable(`${basename(path)}：${failureSentence(error.code)}`)
      : error;
  }
}

/** Opens a returned file; {@link HostFailure} says why it cannot be read. */
export async function openReturned(path: string): Promise<WorkbookHost> {
  const workbook = await openWorkbookFile(path);
  return new FileWorkbookHost({
    workbook,
    deliver: () => Promise.reject(new UnsupportedByHost("writeSheet")),
  });
}

async function openFile(path: string): Promise<OpenedWorkbook> {
  try {
    return await openWorkbookFile(path);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}

/** The files named, folders standing for the files in them (not deeper), in the order of their names. */
export async function filesNamed(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(filesIn));
  return [...new Set(lists.flat())];
}

async function filesIn(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(({ name }) => name);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}

/** The directory in a workbook of its own: its sheet 单位名录, or its first sheet. */
export async function openDirectory(path: string | undefined): Promise<UnitDirectory | undefined> {
  if (path === undefined) return undefined;
  const host = await openWorkbook(path);
  const sheets = await host.listSheets();
  const sheet = sheets.find(({ name }) => name.includes(DIRECTORY_SHEET)) ?? sheets[0];
  const { directory } = readDirectory(await host.readSheet(sheet?.name ?? ""));
  if (directory.entries.length === 0)
    throw new InputUnusable(`${basename(path)}：没有找到“规范名称”一列，不是单位名录。`);
  return directory;
}
