import { legalSheetName } from "../../../sheet";
import type { PrintSpec, SheetSpec } from "../../../sheet";
import type { DateSystem } from "../date-system";
import { ExcelFailure } from "../excel-failure";
import { failureOf } from "../failure-of-error";
import { inExcel } from "../in-excel";
import { quietly } from "../quietly";
import { rangeOf } from "../ranges";
import { RequestBatch } from "../request-batch";
import { writeFormats, writeInputs } from "./cell-writing";
import { writeCharts } from "./charts";
import { writeLayout } from "./layout-writing";
import { writeNotes } from "./notes";
import { OptionLists } from "./option-lists";
import { setUpPrinting } from "./print-setup";
import { setStandardFont, writeStyles } from "./style-writing";
import { StyledCells } from "./styled-cells";
import { writeValidations } from "./validations";

/**
 * Adds a sheet to the open workbook, after the others. Where Excel refuses part of it, what was added is taken away again.
 * @throws RangeError where a number is not finite.
 * @returns the name it got: its own, or that with a number.
 */
export function writeSheet(spec: SheetSpec, dates: DateSystem): Promise<string> {
  return inExcel(async (context) => {
    const cells = new StyledCells(spec, await dates.is1904(context));
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    const name = legalSheetName(spec.name, taken);
    const options = new OptionLists(context.workbook, taken);
    try {
      await quietly(context, () => fillSheet(context, worksheets.add(name), { spec, cells, options }));
    } catch (error) {
      await takeAway(context, [name, options.addedName]);
      throw error;
    }
    return name;
  });
}

interface Filling {
  readonly spec: SheetSpec;
  readonly cells: StyledCells;
  readonly options: OptionLists;
}

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { spec, cells, options }: Filling,
): Promise<void> {
  const batch = new RequestBatch(context);
  if (cells.width > 0 && cells.rows.length > 0) {
    const all = { top: 0, left: 0, bottom: cells.rows.length - 1, right: cells.width - 1 };
    setStandardFont(rangeOf(sheet, all));
  }
  await writeFormats(batch, sheet, cells);
  await writeInputs(batch, sheet, cells);
  await writeStyles(batch, sheet, cells);
  await writeLayout(batch, sheet, spec);
  await writeValidations(batch, sheet, spec.validations ?? [], options);
  await writeNotes(batch, sheet, spec);
  await writeCharts(batch, sheet, spec.charts ?? []);
  await batch.send();
  if (spec.print) await setUpPrintingIfPossible(context, sheet, spec.print);
  if (spec.isProtected) await protect(context, sheet);
}

/** Last of all: from then on Excel refuses what is locked to us as well. */
async function protect(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.protection.protect({
    allowAutoFilter: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
  });
  await context.sync();
}

/** Printing is set up last and may fail on a machine without a printer: the sheet is worth having all the same. */
async function setUpPrintingIfPossible(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  print: PrintSpec,
): Promise<void> {
  setUpPrinting(sheet, print);
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof ExcelFailure) || failure.code !== "excel-refused") throw error;
  }
}

/** As far as Excel lets us: the failure that made it necessary is what the user is told. */
async function takeAway(context: Excel.RequestContext, names: readonly (string | null)[]): Promise<void> {
  const { worksheets } = context.workbook;
  try {
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (names.includes(sheet.name)) sheet.delete();
    await context.sync();
  } catch {
    // Nothing more can be done here: a second failure says no more than the first.
  }
}
