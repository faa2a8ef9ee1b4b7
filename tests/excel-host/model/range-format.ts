import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import type { Area } from "./area";
import type { CellLook } from "./cell";
import { hexColor } from "./color";
import { RangeBorderCollection } from "./range-border";
import type { Worksheet } from "./worksheet";

const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 2000;

/** One or more areas of a sheet that are formatted together. */
export interface Formatted {
  readonly worksheet: Worksheet;
  readonly formattedAreas: readonly Area[];
}

/** What the cells have in common; `null` where they differ. */
export function commonLook<Key extends keyof CellLook>({ worksheet, formattedAreas }: Formatted, key: Key) {
  const values = new Set<CellLook[Key]>();
  for (const area of formattedAreas) {
    for (const look of worksheet.cells.looks(area)) values.add(look[key]);
  }
  const [only = null] = values;
  return values.size === 1 ? only : null;
}

/** @throws HostError `AccessDenied` on a protected sheet that does not allow it. */
export function setLook({ worksheet, formattedAreas }: Formatted, look: Partial<CellLook>): void {
  for (const area of formattedAreas) {
    worksheet.refuseFormatting("allowFormatCells");
    worksheet.cells.setLook(area, look);
  }
}

/** `range.format` */
export class RangeFormat implements HostObject {
  readonly excelClass = "RangeFormat";
  constructor(private readonly of: Formatted) {}

  get fill(): RangeFill {
    return new RangeFill(this.of);
  }
  get font(): RangeFont {
    return new RangeFont(this.of);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.of);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.of);
  }
  get horizontalAlignment() {
    return commonLook(this.of, "horizontalAlignment");
  }
  set horizontalAlignment(value) {
    this.put("horizontalAlignment", value);
  }
  get verticalAlignment() {
    return commonLook(this.of, "verticalAlignment");
  }
  set verticalAlignment(value) {
    this.put("verticalAlignment", value);
  }
  get wrapText() {
    return commonLook(this.of, "wrapText");
  }
  set wrapText(value) {
    this.put("wrapText", value);
  }
  get indentLevel() {
    return commonLook(this.of, "indentLevel");
  }
  set indentLevel(value) {
    this.put("indentLevel", value);
  }
  get shrinkToFit() {
    return commonLook(this.of, "shrinkToFit");
  }
  set shrinkToFit(value) {
    this.put("shrinkToFit", value);
  }
  get textOrientation() {
    return commonLook(this.of, "textOrientation");
  }
  set textOrientation(value) {
    this.put("textOrientation", value);
  }

  /** In points; 0 where all rows are hidden, `null` where they differ. */
  get rowHeight(): number | null {
    const { worksheet } = this.of;
    return common(this.of.formattedAreas.map(({ row, rows }) => worksheet.rowSizes.common(row, rows)));
  }
  set rowHeight(points: number | null) {
    const height = size(points, HIGHEST_ROW);
    this.of.worksheet.refuseFormatting("allowFormatRows");
    for (const { row, rows } of this.of.formattedAreas) this.of.worksheet.rowSizes.set(row, rows, height);
  }

  /** In points; 0 where all columns are hidden, `null` where they differ. */
  get columnWidth(): number | null {
    const { worksheet } = this.of;
    return common(
      this.of.formattedAreas.map(({ column, columns }) => worksheet.columnSizes.common(column, columns)),
    );
  }
  set columnWidth(points: number | null) {
    const width = size(points, WIDEST_COLUMN);
    this.of.worksheet.refuseFormatting("allowFormatColumns");
    for (const { column, columns } of this.of.formattedAreas) {
      this.of.worksheet.columnSizes.set(column, columns, width);
    }
  }

  get useStandardWidth(): boolean | null {
    const { columnSizes } = this.of.worksheet;
    return common(
      this.of.formattedAreas.map(({ column, columns }) => columnSizes.areStandard(column, columns)),
    );
  }
  set useStandardWidth(standard: boolean | null) {
    if (standard !== true) return;
    for (const { column, columns } of this.of.formattedAreas) {
      this.of.worksheet.columnSizes.reset(column, columns);
    }
  }

  get useStandardHeight(): boolean | null {
    const { rowSizes } = this.of.worksheet;
    return common(this.of.formattedAreas.map(({ row, rows }) => rowSizes.areStandard(row, rows)));
  }
  set useStandardHeight(standard: boolean | null) {
    if (standard !== true) return;
    for (const { row, rows } of this.of.formattedAreas) this.of.worksheet.rowSizes.reset(row, rows);
  }

  /** Text is not measured here: rows go back to Excel's choice, and that they were fitted is kept. */
  autofitRows(): void {
    for (const { row, rows } of this.of.formattedAreas) this.of.worksheet.rowSizes.fit(row, rows);
  }

  /** @see autofitRows */
  autofitColumns(): void {
    for (const { column, columns } of this.of.formattedAreas)
      this.of.worksheet.columnSizes.fit(column, columns);
  }

  private put<Key extends keyof CellLook>(key: Key, value: CellLook[Key] | null): void {
    if (value !== null) setLook(this.of, { [key]: value });
  }
}

