import type { ProxyMarked, Remote } from "comlink";
import type { HostCapabilities, JsonValue, WorkbookHost } from "../../hosts";
import type { AppliedEdits, CellEdit, CellMark, CellRef, Grid, SheetInfo, SheetSpec } from "../../sheet";

/** A host that lives in the other thread. The port is plain data, so it crosses as it is. */
export class HostAcross implements WorkbookHost {
  constructor(
    readonly kind: WorkbookHost["kind"],
    readonly can: HostCapabilities,
    private readonly remote: Remote<WorkbookHost & ProxyMarked>,
  ) {}

  listSheets(): Promise<SheetInfo[]> {
    return this.remote.listSheets();
  }

  readSheet(name: string): Promise<Grid> {
    return this.remote.readSheet(name);
  }

  applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    return this.remote.applyEdits(edits);
  }

  writeSheet(spec: SheetSpec): Promise<void> {
    return this.remote.writeSheet(spec);
  }

  openWorkbook(sheets: readonly SheetSpec[], fileName: string): Promise<void> {
    return this.remote.openWorkbook(sheets, fileName);
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.remote.mark(marks);
  }

  reveal(cell: CellRef): Promise<void> {
    return this.remote.reveal(cell);
  }

  loadSettings(): Promise<unknown> {
    return this.remote.loadSettings();
  }

  saveSettings(settings: JsonValue): Promise<void> {
    return this.remote.saveSettings(settings);
  }
}
