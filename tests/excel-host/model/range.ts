import { MAX_COLUMNS, MAX_ROWS } from "../../../src/sheet";
import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { areaOf, areaText, bounding, intersection, parseArea } from "./area";
import type { Area } from "./area";
import { isRecord } from "./arguments";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { lineProperties } from "./line-properties";
import { eachCell, formatLook, readCells, typeInto } from "./range-cells";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { shownText } from "./shown-text";
import { sentValue, valueType } from "./typed-value";
import type { Worksheet } from "./worksheet";

/** `Excel.Range`: a view of an area of a sheet; it keeps no cells of its own. */
export class Range implements HostObject {
  readonly excelClass = "Range";
  readonly hasSpill = false;

  constructor(
    private readonly sheet: Worksheet,
    readonly area: Area,
  ) {}

  /** @throws HostError `InvalidReference` once the sheet is deleted. */
  get worksheet(): Worksheet {
    if (this.sheet.isDeleted) throw new HostError("InvalidReference");
    return this.sheet;
  }
  get formattedAreas(): readonly Area[] {
    return [this.area];
  }
  get address(): string {
    return `${this.worksheet.quotedName}!${areaText(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** -1 for more cells than 2³¹-1. */
  get cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get top(): number {
    return this.worksheet.rowSizes.extent(0, this.area.row);
  }
  get left(): number {
    return this.worksheet.columnSizes.extent(0, this.area.column);
  }
  get height(): number {
    return this.worksheet.rowSizes.extent(this.area.row, this.area.rows);
  }
  get width(): number {
    return this.worksheet.columnSizes.extent(this.area.column, this.area.columns);
  }

  get values(): unknown {
    return readCells(this.worksheet, this.area, ({ value }) => sentValue(value));
  }
  set values(input: unknown) {
    typeInto(this.worksheet, this.area, input);
  }
  get formulas(): unknown {
    return readCells(this.worksheet, this.area, ({ value, formula }) => formula ?? sentValue(value));
  }
  set formulas(input: unknown) {
    typeInto(this.worksheet, this.area, input);
  }
  get valueTypes(): unknown {
    return readCells(this.worksheet, this.area, ({ value }) => valueType(value));
  }
  get text(): unknown {
    return readCells(this.worksheet, this.area, ({ value }, look) => shownText(value, look.numberFormat));
  }
  get numberFormat(): unknown {
    return readCells(this.worksheet, this.area, (_, look) => look.numberFormat);
  }
  set numberFormat(input: unknown) {
    const { worksheet } = this;
    worksheet.refuseFormatting("allowFormatCells");
    if (typeof input === "string") {
      worksheet.cells.setLook(this.area, formatLook(input));
      return;
    }
    eachCell(this.area, input, (row, column, format) => {
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      worksheet.cells.setLook({ row, column, rows: 1, columns: 1 }, formatLook(format));
    });
  }

  get rowHidden(): boolean | null {
    return this.worksheet.rowSizes.areHidden(this.area.row, this.area.rows);
  }
  set rowHidden(hidden: boolean | null) {
    this.worksheet.hideRows(this.area, hidden === true);
  }
  get columnHidden(): boolean | null {
    return this.worksheet.columnSizes.areHidden(this.area.column, this.area.columns);
  }
  set columnHidden(hidden: boolean | null) {
    this.worksheet.refuseFormatting("allowFormatColumns");
    this.worksheet.columnSizes.hide(this.area.column, this.area.columns, hidden === true);
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.worksheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, [this.area]);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.at(Number(row), Number(column), 1, 1);
  }
  getRow(row: unknown): Range {
    return this.at(Number(row), 0, 1, this.area.columns);
  }
  getColumn(column: unknown): Range {
    return this.at(0, Number(column), this.area.rows, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at(Number(rows), Number(columns), this.area.rows, this.area.columns);
  }
  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(0, 0, this.area.rows + Number(rows), this.area.columns + Number(columns));
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(0, 0, Number(rows), Number(columns));
  }
  getEntireRow(): Range {
    return new Range(this.worksheet, { ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return new Range(this.worksheet, { ...this.area, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: unknown): Range {
    return new Range(this.worksheet, bounding(this.area, this.areaOf(other)));
  }
  getIntersection(other: unknown): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.area, this.areaOf(other));
    return common && new Range(this.worksheet, common);
  }
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.worksheet.cells.used(valuesOnly === true ? "values" : "all", this.area);
    return used && new Range(this.worksheet, used);
  }

  merge(across?: unknown): void {
    this.worksheet.refuseIfLocked(this.area);
    this.worksheet.merges.add(this.area, across === true ? "each row" : "whole");
    this.worksheet.tellChanged(areaText(this.area), "Others");
  }
  unmerge(): void {
    this.worksheet.refuseIfLocked(this.area);
    this.worksheet.merges.split(this.area);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    return this.areasOrNull(this.worksheet.merges.touching(this.area));
  }
  /** Only `Formulas`, `Constants` and `Blanks` are modelled, without a value type. */
  getSpecialCells(cellType: unknown): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(cellType);
    if (!areas) throw new HostError("ItemNotFound");
    return areas;
  }
  getSpecialCellsOrNullObject(cellType: unknown): RangeAreas | null {
    return this.areasOrNull(this.worksheet.specialCells(this.area, cellType));
  }

  /** `getRowProperties({rowHidden: true, …})`: one object a row. */
  getRowProperties(wanted: unknown): unknown {
    return lineProperties(this.lines("row"), wanted);
  }
  /** @see getRowProperties */
  getColumnProperties(wanted: unknown): unknown {
    return lineProperties(this.lines("column"), wanted);
  }

  clear(applyTo: unknown = "All"): void {
    this.worksheet.refuseIfLocked(this.area);
    if (applyTo !== "Formats" && applyTo !== "Hyperlinks") this.worksheet.cells.clearContent(this.area);
    if (applyTo === "All" || applyTo === "Formats") {
      this.worksheet.cells.clearLook(this.area);
      this.worksheet.merges.split(this.area);
    }
    this.worksheet.tellChanged(areaText(this.area), "RangeEdited");
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.workbook.select(this);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new HostError("InvalidArgument");
  }

  /** A part of this range, or beyond it. */
  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.worksheet, areaOf(this.area.row + row, this.area.column + column, rows, columns));
  }

  private areaOf(other: unknown): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw new HostError("InvalidArgument");
      return other.area;
    }
    if (typeof other !== "string") throw new HostError("InvalidArgument");
    return parseArea(other.slice(other.lastIndexOf("!") + 1));
  }

  private areasOrNull(areas: readonly Area[]): RangeAreas | null {
    return areas.length > 0 ? new RangeAreas(this.worksheet, areas) : null;
  }

  private lines(kind: "row" | "column"): Range[] {
    const count = kind === "row" ? this.area.rows : this.area.columns;
    if (count >= (kind === "row" ? MAX_ROWS : MAX_COLUMNS)) throw new HostError("InvalidArgument");
    return Array.from({ length: count }, (_, index) =>
      kind === "row" ? this.getRow(index) : this.getColumn(index),
    );
  }
}

/** True for what `getRange` may take instead of an address. */
export function isRange(value: unknown): value is Range {
  return isRecord(value) && value instanceof Range;
}
