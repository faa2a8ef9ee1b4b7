/** A cell that holds a date. Text that only looks like a date is a string, not this. */
export interface DateCell {
  readonly kind: "date";
  /** `YYYY-MM-DD`, with `THH:MM:SS` after it when the cell also holds a time of day. */
  readonly iso: string;
}

/** A number shown as a percentage: 85% is `{ kind: "percent", fraction: 0.85 }`. */
export interface PercentCell {
  readonly kind: "percent";
  readonly fraction: number;
}

/** A cell in which the spreadsheet shows an error, such as `#REF!` or `#N/A`. */
export interface ErrorCell {
  readonly kind: "error";
  readonly code: string;
}

/** What one cell holds, as read: the result of a formula, never the formula. `null` is an empty cell. */
export type CellValue = string | number | boolean | null | DateCell | PercentCell | ErrorCell;

/** True for an empty cell and for one that holds nothing but spaces. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** True where two cells hold the same; an empty text is not an empty cell, nor a number the text of it. */
export function sameValue(first: CellValue, second: CellValue): boolean {
  if (first === null || second === null || typeof first !== "object" || typeof second !== "object") {
    return first === second;
  }
  switch (first.kind) {
    case "date":
      return second.kind === "date" && first.iso === second.iso;
    case "percent":
      return second.kind === "percent" && first.fraction === second.fraction;
    case "error":
      return second.kind === "error" && first.code === second.code;
  }
}

/** A cell's content as text, near to what the user sees: `2019-03-31`, `85%`, `#REF!`; an empty cell is `""`. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  switch (value.kind) {
    case "date":
      return value.iso.replace("T", " ");
    case "percent":
      return `${numberText(value.fraction * 100)}%`;
    case "error":
      return value.code;
  }
}

/** Excel shows 15 significant digits; so do we: 0.1 + 0.2 is 0.3. */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(15)));
}
