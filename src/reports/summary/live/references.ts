import { columnLetter } from "../../../sheet";

/** Rows of a column of a sheet, 0-based and inclusive, as formulas name them from any sheet: `'台账明细'!$C$5:$C$39`. */
export function columnReference(sheet: string, column: number, first: number, last: number): string {
  return `${onSheet(sheet)}${absolute(first, column)}:${absolute(last, column)}`;
}

/** A cell of a sheet as formulas name it from any sheet. */
export function cellReference(sheet: string, row: number, column: number): string {
  return onSheet(sheet) + absolute(row, column);
}

function onSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function absolute(row: number, column: number): string {
  return `$${columnLetter(column)}$${row + 1}`;
}

/** A text within a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Text that a condition of COUNTIF takes for itself: no signs that compare, stand for others or quote. */
const PLAIN = /^[\p{Script=Han}\d（）、]+$/u;
/** The longest text that a formula may hold, and a condition compare with. */
const LONGEST_LITERAL = 250;

/**
 * A condition of COUNTIF for cells that hold exactly a text, or hold it between two marks.
 * @param cell where the text stands beside the formula, so that a reader can follow it: used where the text is a plain one
 * @param mark stands before and after the text in the cells looked at; `""` where they hold nothing else
 * @returns `null` where the text is too long for a condition
 */
export function textCondition(text: string, cell: string, mark: string): string | null {
  const [before, after] = mark === "" ? ["=", ""] : [`*${mark}`, `${mark}*`];
  if (PLAIN.test(text))
    return [textLiteral(before), cell, ...(after === "" ? [] : [textLiteral(after)])].join("&");
  const escaped = `${before}${text.replace(/[~*?]/g, "~$&")}${after}`;
  return escaped.length > LONGEST_LITERAL ? null : textLiteral(escaped);
}
