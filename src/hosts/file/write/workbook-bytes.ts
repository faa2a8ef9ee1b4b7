import { legalSheetName } from "../../../sheet";
import type { SheetSpec } from "../../../sheet";
import { OptionLists } from "./option-lists";
import { repacked } from "./repack";
import { writeSheet } from "./sheet-writing";
import { StyleBook } from "./style-book";
import { writeValidations } from "./validations";

/** Who made the file, shown in its properties. */
const CREATOR = "台账助手";
/** Stands for the time of making, which is left out so that the same sheets give the same file. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/**
 * A new workbook (.xlsx) with these sheets, in this order. The same specs always give the same bytes. Names of sheets that
 * Excel would refuse are made legal; lists of choices too long for a rule go to a hidden sheet at the end.
 * @throws RangeError where there is no sheet, or a number is not finite.
 */
export async function workbookBytes(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError("A workbook needs a sheet");
  // Loaded when first needed: reading goes without it, and it is the largest library there is here.
  const { default: ExcelJS } = await import(/* webpackMode: "eager" */ "exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  workbook.created = NO_TIME;
  workbook.modified = NO_TIME;
  const taken = new Set<string>();
  const named = sheets.map((sheet) => ({ sheet, name: legalSheetName(sheet.name, taken) }));
  const styles = new StyleBook();
  const written = named.map(({ sheet, name }) => ({
    sheet,
    worksheet: writeSheet(sheet, name, workbook, styles),
  }));
  // After all sheets, so that the hidden one for lists of choices comes last.
  const options = new OptionLists(workbook, taken);
  for (const { sheet, worksheet } of written) writeValidations(worksheet, sheet.validations ?? [], options);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
  return repacked(
    bytes,
    written.map(({ sheet, worksheet: { name, id } }) => ({ spec: sheet, name, number: id })),
  );
}
