/** An error that a cell shows, such as `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds, or what its formula gave. A date is its serial number; `null` is an empty cell. */
export type StoredValue = string | number | boolean | null | ErrorValue;

/** The result of a formula that nobody set: this Excel computes nothing, and says so. */
export const UNCOMPUTED: ErrorValue = { error: "#UNCOMPUTED!" };

/** What a cell holds. */
export interface CellContent {
  readonly value: StoredValue;
  /** With `=` before it. */
  readonly formula?: string;
}

/** One side of a cell. */
export interface Line {
  /** `Continuous`, `None`… */
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, in Excel's own words. */
export interface CellLook {
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /** `#RRGGBB` */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`; empty where the cell has no fill. */
  readonly fill: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Line;
  readonly bottom: Line;
  readonly left: Line;
  readonly right: Line;
}

const NO_LINE: Line = { style: "None", color: "#000000", weight: "Thin" };

/** How a cell looks that nobody formatted, in Excel for China. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  locked: true,
  formulaHidden: false,
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
};

/** A cell that is not as new: with content, with a look, or both. */
export interface Cell {
  readonly content: CellContent;
  readonly look: CellLook;
}

export const EMPTY: CellContent = { value: null };

export function isErrorValue(value: StoredValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}
