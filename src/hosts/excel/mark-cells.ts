import type { CellMark } from "../../sheet";
import { ExcelFailure } from "./excel-failure";
import { failureOf } from "./failure-of-error";
import { inExcel } from "./in-excel";
import { addressLists } from "./ranges";
import { CALL_BYTES, RequestBatch } from "./request-batch";
import { rangesByKey } from "./rectangles";

const COLORS: Readonly<Record<CellMark["severity"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};
/** Of several marks on a cell the gravest shows. */
const GRAVITY: Readonly<Record<CellMark["severity"], number>> = { error: 2, warning: 1, info: 0 };
/** Stands in the formula of every mark, so that a mark is known again after the pane, or the workbook, was closed. */
const SIGNATURE = '"台账助手"';
/** Always true: a text counts as 0. */
const ALWAYS = `=N(${SIGNATURE})=0`;

/**
 * Replaces all earlier marks by these. A mark is a conditional format: the cell's own colours stay what they are underneath, and
 * removing it leaves nothing behind. Notes are not put into the workbook: Excel before 1.18 has no way to write one, and a
 * comment would carry the clerk's name.
 */
export function markCells(marks: readonly CellMark[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items;
    for (const mark of await findMarks(context, sheets)) mark.delete();
    const batch = new RequestBatch(context);
    for (const sheet of sheets) {
      await addMarks(
        batch,
        sheet,
        marks.filter((mark) => mark.sheet === sheet.name),
      );
    }
    await batch.send();
  });
}

async function addMarks(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  marks: readonly CellMark[],
): Promise<void> {
  for (const [severity, ranges] of rangesByKey(gravestFirst(marks))) {
    for (const address of addressLists(ranges)) {
      await batch.room(address.length + 4 * CALL_BYTES);
      const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
      custom.rule.formula = ALWAYS;
      custom.format.fill.color = COLORS[severity];
    }
  }
}

/** One mark a cell, row by row. */
function gravestFirst(
  marks: readonly CellMark[],
): { row: number; column: number; key: CellMark["severity"] }[] {
  const sorted = marks.toSorted(
    (a, b) => a.row - b.row || a.column - b.column || GRAVITY[b.severity] - GRAVITY[a.severity],
  );
  return sorted
    .filter(({ row, column }, index) => {
      const before = sorted[index - 1];
      return before?.row !== row || before.column !== column;
    })
    .map(({ row, column, severity }) => ({ row, column, key: severity }));
}

/** The conditional formats of all sheets that are marks of ours. */
async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of collections) formats.load("items/type");
  await context.sync();
  // Asking for the formula of a format that has none fails, so only those with one are asked.
  const candidates = collections.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  if (candidates.length === 0) return [];
  const rules = candidates.map((format) => ({ format, rule: format.custom.rule }));
  for (const { rule } of rules) rule.load("formula");
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof ExcelFailure) || failure.isPassing) throw error;
    return findReadable(context, candidates);
  }
  return rules.filter(({ rule }) => rule.formula.includes(SIGNATURE)).map(({ format }) => format);
}

/** Some formats made in Excel's own dialog cannot be read, and spoil an answer for all (office-js issue 6827). */
async function findReadable(
  context: Excel.RequestContext,
  candidates: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  const marks: Excel.ConditionalFormat[] = [];
  for (const format of candidates) {
    const { rule } = format.custom;
    rule.load("formula");
    try {
      await context.sync();
      if (rule.formula.includes(SIGNATURE)) marks.push(format);
    } catch {
      // Not one of ours: what we write can be read.
    }
  }
  return marks;
}
