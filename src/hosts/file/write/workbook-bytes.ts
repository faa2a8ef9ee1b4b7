import type { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";

import { legalSheetName } from "../../../sheet";
import type { SheetSpec } from "../../../sheet";
import { withCharts } from "./add-charts";
import { CellRows } from "./cell-rows";
import { OptionLists } from "./option-lists";
import { packageBytes, type PartContent } from "./package-bytes";
import { writeFrame } from "./sheet-frame";
import { sheetPart } from "./sheet-part";
import { withStandardFont } from "./standard-font";
import { StringTable } from "./string-table";
import { StyleBook } from "./style-book";
import { writeValidations } from "./validations";

/** Who made the file, shown in its properties. */
const CREATOR = "台账助手";
/** Stands for the time of making, which is left out so that the same sheets give the same file. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";

/** A sheet on its way into the file. */
interface SheetInFile {
  readonly spec: SheetSpec;
  /** A legal name that no other sheet has. */
  readonly name: string;
  /** The number its part bears. */
  readonly number: number;
  readonly cells: CellRows;
}

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
  const styles = new StyleBook();
  const written = writeFrames(sheets, workbook, styles);
  const frames = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
  return packageBytes(partsOf(unzipSync(frames), written, styles));
}

/** Everything but the cells: properties, sheets, styles, notes, rules, print set-up. */
function writeFrames(sheets: readonly SheetSpec[], workbook: Workbook, styles: StyleBook): SheetInFile[] {
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  workbook.created = NO_TIME;
  workbook.modified = NO_TIME;
  const taken = new Set<string>();
  const named = sheets.map((spec) => ({ spec, name: legalSheetName(spec.name, taken) }));
  const options = new OptionLists(taken);
  const written = named.map(({ spec, name }) => {
    const worksheet = writeFrame(spec, name, workbook);
    writeValidations(worksheet, spec.validations ?? [], options);
    const cells = new CellRows(spec);
    cells.enterStyles(styles);
    return { spec, name, number: worksheet.id, cells, worksheet };
  });
  const lists = options.sheet();
  if (lists) {
    const worksheet = writeFrame(lists, lists.name, workbook);
    worksheet.state = "hidden";
    const cells = new CellRows(lists);
    written.push({ spec: lists, name: lists.name, number: worksheet.id, cells, worksheet });
  }
  if (written[0]) styles.putOn(written[0].worksheet);
  return written;
}

function* partsOf(
  frames: Readonly<Record<string, Uint8Array>>,
  sheets: readonly SheetInFile[],
  styles: StyleBook,
): Generator<[path: string, content: PartContent]> {
  const strings = new StringTable();
  const byPath = new Map(sheets.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheet]));
  const [first] = byPath.keys();
  const styleNumbers = styles.numbersIn(strFromU8(frames[first ?? ""] ?? new Uint8Array()));
  for (const [path, bytes] of Object.entries(withCharts(frames, sheets))) {
    const sheet = byPath.get(path);
    if (sheet) {
      const books = { strings, styles, styleNumbers };
      yield [path, sheetPart(strFromU8(bytes), sheet.cells, sheet.spec.merges ?? [], books)];
    } else if (path === STYLES) yield [path, withStandardFont(bytes)];
    // exceljs also puts in the folders, which are no parts.
    else if (path !== STRINGS && !path.endsWith("/")) yield [path, bytes];
  }
  // Last, when all texts are known.
  yield [STRINGS, strings.part()];
}
