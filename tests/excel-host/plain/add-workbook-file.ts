import { readWorkbook } from "../../../src/hosts/file";
import type { Workbook } from "../model";
import { addGrid } from "./add-grid";

/** Adds the sheets of a workbook file, as far as the product itself reads them: content, merges, what is hidden, widths. */
export function addWorkbookFile(workbook: Workbook, bytes: Uint8Array, fileName: string): void {
  const { sheets } = readWorkbook(bytes, fileName);
  workbook.name = fileName;
  const visibleFirst = sheets.toSorted(
    (first, second) => Number(second.visibility === "visible") - Number(first.visibility === "visible"),
  );
  for (const { grid, visibility } of visibleFirst) addGrid(workbook, grid, visibility);
  for (const [position, { name }] of sheets.entries()) {
    workbook.worksheets.move(workbook.worksheets.getItem(name), position);
  }
}
