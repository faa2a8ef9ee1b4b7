import { proxy, transfer } from "comlink";
import type { DeskParts } from "../work/file-desk";
import type { FileLook } from "../work/file-look";
import type { RemoteDesk, RemoteWork } from "../work/office-worker";
import { LentThreads } from "../work/pool/lent-threads";
import type { SheetTab } from "../work/views/sheet-view";
import { download } from "../model/download";
import { keptSettings } from "./kept-settings";
import { SpareWorkers } from "./spare-workers";

const spares = new SpareWorkers();

/** Says that nobody waits for a workbook: threads are started for the next. */
export function readyForNext(): void {
  spares.fill();
}

/** A workbook open on the page: its sheets, and the work on it, each in a thread of its own. */
export interface OpenedWorkbook {
  readonly fileName: string;
  readonly desk: RemoteDesk;
  readonly work: RemoteWork;
  readonly tabs: readonly SheetTab[];
}

/** Something under way that the user can close at any moment; all its threads end then, and nothing answers any more. */
export interface Closable<Outcome> {
  readonly outcome: Promise<Outcome>;
  readonly close: () => void;
}

/**
 * Opens a file.
 * @param onBroken told where a thread ended by itself, such as for want of memory.
 * @returns the outcome is rejected with a host's failure where the file cannot be read.
 */
export function openWorkbook(file: File, onBroken: () => void): Closable<OpenedWorkbook> {
  const sheets = spares.take(onBroken);
  const office = spares.take(onBroken);
  const lender = new LentThreads();
  const settings = keptSettings(file.name);
  const open = async (): Promise<OpenedWorkbook> => {
    const parts: DeskParts = {
      deliver: download,
      loadSettings: () => settings.load(),
      saveSettings: (kept) => settings.save(kept),
    };
    const desk = await sheets.door.openFile(file, proxy(parts));
    const { kind, can } = await desk.about();
    const { port1, port2 } = new MessageChannel();
    await desk.serve(transfer(port1, [port1]));
    const work = await office.door.workOnPort(kind, can, transfer(port2, [port2]), proxy(lender));
    return { fileName: file.name, desk, work, tabs: await desk.tabs() };
  };
  const close = (): void => {
    sheets.end();
    office.end();
    lender.endAll();
  };
  return { outcome: open(), close };
}

/**
 * Looks at several files one after another.
 * @param onLook told what was found in each; those after it are looked at all the same.
 */
export function lookAtFiles(
  files: readonly File[],
  onLook: (file: File, look: FileLook) => void,
  onBroken: () => void,
): Closable<void> {
  const office = spares.take(onBroken);
  const look = async (): Promise<void> => {
    for (const file of files) onLook(file, await office.door.lookAt(file));
    office.end();
  };
  return { outcome: look(), close: office.end };
}
