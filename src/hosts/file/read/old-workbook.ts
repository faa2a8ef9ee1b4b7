import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { cellKey } from "../../../sheet";
import { allowanceOf } from "../allowance";
import type { Allowance } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { surveyBiff } from "./biff-survey";
import type { BiffLayout, BiffSheet, BiffSurvey } from "./biff-survey";
import { codePages } from "./code-pages";
import { GridBuilder } from "./grid-builder";
import { oldCellValue } from "./old-cell";
import type { OldCell } from "./old-cell";
import { isOleFile } from "./ole-file";
import { workbookStream } from "./ole-stream";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";

/**
 * Reads a workbook of Excel 97 (.xls) or of WPS (.et), and older ones. The library's result is compared with the file's own
 * records: a sheet or a value that it lost makes the file `corrupt`, it is never left out in silence.
 * @throws WorkbookUnreadable `encrypted`, `corrupt`, `empty` or `too-large`.
 */
export async function readOldWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  if (bytes.length > LIMITS.oldBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
  // Loaded when first needed: it is large, and most files are .xlsx.
  const library = await import("@e965/xlsx");
  library.set_cptable(codePages);
  const stream = isOleFile(bytes) ? workbookStream(bytes) : bytes.slice();
  const survey = surveyBiff(stream);
  const workbook = parsed(() => library.read(stream, { type: "buffer", ...OPTIONS }));
  const cells = allowanceOf(LIMITS.cells, "cells");
  const sheets = judgedSheets(workbook, survey).map((sheet) =>
    openedSheet(sheet, isCountedFrom1904(workbook), cells),
  );
  if (sheets.length === 0) throw new WorkbookUnreadable("empty", "a workbook without worksheets");
  return { fileName, sheets };
}

/** Texts of formulas are left out: the library fails on some, and that a cell holds one is known from its record. */
const OPTIONS = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false } as const;

/** The library's errors are of any kind; each says that it could not follow the file. */
function parsed<Made>(read: () => Made): Made {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookUnreadable("corrupt", `old workbook: ${reason}`, { cause: error });
  }
}

interface JudgedSheet {
  readonly name: string;
  readonly visibility: BiffSheet["visibility"];
  readonly content: WorkSheet;
  readonly layout: BiffLayout;
}

/** The library's sheets by the file's own list, which it sorts by where their records stand. */
function judgedSheets(workbook: WorkBook, survey: BiffSurvey): JudgedSheet[] {
  const listed = survey.sheets.length > 0 ? survey.sheets : unlistedSheets(survey);
  const positions = listed.map(({ position }) => position).sort((first, second) => first - second);
  if (new Set(positions).size !== workbook.SheetNames.length) throw lost("sheets");
  if (new Set(workbook.SheetNames).size !== workbook.SheetNames.length) throw lost("sheets of the same name");
  const sheets: JudgedSheet[] = [];
  for (const { position, visibility, isWorksheet } of listed) {
    if (!isWorksheet) continue;
    const name = workbook.SheetNames[positions.indexOf(position)];
    const content = name === undefined ? undefined : workbook.Sheets[name];
    const layout = survey.layouts.get(position);
    if (name === undefined || !content || !layout) throw lost("a sheet");
    sheets.push({ name, visibility, content, layout });
  }
  return sheets;
}

/** Before Excel 5 a file was one sheet and had no list. */
function unlistedSheets({ layouts }: BiffSurvey): BiffSheet[] {
  return [...layouts.keys()].map((position) => ({ position, visibility: "visible", isWorksheet: true }));
}

function openedSheet(
  { name, visibility, content, layout }: JudgedSheet,
  date1904: boolean,
  cells: Allowance,
): OpenedSheet {
  const builder = new GridBuilder(name, cells);
  const rows = (content["!data"] ?? []) as readonly (readonly (OldCell | undefined)[] | undefined)[];
  const values = new Set(layout.values);
  for (const [row, line = []] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell) continue;
      values.delete(cellKey(row, column));
      const value = oldCellValue(cell, date1904, layout.formulas.has(cellKey(row, column)));
      if (value !== null) builder.put(row, column, value);
    }
  }
  if (values.size > 0) throw lost(`${values.size} values of ${name}`);
  addLayout(builder, layout);
  return { name, visibility, grid: builder.grid() };
}

function addLayout(builder: GridBuilder, { formulas, merges, hiddenRows, columns }: BiffLayout): void {
  for (const key of formulas) builder.putFormula(Math.floor(key / ROW_KEYS), key % ROW_KEYS, "");
  for (const range of merges) builder.merge(range);
  for (const row of hiddenRows) builder.hideRow(row);
  for (const { first, last, width, hidden } of columns)
    builder.setColumns(first, last, width, hidden || width === 0);
}

/** How far the keys of two rows lie apart. */
const ROW_KEYS = cellKey(1, 0);

function isCountedFrom1904(workbook: WorkBook): boolean {
  return workbook.Workbook?.WBProps?.date1904 === true;
}

function lost(what: string): WorkbookUnreadable {
  return new WorkbookUnreadable("corrupt", `the library does not find ${what}`);
}
