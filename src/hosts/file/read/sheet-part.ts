import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetter, parseAddress, parseRange } from "../../../sheet";
import type { CellRange, Grid } from "../../../sheet";
import type { Allowance } from "../allowance";
import { cellContentValue } from "./cell-content";
import type { WorkbookContext } from "./cell-content";
import { GridBuilder } from "./grid-builder";
import { PlainCells } from "./plain-cells";
import { isTrue, scanXml } from "./xml-scan";
import type { XmlAttributes, XmlReader } from "./xml-scan";

/**
 * Reads the part of one worksheet.
 * @param cells places the workbook's grids may still take.
 */
export function readSheetPart(
  name: string,
  chunks: Iterable<Uint8Array>,
  context: WorkbookContext,
  cells: Allowance,
): Grid {
  const builder = new GridBuilder(name, cells);
  scanXml(chunks, new SheetReader(builder, context));
  return builder.grid();
}

/** Follows the elements of a worksheet part and hands what matters to the grid. */
class SheetReader implements XmlReader {
  private row = -1;
  private column = -1;
  private type = "n";
  private style = 0;
  private stored: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  /** Where the text that comes next belongs. */
  private target: "stored" | "inline" | "formula" | null = null;
  /** Whether what comes next may be a cell. */
  private isBetweenCells = false;
  private sharedFormula = "";
  /** Text of the formulas that later cells share, by their number. */
  private readonly sharedFormulas = new Map<string, string>();
  private readonly plainCells: PlainCells;

  constructor(
    private readonly builder: GridBuilder,
    private readonly context: WorkbookContext,
  ) {
    this.plainCells = new PlainCells(builder, context);
  }

  /** Most cells of most files are read here, and what they are made of is never seen one by one. */
  goOn(bytes: Uint8Array, at: number): number {
    if (!this.isBetweenCells) return at;
    const end = this.plainCells.read(bytes, at, this.row, this.column);
    this.column = this.plainCells.column;
    return end;
  }

  open(name: string, attributes: XmlAttributes, parent: string): void {
    this.target = null;
    this.isBetweenCells = false;
    switch (name) {
      case "row":
        if (parent === "sheetData") this.openRow(attributes);
        break;
      case "c":
        if (parent === "row") this.openCell(attributes);
        break;
      case "f":
        if (parent === "c") this.openFormula(attributes);
        break;
      case "v":
        if (parent === "c") this.expectStored();
        break;
      case "t":
        this.expectInline();
        break;
      case "col":
        this.readColumns(attributes);
        break;
      case "mergeCell":
        this.readMerge(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.target !== null) this[this.target] = (this[this.target] ?? "") + text;
  }

  close(name: string): void {
    this.target = null;
    if (name === "c") this.closeCell();
    this.isBetweenCells = name === "c";
  }

  /** Rows and cells may leave out where they stand: they follow the one before. */
  private openRow(attributes: XmlAttributes): void {
    const row = Number(attributes.get("r")) - 1;
    this.row = Number.isInteger(row) && row >= 0 ? row : this.row + 1;
    this.column = -1;
    this.isBetweenCells = true;
    const isFlat = isTrue(attributes.get("customHeight")) && Number(attributes.get("ht")) === 0;
    if (isFlat || isTrue(attributes.get("hidden"))) this.builder.hideRow(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    this.column++;
    const address = attributes.get("r");
    if (address !== undefined) this.goTo(address);
    this.type = attributes.get("t") ?? "n";
    this.style = Number(attributes.get("s") ?? 0);
    this.stored = null;
    this.inline = null;
    this.formula = null;
  }

  /** Most cells stand where the one before leads to; only then is the name not taken apart. */
  private goTo(address: string): void {
    if (isNameOf(address, this.row, this.column)) return;
    const place = parseAddress(address);
    if (place) ({ row: this.row, column: this.column } = place);
  }

  private openFormula(attributes: XmlAttributes): void {
    this.sharedFormula = attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : "";
    this.formula = "";
    this.target = "formula";
  }

  private expectStored(): void {
    this.stored = "";
    this.target = "stored";
  }

  private expectInline(): void {
    this.inline ??= "";
    this.target = "inline";
  }

  private closeCell(): void {
    if (this.row >= MAX_ROWS || this.column >= MAX_COLUMNS) return;
    const { type, style, stored, inline } = this;
    const isFormula = this.formula !== null;
    const value = cellContentValue({ type, style, stored, inline, isFormula }, this.context);
    if (value !== null) this.builder.put(this.row, this.column, value);
    if (this.formula !== null) this.builder.putFormula(this.row, this.column, this.formulaText(this.formula));
  }

  /**
   * Of formulas shared by several cells only the first has a text, in which references move from cell to cell. The others
   * are given that same text: it says what is computed, and that there is a formula at all.
   */
  private formulaText(own: string): string {
    if (this.sharedFormula === "") return own;
    if (own !== "") this.sharedFormulas.set(this.sharedFormula, own);
    return own === "" ? (this.sharedFormulas.get(this.sharedFormula) ?? "") : own;
  }

  private readColumns(attributes: XmlAttributes): void {
    const first = Number(attributes.get("min")) - 1;
    const last = Number(attributes.get("max")) - 1;
    const width = attributes.get("width");
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0) return;
    const set = width === undefined || !Number.isFinite(Number(width)) ? null : Number(width);
    this.builder.setColumns(first, last, set, isTrue(attributes.get("hidden")) || set === 0);
  }

  private readMerge(attributes: XmlAttributes): void {
    const ref = attributes.get("ref") ?? "";
    const range = parseRange(ref) ?? wholeLines(ref);
    if (range) this.builder.merge(range);
  }
}

/** Whether `B12` is the name of the cell at these 0-based places, told without making a name. */
function isNameOf(address: string, row: number, column: number): boolean {
  const letters = COLUMN_NAMES[column] ?? (COLUMN_NAMES[column] = columnLetter(column));
  if (!address.startsWith(letters)) return false;
  let number = 0;
  for (let at = letters.length; at < address.length; at++)
    number = number * 10 + address.charCodeAt(at) - 0x30;
  return number === row + 1;
}

const COLUMN_NAMES: string[] = [];

/** Whole columns (`A:C`) or rows (`2:4`), which some writers give without the other side. */
function wholeLines(ref: string): CellRange | null {
  const [first = "", last = first] = ref.replaceAll("$", "").split(":");
  const [left, right] = [columnIndex(first), columnIndex(last)];
  if (left !== null && right !== null) return { top: 0, left, bottom: MAX_ROWS - 1, right };
  const [top, bottom] = [Number(first) - 1, Number(last) - 1];
  const isRows = Number.isInteger(top) && Number.isInteger(bottom) && top >= 0 && bottom < MAX_ROWS;
  return isRows && ref !== "" ? { top, left: 0, bottom, right: MAX_COLUMNS - 1 } : null;
}
