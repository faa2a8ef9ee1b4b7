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
import { withSheetNames } from "./sheet-names";
import { setStandardFont, writeStyles } from "./style-writing";
import { StyledCells } from "./styled-cells";
import { writeValidations } from "./validations";

/**
 * Adds sheets to the open workbook, after the others and in this order. Where Excel refuses part of it, what was added is taken
 * away again.
 * @throws RangeError where a number is not finite.
 * @returns the names they got: their own, or those with a number; their formulas name each other by these.
 */
export function writeSheets(specs: readonly SheetSpec[], dates: DateSystem): Promise<string[]> {
  return inExcel(async (context) => {
    const is1904 = await dates.is1904(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    const names = specs.map(({ name }) => legalSheetName(name, taken));
    const renamed = new Map(specs.map(({ name }, index) => [name, names[index] ?? name]));
    const options = new OptionLists(context.workbook, taken);
    const fillings = specs.map((spec) => {
      const own = withSheetNames(spec, renamed);
      return { spec: own, cells: new StyledCells(own, is1904), options };
    });
    try {
      await quietly(context, async () => {
        // All are there before the first is filled: Excel asks the user for a file where a formula names a sheet it does not know.
        const added = names.map((name) => worksheets.add(name));
        for (const [index, filling] of fillings.entries()) {
          const sheet = added[index];
          if (sheet) await fillSheet(context, sheet, filling);
        }
      });
    } catch (error) {
      await takeAway(context, [...names, options.addedName]);
      throw error;
    }
    return names;
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
