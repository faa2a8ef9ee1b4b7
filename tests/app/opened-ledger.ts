import { openLedgers, type OpenedLedgers } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import { gridOf, type CellValue } from "../../src/sheet";

/** A workbook whose one sheet holds these rows, opened. */
export function openedLedger(rows: readonly (readonly CellValue[])[]): Promise<OpenedLedgers> {
  const grid = gridOf("台账", rows);
  return openLedgers(
    new FileWorkbookHost({
      workbook: { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
      deliver: () => Promise.resolve(),
    }),
  );
}
