import { createExcelHost } from "../../../src/hosts/excel";
import type { ExcelHost } from "../../../src/hosts/excel";
import { workbookBytes } from "../../../src/hosts/file";
import type { Grid } from "../../../src/sheet";
import type { SheetUnderTest } from "../../contract/workbook-host-contract";
import { addGrid, openExcel } from "../../excel-host";
import type { ExcelOptions, OpenedExcel, StoredValue, Worksheet } from "../../excel-host";

/** A host in an Excel that answers the genuine office.js. */
export interface HostInExcel extends OpenedExcel {
  readonly host: ExcelHost;
  /** A sheet of the workbook. */
  readonly sheet: (name: string) => Worksheet;
}

// Each test starts the library anew, which takes its time on a busy machine; a test cut off would go on in the next one's Excel.
jest.setTimeout(60_000);

const opened: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Opens Excel over a workbook with these sheets, until the end of the test. */
export async function excelWith(
  sheets: readonly SheetUnderTest[],
  options: ExcelOptions = {},
): Promise<HostInExcel> {
  const excel = await openExcel(options, (workbook) => {
    for (const { info, grid } of sheets) addGrid(workbook, { ...grid, sheet: info.name }, info.visibility);
  });
  const restore = excel.asGlobals();
  opened.push(async () => {
    restore();
    await excel.close();
  });
  const host = createExcelHost({ workbookBytes });
  return { ...excel, host, sheet: (name) => excel.workbook.worksheets.getItem(name) };
}

/** One visible sheet with this grid, for {@link excelWith}. */
export function visible(grid: Grid): SheetUnderTest {
  return { info: { name: grid.sheet, visibility: "visible" }, grid };
}

/** Puts something into a cell of the model, under a number format. */
export function put(
  sheet: Worksheet,
  row: number,
  column: number,
  { value, format = "General" }: { readonly value: StoredValue; readonly format?: string },
): void {
  sheet.cells.setContent(row, column, { value });
  sheet.cells.setLook({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
}
