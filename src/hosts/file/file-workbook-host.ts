import { inverseOf, legalSheetName } from "../../sheet";
import type { AppliedEdits, CellEdit, Grid, SheetInfo, SheetSpec } from "../../sheet";
import { SheetNotFound, UnsupportedByHost } from "..";
import type { HostCapabilities, JsonValue, WorkbookHost } from "..";
import { GridDraft } from "./grid-draft";
import type { OpenedSheet, OpenedWorkbook } from "./read/opened-workbook";
import { readWorkbook } from "./read/read-workbook";
import { safeFileName } from "./safe-file-name";
import { memorySettings } from "./settings-store";
import type { SettingsStore } from "./settings-store";
import { workbookBytes } from "./write/workbook-bytes";

/** What a {@link FileWorkbookHost} is made of. */
export interface FileWorkbookHostParts {
  readonly workbook: OpenedWorkbook;
  /** Hands a new file to the user: a download in a browser, a file at a terminal. The name is safe, and has no folder. */
  readonly deliver: (fileName: string, bytes: Uint8Array) => Promise<void>;
  /** Left out, settings last as long as the host. */
  readonly settings?: SettingsStore;
}

/**
 * A workbook opened from a file. Edits and new sheets change what this host reads back, in memory; the file itself is never
 * written again, because a library that rewrites a clerk's workbook loses part of it.
 */
export class FileWorkbookHost implements WorkbookHost {
  readonly kind = "file";
  readonly can: HostCapabilities = {
    edit: true,
    writeSheet: true,
    mark: false,
    reveal: false,
    merges: true,
    settings: true,
  };
  private sheets: readonly OpenedSheet[];
  private readonly settings: SettingsStore;

  constructor(private readonly parts: FileWorkbookHostParts) {
    this.sheets = parts.workbook.sheets;
    this.settings = parts.settings ?? memorySettings();
  }

  listSheets(): Promise<SheetInfo[]> {
    return Promise.resolve(this.sheets.map(({ name, visibility }) => ({ name, visibility })));
  }

  readSheet(name: string): Promise<Grid> {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    return sheet ? Promise.resolve(sheet.grid) : Promise.reject(new SheetNotFound(name));
  }

  /** An edit of a sheet that is not there, or of a formula's cell, counts as stale. */
  applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    const drafts = new Map(this.sheets.map(({ name, grid }) => [name, new GridDraft(grid)]));
    const applied: CellEdit[] = [];
    const stale: CellEdit[] = [];
    for (const edit of edits) (drafts.get(edit.sheet)?.make(edit) ? applied : stale).push(edit);
    const touched = new Set(applied.map(({ sheet }) => sheet));
    this.sheets = this.sheets.map((sheet) => {
      const draft = touched.has(sheet.name) ? drafts.get(sheet.name) : undefined;
      return draft ? { ...sheet, grid: draft.grid() } : sheet;
    });
    return Promise.resolve({ applied, stale, inverse: inverseOf(applied) });
  }

  /** The sheet is written to bytes and read again, so it holds exactly what a file made of it would hold. */
  async writeSheet(spec: SheetSpec): Promise<void> {
    const written = readWorkbook(await workbookBytes([spec]), this.parts.workbook.fileName);
    const name = legalSheetName(spec.name, new Set(this.sheets.map((sheet) => sheet.name.toLowerCase())));
    const [first] = written.sheets;
    if (first) this.sheets = [...this.sheets, { ...first, name, grid: { ...first.grid, sheet: name } }];
  }

  async openWorkbook(sheets: readonly SheetSpec[], fileName: string): Promise<void> {
    await this.parts.deliver(safeFileName(fileName), await workbookBytes(sheets));
  }

  mark(): Promise<void> {
    return Promise.reject(new UnsupportedByHost("mark"));
  }

  reveal(): Promise<void> {
    return Promise.reject(new UnsupportedByHost("reveal"));
  }

  loadSettings(): Promise<unknown> {
    return this.settings.load();
  }

  saveSettings(settings: JsonValue): Promise<void> {
    return this.settings.save(settings);
  }
}
