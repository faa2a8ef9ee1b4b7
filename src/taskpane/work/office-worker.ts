import { expose, proxy, wrap, type ProxyMarked, type Remote } from "comlink";
import type { HostCapabilities, WorkbookHost } from "../../hosts";
import { workbookBytes } from "../../hosts/file";
import type { SheetSpec } from "../../sheet";
import { keepFailureCodes } from "./failure-across";
import { FileDesk, type DeskParts } from "./file-desk";
import { lookAt, type FileLook } from "./file-look";
import { HostAcross } from "./host-across";
import { OfficeWork } from "./office-work";
import { threadsOfMachine, type Lender } from "./pool/threads-of-machine";

keepFailureCodes();

/** The door of the worker: work is begun on a workbook that a host has open, and a file is opened for a page. */
const door = {
  workOnHost(
    kind: WorkbookHost["kind"],
    can: HostCapabilities,
    host: Remote<WorkbookHost & ProxyMarked>,
    lender: Lender,
  ): OfficeWork & ProxyMarked {
    return proxy(new OfficeWork(new HostAcross(kind, can, host), threadsOfMachine(lender)));
  },

  /** Work on a host that answers on a port, in another thread than the pane's. */
  workOnPort(
    kind: WorkbookHost["kind"],
    can: HostCapabilities,
    port: MessagePort,
    lender: Lender,
  ): OfficeWork & ProxyMarked {
    const host = new HostAcross(kind, can, wrap<WorkbookHost & ProxyMarked>(port));
    return proxy(new OfficeWork(host, threadsOfMachine(lender)));
  },

  /** Opens a file for a page without Excel. @throws WorkbookUnreadable or FileOutOfReach with the reason. */
  async openFile(file: File, parts: Remote<DeskParts & ProxyMarked>): Promise<FileDesk & ProxyMarked> {
    return proxy(
      await FileDesk.open(file, {
        deliver: (name, bytes) => parts.deliver(name, bytes),
        loadSettings: () => parts.loadSettings(),
        saveSettings: (settings) => parts.saveSettings(settings),
      }),
    );
  },

  lookAt(file: File): Promise<FileLook> {
    return lookAt(file);
  },

  workbookBytes(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
    return workbookBytes(sheets);
  },
};

/** A file open on a page, as the sheet beside the pane sees it. */
export type RemoteDesk = Remote<FileDesk & ProxyMarked>;

/** The work on one workbook, as the pane sees it. */
export type RemoteWork = Remote<OfficeWork & ProxyMarked>;

/** What the pane sees of the worker. */
export type OfficeDoor = typeof door;

expose(door);
