import { expose } from "comlink";
import type { JsonValue, WorkbookHost } from "../../hosts";
import { FileWorkbookHost, openWorkbookBytes, type FileWorkbookHostParts } from "../../hosts/file";
import { cellText, valueAt, type AppliedEdits, type CellEdit, type CellRef, type Grid } from "../../sheet";
import { fileBytes } from "./file-bytes";
import { UndeliveredChanges } from "./undelivered-changes";
import {
  sheetShape,
  sheetTabs,
  sheetWindow,
  type SheetShape,
  type SheetTab,
  type SheetWindow,
} from "./views/sheet-view";

/** What a desk needs of the page: how it hands over a file, and where it keeps settings. */
export interface DeskParts {
  readonly deliver: (fileName: string, bytes: Uint8Array) => Promise<void>;
  readonly loadSettings: () => Promise<unknown>;
  readonly saveSettings: (settings: JsonValue) => Promise<void>;
}

/** A file's host that knows what was changed since the user got the workbook. */
class DeskHost extends FileWorkbookHost {
  readonly changes = new UndeliveredChanges();

  override async applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    const outcome = await super.applyEdits(edits);
    this.changes.note(outcome.applied);
    return outcome;
  }
}

/**
 * A workbook from a file, open on a page: the sheet beside the pane asks it for cells, and the work asks it as any host. It has a
 * thread of its own, so that the sheet is there while a long check runs.
 */
export class FileDesk {
  private readonly shapes = new WeakMap<Grid, SheetShape>();

  private constructor(private readonly host: DeskHost) {}

  /** @throws WorkbookUnreadable or FileOutOfReach with the reason. */
  static async open(file: File, { deliver, loadSettings, saveSettings }: DeskParts): Promise<FileDesk> {
    const parts: FileWorkbookHostParts = {
      workbook: await openWorkbookBytes(await fileBytes(file), file.name),
      deliver,
      settings: { load: loadSettings, save: saveSettings },
    };
    return new FileDesk(new DeskHost(parts));
  }

  /** What the host is and can do. */
  about(): Pick<WorkbookHost, "kind" | "can"> {
    return { kind: this.host.kind, can: this.host.can };
  }

  /** Answers as a host on this port, to another thread. */
  serve(port: MessagePort): void {
    expose(this.host, port);
  }

  async tabs(): Promise<SheetTab[]> {
    return sheetTabs(await this.host.listSheets());
  }

  /** @throws SheetNotFound */
  async shape(sheet: string): Promise<SheetShape> {
    const grid = await this.host.readSheet(sheet);
    const shape = this.shapes.get(grid) ?? sheetShape(grid);
    this.shapes.set(grid, shape);
    return shape;
  }

  /** @throws SheetNotFound */
  async window(sheet: string, from: number, count: number): Promise<SheetWindow> {
    return sheetWindow(await this.host.readSheet(sheet), from, count);
  }

  /** What a cell holds, whole. @throws SheetNotFound */
  async text({ sheet, row, column }: CellRef): Promise<string> {
    return cellText(valueAt(await this.host.readSheet(sheet), row, column));
  }

  /** How many cells were changed and not yet handed to the user. */
  undelivered(): number {
    return this.host.changes.count;
  }

  /** The changed workbook was handed to the user. */
  delivered(): void {
    this.host.changes.deliver();
  }
}
