import type { CellValue } from "../../../sheet";
import { storedMeaningOf, storedNumber } from "../..";

/** A cell as the library for old workbooks gives it. */
export interface OldCell {
  readonly t: string;
  readonly v?: unknown;
  /** Its number format. */
  readonly z?: unknown;
}

/** Numbers that stand for errors: [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Partial<Record<number, string>>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** The value of a cell; an empty text is an empty cell, unless a formula made it. */
export function oldCellValue({ t, v, z }: OldCell, date1904: boolean, isFormula: boolean): CellValue {
  switch (t) {
    case "n":
      return typeof v === "number" && Number.isFinite(v)
        ? storedNumber(v, typeof z === "string" ? storedMeaningOf(z) : "number", date1904)
        : null;
    case "s":
      return typeof v === "string" && (v !== "" || isFormula) ? v : null;
    case "b":
      return v === true || v === 1;
    case "e":
      return { kind: "error", code: ERRORS[Number(v)] ?? "#N/A" };
    default:
      return null;
  }
}
