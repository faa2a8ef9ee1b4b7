import { MAX_COLUMNS, MAX_ROWS } from "../../../src/sheet";
import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { areaOf, areaText, isUnbounded, parseArea, WHOLE_SHEET } from "./area";
import type { Area } from "./area";
import { textArgument } from "./arguments";
import { AutoFilter } from "./auto-filter";
import { EMPTY } from "./cell";
import type { CellContent } from "./cell";
import { CellStore } from "./cell-store";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import type { ConditionalFormat } from "./conditional-formats";
import type { StoredValidation } from "./data-validation";
import type { EventHub } from "./event-hub";
import { FreezePanes } from "./freeze-panes";
import { LineSizes } from "./line-sizes";
import { MergedAreas } from "./merged-areas";
import { NamedItemCollection } from "./named-items";
import { HorizontalPageBreaks } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SheetEvents } from "./sheet-events";
import { checkSheetName, quotedSheetName } from "./sheet-name";
import { SheetProtection } from "./sheet-protection";
import type { ProtectionOption } from "./sheet-protection";
import { specialAreas } from "./special-cells";
import { TableCollection } from "./tables";
import type { Workbook } from "./workbook";

/** Points: a row of 宋体 11, and a column of 8.38 of its characters. */
const STANDARD_ROW = 13.5;
const STANDARD_COLUMN = 54;

/** `Excel.Worksheet` */
export class Worksheet extends SheetEvents implements HostObject {
  readonly excelClass = "Worksheet";
  readonly cells = new CellStore();
  readonly merges = new MergedAreas(this.cells);
  readonly rowSizes = new LineSizes(STANDARD_ROW, MAX_ROWS);
  readonly columnSizes = new LineSizes(STANDARD_COLUMN, MAX_COLUMNS);
  readonly conditionalFormats: ConditionalFormat[] = [];
  validations: readonly StoredValidation[] = [];
  readonly pageLayout = new PageLayout(this);
  readonly horizontalPageBreaks = new HorizontalPageBreaks();
  readonly freezePanes = new FreezePanes(this);
  readonly autoFilter = new AutoFilter(this);
  readonly protection = new SheetProtection(this);
  readonly charts = new ChartCollection(this);
  readonly tables = new TableCollection(this);
  readonly comments = new CommentCollection(this);
  readonly names: NamedItemCollection;
  readonly standardHeight = STANDARD_ROW;
  standardWidth = 8.38;
  showGridlines = true;
  showHeadings = true;
  tabColor = "";
  enableCalculation = true;
  isDeleted = false;
  private shownName: string;
  private shownVisibility = "Visible";

  constructor(
    readonly workbook: Workbook,
    name: string,
    readonly id: string,
  ) {
    super();
    this.shownName = name;
    this.names = new NamedItemCollection(workbook, this);
  }

  protected get eventHub(): EventHub {
    return this.workbook.events;
  }
  protected get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.shownName;
  }
  /** @throws HostError `InvalidArgument` for a name Excel refuses, `ItemAlreadyExists` for one that is taken. */
  set name(name: string) {
    this.workbook.refuseStructure();
    checkSheetName(
      name,
      this.workbook.worksheets.items.filter((sheet) => sheet !== this),
    );
    const nameBefore = this.shownName;
    this.shownName = name;
    this.workbook.events.emit("nameChanged", this.id, { nameBefore, nameAfter: name });
  }
  /** As it stands before the `!` of an address. */
  get quotedName(): string {
    return quotedSheetName(this.shownName);
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }
  set position(position: number) {
    this.workbook.worksheets.move(this, position);
  }
  get visibility(): string {
    return this.shownVisibility;
  }
  set visibility(visibility: string) {
    if (visibility !== "Visible") this.refuseLastVisible();
    const visibilityBefore = this.shownVisibility;
    this.shownVisibility = visibility;
    if (visibility !== "Visible" && this.workbook.activeSheet === this) this.workbook.activateAnother(this);
    this.workbook.events.emit("visibilityChanged", this.id, {
      visibilityBefore,
      visibilityAfter: visibility,
    });
  }

  getRange(address?: unknown): Range {
    if (address === undefined) return new Range(this, WHOLE_SHEET);
    const text = textArgument(address);
    const named = this.names.getItemOrNullObject(text) ?? this.workbook.names.getItemOrNullObject(text);
    return named?.getRange() ?? new Range(this, parseArea(text.slice(text.lastIndexOf("!") + 1)));
  }
  /** Several areas, `A1:B2,C3`. */
  getRanges(address?: unknown): RangeAreas {
    if (address === undefined) return new RangeAreas(this, [WHOLE_SHEET]);
    return new RangeAreas(
      this,
      textArgument(address)
        .split(/[,;]/)
        .map((part) => this.getRange(part.trim()).area),
    );
  }
  getCell(row: unknown, column: unknown): Range {
    return new Range(this, areaOf(Number(row), Number(column), 1, 1));
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this, areaOf(Number(row), Number(column), Number(rows), Number(columns)));
  }
  /** The first cell, on an empty sheet. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.cells.used(valuesOnly === true ? "values" : "all", WHOLE_SHEET);
    return used && new Range(this, used);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.workbook.activate(this);
  }
  delete(): void {
    this.workbook.refuseStructure();
    if (this.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    if (this.visibility === "Visible") this.refuseLastVisible();
    this.isDeleted = true;
    this.workbook.worksheets.drop(this);
    if (this.workbook.activeSheet === this) this.workbook.activateAnother(this);
    this.workbook.events.emit("deleted", this.id, {});
  }
  calculate(): void {
    // Nothing is computed here; results are set by tests.
  }

  /** The content as Excel shows it: nothing where another cell of a merged area covers this one. */
  shown(row: number, column: number): CellContent {
    return this.isCovered(row, column) ? EMPTY : this.cells.content(row, column);
  }
  isCovered(row: number, column: number): boolean {
    return this.merges.covers(row, column);
  }
  specialCells(area: Area, cellType: unknown): Area[] {
    return specialAreas(this.cells, area, cellType);
  }
  hideRows(area: Area, hidden: boolean): void {
    this.refuseFormatting("allowFormatRows");
    this.rowSizes.hide(area.row, area.rows, hidden);
    const changeType = hidden ? "Hidden" : "Unhidden";
    this.workbook.events.emit("rowHiddenChanged", this.id, { address: areaText(area), changeType });
  }

  /** @throws HostError `AccessDenied` where the sheet is protected and a cell of the area locked. */
  refuseIfLocked(area: Area): void {
    if (!this.protection.protected) return;
    const { cells } = this;
    const locked = isUnbounded(area) || [...cells.looks(area)].some((look) => look.locked);
    if (locked) throw new HostError("AccessDenied");
  }
  /** @throws HostError `AccessDenied` where the sheet is protected and does not allow it. */
  refuseFormatting(option: ProtectionOption): void {
    if (!this.protection.allows(option)) throw new HostError("AccessDenied");
  }
  tellChanged(address: string, changeType: string): void {
    this.workbook.events.emit("changed", this.id, { address, changeType, triggerSource: "ThisLocalAddin" });
  }

  private refuseLastVisible(): void {
    const others = this.workbook.worksheets.items.filter((sheet) => sheet !== this);
    if (!others.some((sheet) => sheet.visibility === "Visible")) throw new HostError("InvalidOperation");
  }
}
