import { legalSheetName, MAX_COLUMNS, MAX_ROWS } from "../../../sheet";
import type { Grid } from "../../../sheet";
import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { GridBuilder } from "./grid-builder";
import type { OpenedWorkbook } from "./opened-workbook";
import { separatedRecords } from "./separated-records";
import { bestSeparator } from "./separator";
import type { Separator } from "./separator";
import { textValue } from "./text-value";

/** Names by which a text says that it is a table, even of one line or one column. */
const TABLE_NAME = /\.(csv|tsv)$/i;
/** What programs write to each other begins so: JSON, XML, pages. */
const MARKUP = /^\s*[[{<]/;
/** A first line with which some programs tell Excel the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n?/i;
/** Of a text under another name, so many lines must have equally many fields. */
const ALIKE_SHARE = 0.6;

/** Whether a text is a table: by its name, or because its lines are cut alike by the same separator. */
export function isSeparatedText(text: string, fileName: string): boolean {
  if (TABLE_NAME.test(fileName)) return true;
  if (MARKUP.test(text)) return false;
  const { lines, alike, fields } = bestSeparator(text);
  return fields >= 2 && alike >= 2 && alike >= lines * ALIKE_SHARE;
}

/**
 * Reads separated text as a workbook of one sheet, which bears the file's name as Excel would have it. A text that looks
 * like a formula is a text.
 * @throws WorkbookUnreadable `empty` or `too-large`.
 */
export function readSeparatedText(text: string, fileName: string): OpenedWorkbook {
  const name = sheetNameOf(fileName);
  const grid = readGrid(name, text);
  if (grid.rows.length === 0) throw new WorkbookUnreadable("empty", "separated text without a value");
  return { fileName, sheets: [{ name, visibility: "visible", grid }] };
}

/** The file's name without its folder and ending. */
export function sheetNameOf(fileName: string): string {
  const [bare = ""] = fileName.split(/[\\/]/).slice(-1);
  return legalSheetName(bare.replace(/\.[^.]*$/, ""), new Set());
}

function readGrid(name: string, text: string): Grid {
  const builder = new GridBuilder(name, allowanceOf(LIMITS.cells, "cells"));
  const { body, separator } = bodyOf(text);
  let row = 0;
  for (const { fields } of separatedRecords(body, separator)) {
    for (const [column, field] of fields.entries()) {
      const value = textValue(field);
      if (value === null) continue;
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
        throw new WorkbookUnreadable("too-large", "more rows or columns than a sheet has");
      }
      builder.put(row, column, value);
    }
    row++;
  }
  return builder.grid();
}

function bodyOf(text: string): { body: string; separator: Separator } {
  // The mark at the end is that of old programs, which wrote it as a character.
  const whole = text.endsWith("\u001A") ? text.slice(0, -1) : text;
  const [line, separator] = SEPARATOR_LINE.exec(whole) ?? [];
  return line !== undefined && isSeparator(separator)
    ? { body: whole.slice(line.length), separator }
    : { body: whole, separator: bestSeparator(whole).separator };
}

function isSeparator(text: string | undefined): text is Separator {
  return text === "," || text === ";" || text === "\t";
}
