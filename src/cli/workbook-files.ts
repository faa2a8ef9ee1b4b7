import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { directoryProblemMessage } from "../checks";
import { HostFailure, UnsupportedByHost, type WorkbookHost } from "../hosts";
import { failureSentence, FileWorkbookHost, WorkbookUnreadable, type OpenedWorkbook } from "../hosts/file";
import { openWorkbookFile } from "../hosts/file/disk";
import { cellAddress } from "../sheet";
import { DIRECTORY_SHEET, readDirectory, type UnitDirectory } from "../units";
import { diskSentence } from "./disk-sentence";
import { InputUnusable } from "./input-unusable";
import { Outbox } from "./outbox";
import type { FileTask } from "./thread/thread-role";

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

/**
 * The files named, folders standing for all files within them, in the order of their names. A file in a folder is called by
 * its path from there, and of several of one name each by as much of its path as tells them apart.
 */
export async function filesNamed(paths: readonly string[]): Promise<FileTask[]> {
  const lists = await Promise.all(paths.map(filesIn));
  return distinctlyNamed([...new Map(lists.flat().map((task) => [resolve(task.path), task])).values()]);
}

function distinctlyNamed(tasks: readonly FileTask[]): FileTask[] {
  const sharing = new Map<string, string[][]>();
  for (const { file, path } of tasks) sharing.set(file, [...(sharing.get(file) ?? []), partsOf(path)]);
  return tasks.map((task) => {
    const paths = sharing.get(task.file) ?? [];
    if (paths.length === 1) return task;
    const own = partsOf(task.path);
    const isAlone = (count: number): boolean =>
      paths.filter((path) => endOf(path, count) === endOf(own, count)).length === 1;
    const fewest = own.findIndex((_, count) => count > 0 && isAlone(count));
    return { ...task, file: endOf(own, fewest === -1 ? own.length : fewest) };
  });
}

function partsOf(path: string): string[] {
  return resolve(path).split(sep);
}

/** The last parts of a path. */
function endOf(parts: readonly string[], count: number): string {
  return parts.slice(-count).join(sep);
}

async function filesIn(path: string): Promise<FileTask[]> {
  try {
    if ((await stat(path)).isDirectory()) return await filesWithin(path, "");
    return [{ path, file: basename(path) }];
  } catch (error) {
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}

/** What programs and systems leave in folders, and nobody sent. */
const LEFT_BEHIND = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

async function filesWithin(folder: string, inside: string): Promise<FileTask[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found: FileTask[] = [];
  for (const entry of entries.sort((first, second) => (first.name < second.name ? -1 : 1))) {
    const { name } = entry;
    if (name.startsWith(".") || LEFT_BEHIND.has(name.toLowerCase())) continue;
    const file = join(inside, name);
    if (entry.isDirectory()) found.push(...(await filesWithin(folder, file)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push({ path: join(folder, file), file });
  }
  return found;
}

/**
 * The directory in a workbook of its own: its sheet 单位名录, or its first sheet. What is wrong with it is told on standard error,
 * a line a defect, whatever the command prints, for it is no finding in the ledger's workbook.
 */
export async function openDirectory(path: string | undefined): Promise<UnitDirectory | undefined> {
  if (path === undefined) return undefined;
  const host = await openWorkbook(path);
  const sheets = await host.listSheets();
  const sheet = sheets.find(({ name }) => name.includes(DIRECTORY_SHEET)) ?? sheets[0];
  const { directory, problems } = readDirectory(await host.readSheet(sheet?.name ?? ""));
  if (directory.entries.length === 0)
    throw new InputUnusable(`${basename(path)}：没有找到“规范名称”一列，不是单位名录。`);
  for (const problem of problems) {
    const place = `${basename(path)} ${problem.sheet} ${cellAddress(problem.row, problem.column)}`;
    process.stderr.write(`${place} ${directoryProblemMessage(problem)}\n`);
  }
  return directory;
}
