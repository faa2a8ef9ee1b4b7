import { cellAddress, cellsOfRow } from "../../../sheet";
import type { SheetSpec } from "../../../sheet";
import { hasApi } from "../api-version";
import { textBytes } from "../json-bytes";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import { inputPrompt } from "./validations";

/** The first set of Excel's interface with notes. */
const API_WITH_NOTES = "1.18";

/**
 * Writes the help on cells. Excel before 1.18 lets nobody write notes (and its comments carry the user's own name): there a
 * cell shows its help when it is chosen, unless a rule for typing already has a hint of its own there.
 */
export async function writeNotes(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<void> {
  const notes = notesOf(sheet);
  for (const [row, own] of spec.rows.entries()) {
    for (const [column, cell] of cellsOfRow(own).entries()) {
      if (cell?.note === undefined) continue;
      await batch.room(CALL_BYTES + textBytes(cell.note));
      if (notes) notes.add(cellAddress(row, column), cell.note);
      else if (!isRuled(spec, row, column)) showAsHint(sheet.getCell(row, column), cell.note);
    }
  }
}

/** The notes of a sheet, where Excel has them and the library too: a copy on an intranet may be older than Excel. */
function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | undefined {
  return hasApi(API_WITH_NOTES) ? sheet.notes : undefined;
}

function isRuled({ validations = [] }: SheetSpec, row: number, column: number): boolean {
  return validations.some(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

/** A hint belongs to a rule; this one allows everything. */
function showAsHint(cell: Excel.Range, note: string): void {
  cell.dataValidation.rule = { custom: { formula: "=TRUE" } };
  cell.dataValidation.prompt = inputPrompt("", note);
}
