import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { Application, Runtime } from "./application";
import { areaOf } from "./area";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { EventHub } from "./event-hub";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { WorksheetFunctions } from "./worksheet-functions";
import { WorksheetCollection } from "./worksheets";
import type { Worksheet } from "./worksheet";

/** Ways in which a real Excel behaves badly, to be turned on by a test. */
export interface Conditions {
  /** A range of more cells than this reads as null, with no error, as can happen on the web. */
  nullValuesOver?: number;
}

/** `Excel.Workbook`, and what a test needs to know of it besides. */
export class Workbook implements HostObject {
  readonly excelClass = "Workbook";
  readonly events = new EventHub();
  readonly conditions: Conditions = {};
  readonly worksheets = new WorksheetCollection(this);
  readonly names = new NamedItemCollection(this);
  readonly settings = new SettingCollection();
  readonly customXmlParts = new CustomXmlPartCollection(this);
  readonly application = new Application(this);
  readonly functions = new WorksheetFunctions(this);
  readonly protection = new WorkbookProtection();
  readonly _Runtime = new Runtime(this);
  /** The workbooks that `Excel.createWorkbook` opened, as base64, first to last. */
  readonly opened: string[] = [];
  readonly isDirty = false;
  readonly readOnly = false;
  name = "工作簿1.xlsx";
  /** The year of a date that is typed without one. */
  currentYear = 2019;
  dateSystem: 1900 | 1904 = 1900;
  private active: Worksheet | undefined;
  private selected: Range | undefined;
  private issued = 0;

  /** An id in the form of Excel's own, unlike all others of this workbook. */
  nextId(kind: string): string {
    this.issued += 1;
    return `{${kind}-${String(this.issued).padStart(4, "0")}}`;
  }

  get activeSheet(): Worksheet {
    const active = this.active ?? this.worksheets.getFirst(true);
    if (!active) throw new HostError("GeneralException", "A workbook needs a visible sheet.");
    return active;
  }
  /** What the user has selected. */
  get selection(): Range {
    return this.selected ?? new Range(this.activeSheet, areaOf(0, 0, 1, 1));
  }
  /** Shows a sheet, as the user does by its tab. */
  activate(sheet: Worksheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.active = sheet;
    this.selected = undefined;
    this.events.emit("deactivated", before.id, {});
    this.events.emit("activated", sheet.id, {});
  }
  activateAnother(gone: Worksheet): void {
    const next = this.worksheets.items.find((sheet) => sheet !== gone && sheet.visibility === "Visible");
    this.active = next;
    this.selected = undefined;
    if (next) this.events.emit("activated", next.id, {});
  }
  /** Selects cells, as the user does with the mouse. */
  select(range: Range): void {
    this.active = range.worksheet;
    this.selected = range;
    this.events.emit("selectionChanged", range.worksheet.id, { address: range.address.replace(/^.*!/, "") });
  }

  getSelectedRange(): Range {
    return this.selection;
  }
  getActiveCell(): Range {
    return this.selection.getCell(0, 0);
  }
  /** How `Excel.createWorkbook` asks for it on the web. */
  createAndOpenWorkbook(base64?: unknown): void {
    this.application.createWorkbook(base64).open();
  }

  /** @throws HostError `AccessDenied` where the workbook's structure is protected. */
  refuseStructure(): void {
    if (this.protection.protected) throw new HostError("AccessDenied");
  }
}

/** `workbook.protection`: sheets can be neither added, removed nor renamed. */
class WorkbookProtection implements HostObject {
  readonly excelClass = "WorkbookProtection";
  protected = false;
  private password: string | undefined;

  protect(password?: unknown): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.protected = true;
    this.password = typeof password === "string" ? password : undefined;
  }
  unprotect(password?: unknown): void {
    if (this.password !== undefined && password !== this.password) throw new HostError("AccessDenied");
    this.protected = false;
  }
}
