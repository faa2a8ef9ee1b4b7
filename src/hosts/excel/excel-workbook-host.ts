import { SheetNotFound } from "..";
import type { HostCapabilities, JsonValue, WorkbookHost } from "..";
import type { AppliedEdits, CellEdit, CellMark, CellRef, Grid, SheetInfo, SheetSpec } from "../../sheet";
import { hasApi, OLDEST_API } from "./api-version";
import { DateSystem } from "./date-system";
import { ExcelEdits } from "./edit/apply-edits";
import { ExcelFailure } from "./excel-failure";
import { inExcel, readingExcel } from "./in-excel";
import { markCells } from "./mark-cells";
import { openWorkbook } from "./new-workbook";
import { readSheet } from "./read/read-sheet";
import { listenToChanges, nameOfActiveSheet } from "./workbook-changes";
import type { StopListening, WorkbookChange } from "./workbook-changes";
import { loadSettings, saveSettings } from "./workbook-settings";
import { writeSheets } from "./write/write-sheet";

/** What a host in Excel is made of. */
export interface ExcelHostParts {
  /** An .xlsx file with these sheets, for a new workbook: this room knows no workbook library. */
  readonly workbookBytes: (sheets: readonly SheetSpec[]) => Promise<Uint8Array>;
  /** Told when the sheets are asked for, with which a reading of the workbook begins: what others changed before is in it. */
  readonly onReading?: () => void;
}

/** The open workbook in Excel: what every host offers, and what only a program with a user in front of it can tell. */
export interface ExcelHost extends WorkbookHost {
  /** Tells what others do to the workbook, until it is stopped. */
  onChange(listener: (change: WorkbookChange) => void): Promise<StopListening>;
  /** Name of the sheet that the user sees. It may be another a moment later: everything else goes by name. */
  activeSheet(): Promise<string>;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** The first set of Excel's interface with merged areas. */
const API_WITH_MERGES = "1.13";

/**
 * The host over the workbook that is open in Excel. Call it after Office is ready.
 * @throws ExcelFailure `version-too-old` where Excel has less than ExcelApi 1.9.
 */
export function createExcelHost(parts: ExcelHostParts): ExcelHost {
  if (!hasApi(OLDEST_API)) throw new ExcelFailure("version-too-old", `without ExcelApi ${OLDEST_API}`);
  return new ExcelWorkbookHost(parts);
}

class ExcelWorkbookHost implements ExcelHost {
  readonly kind = "excel";
  readonly can: HostCapabilities = {
    edit: true,
    writeSheet: true,
    mark: true,
    reveal: true,
    merges: hasApi(API_WITH_MERGES),
    settings: true,
  };
  private readonly dates = new DateSystem();
  private readonly edits = new ExcelEdits(this.dates);

  constructor(private readonly parts: ExcelHostParts) {}

  listSheets(): Promise<SheetInfo[]> {
    this.parts.onReading?.();
    return readingExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => ({ name, visibility: VISIBILITY[visibility] }));
    });
  }

  readSheet(name: string): Promise<Grid> {
    return readSheet(name, { dates: this.dates, knowsMerges: this.can.merges });
  }

  /** An edit of a sheet that is not there, or of a formula's cell, counts as stale. */
  applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    return this.edits.apply(edits);
  }

  async writeSheet(spec: SheetSpec): Promise<void> {
    await writeSheets([spec], this.dates);
  }

  /**
   * Excel names the new workbook itself, so the file name is not used.
   * @throws AddedToOpenWorkbook where Excel opens none: then the sheets are in the open workbook.
   */
  async openWorkbook(sheets: readonly SheetSpec[]): Promise<void> {
    const bytes = await this.parts.workbookBytes(sheets);
    await openWorkbook(bytes, sheets, (all) => writeSheets(all, this.dates));
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return markCells(marks);
  }

  reveal({ sheet, row, column }: CellRef): Promise<void> {
    return inExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await context.sync();
      if (found.isNullObject) throw new SheetNotFound(sheet);
      if (found.visibility !== "Visible") throw new ExcelFailure("sheet-hidden", sheet);
      found.activate();
      found.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    });
  }

  loadSettings(): Promise<unknown> {
    return loadSettings();
  }

  saveSettings(settings: JsonValue): Promise<void> {
    return saveSettings(settings);
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<StopListening> {
    return listenToChanges(listener);
  }

  activeSheet(): Promise<string> {
    return nameOfActiveSheet();
  }
}
