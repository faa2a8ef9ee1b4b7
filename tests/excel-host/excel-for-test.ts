import { openExcel } from ".";
import type { ExcelOptions, OpenedExcel, Workbook } from ".";

const opened: OpenedExcel[] = [];
afterEach(async () => {
  for (const excel of opened.splice(0)) await excel.close();
});

/** Excel with one empty sheet `Sheet1`, or with what `fill` puts in; closed after the test. */
export async function excelForTest(
  options?: ExcelOptions,
  fill?: (workbook: Workbook) => void,
): Promise<OpenedExcel> {
  const excel = await openExcel(options, fill);
  opened.push(excel);
  return excel;
}

/** Does something on `Sheet1`, and sends it. */
export async function onSheet<Result>(
  { Excel: excel }: OpenedExcel,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

/** The code that an act fails with; `null` where it does not fail. */
export async function codeOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
}
