import type { CellStyle, RowSpec, SheetSpec } from "../../sheet";
import type { UnitDirectory } from "./directory";
import { DIRECTORY_HEADERS } from "./directory-columns";
import { writeNameList } from "./name-list";
import type { UnitEntry } from "./unit-entry";

/** The name of the directory's sheet, by which it is found in a workbook. */
export const DIRECTORY_SHEET = "单位名录";

const TITLE: CellStyle = { bold: true, size: 16, horizontal: "center", vertical: "middle" };
const HEADER: CellStyle = {
  bold: true,
  fill: "D9E1F2",
  horizontal: "center",
  vertical: "middle",
  border: "thin",
};
const BODY: CellStyle = { wrap: true, vertical: "middle", border: "thin", numberFormat: "@" };
const WIDTHS = [34, 60, 44, 14, 44];

/** The directory as a worksheet that clerks edit; {@link readDirectory} reads the same directory back. */
export function directorySheet(directory: UnitDirectory): SheetSpec {
  const headers = Object.values(DIRECTORY_HEADERS);
  const last = headers.length - 1;
  const rows: RowSpec[] = [
    { cells: [{ value: `${directory.city ?? ""}${DIRECTORY_SHEET}`, style: TITLE }], height: 30 },
    { cells: headers.map((value) => ({ value, style: HEADER })), height: 22 },
    ...directory.entries.map(entryRow),
  ];
  return {
    name: DIRECTORY_SHEET,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    freeze: { rows: 2, columns: 1 },
    filter: { top: 1, left: 0, bottom: rows.length - 1, right: last },
    print: {
      paper: "A4",
      orientation: "landscape",
      repeatRows: { from: 1, to: 1 },
      fitToWidth: true,
      margins: { top: 1.9, bottom: 1.9, left: 1.3, right: 1.3 },
      pageNumbers: true,
    },
  };
}

function entryRow(entry: UnitEntry): RowSpec {
  const values = [
    entry.name,
    writeNameList(entry.aliases),
    writeNameList(entry.formerNames),
    entry.category,
    writeNameList(entry.groups),
  ];
  return { cells: values.map((value) => ({ value: value === "" ? null : value, style: BODY })) };
}