/** `range.format.fill` */
class RangeFill implements HostObject {
  readonly excelClass = "RangeFill";
  constructor(private readonly of: Formatted) {}

  /** `#FFFFFF` where there is no fill, as Excel answers. */
  get color(): string | null {
    const fill = commonLook(this.of, "fill");
    return fill === "" ? "#FFFFFF" : fill;
  }
  set color(value: string | null) {
    setLook(this.of, { fill: hexColor(value ?? "") });
  }

  clear(): void {
    setLook(this.of, { fill: "" });
  }
}

/** `range.format.font` */
class RangeFont implements HostObject {
  readonly excelClass = "RangeFont";
  constructor(private readonly of: Formatted) {}

  get name() {
    return commonLook(this.of, "fontName");
  }
  set name(value) {
    if (value !== null) setLook(this.of, { fontName: value });
  }
  get size() {
    return commonLook(this.of, "fontSize");
  }
  set size(points) {
    if (points === null || points < 1 || points > 409) throw new HostError("InvalidArgument");
    setLook(this.of, { fontSize: points });
  }
  get color() {
    return commonLook(this.of, "fontColor");
  }
  set color(value) {
    setLook(this.of, { fontColor: hexColor(value ?? "") });
  }
  get bold() {
    return commonLook(this.of, "bold");
  }
  set bold(value) {
    if (value !== null) setLook(this.of, { bold: value });
  }
  get italic() {
    return commonLook(this.of, "italic");
  }
  set italic(value) {
    if (value !== null) setLook(this.of, { italic: value });
  }
  get underline() {
    return commonLook(this.of, "underline");
  }
  set underline(value) {
    if (value !== null) setLook(this.of, { underline: value });
  }
  get strikethrough() {
    return commonLook(this.of, "strikethrough");
  }
  set strikethrough(value) {
    if (value !== null) setLook(this.of, { strikethrough: value });
  }
}

/** `range.format.protection`: whether a cell may be changed on a protected sheet. */
class FormatProtection implements HostObject {
  readonly excelClass = "FormatProtection";
  constructor(private readonly of: Formatted) {}

  get locked() {
    return commonLook(this.of, "locked");
  }
  set locked(value) {
    if (value !== null) setLook(this.of, { locked: value });
  }
  get formulaHidden() {
    return commonLook(this.of, "formulaHidden");
  }
  set formulaHidden(value) {
    if (value !== null) setLook(this.of, { formulaHidden: value });
  }
}

function common<Value>(values: readonly (Value | null)[]): Value | null {
  const [only = null] = values;
  return new Set(values).size === 1 ? only : null;
}

function size(points: number | null, most: number): number {
  if (points === null || !(points >= 0 && points <= most)) throw new HostError("InvalidArgument");
  return points;
}
