import ExcelJS from "exceljs";
import type { Border, Cell, Style, Worksheet } from "exceljs";

import { isoToSerial } from "../../../../src/calendar";
import { workbookBytes } from "../../../../src/hosts/file";
import type { SheetSpec } from "../../../../src/sheet";
import { PLAIN_LOOK } from "../../../excel-host";
import type { CellLook, Line, StoredValue } from "../../../excel-host";

/** What one cell of a file holds and how it looks, in Excel's own words. */
export interface FileCell {
  readonly value: StoredValue;
  readonly formula?: string;
  readonly look: Partial<CellLook>;
}

/** A sheet as the file's writer made it and a workbook library reads it back. */
export async function sheetOfFile(spec: SheetSpec): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await workbookBytes([spec]);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("The file has no sheet");
  return sheet;
}

/** All cells of a sheet of a file that hold something or look like something, by address. */
export function cellsOfFile(sheet: Worksheet): Record<string, FileCell> {
  const cells: Record<string, FileCell> = {};
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const known = fileCell(cell);
      if (known.value !== null || Object.keys(known.look).length > 0) cells[cell.address] = known;
    });
  });
  return cells;
}

function fileCell(cell: Cell): FileCell {
  const covered = cell.isMerged && cell.master.address !== cell.address;
  const look = Object.fromEntries(
    Object.entries(lookOf(cell.style)).filter(
      ([key, setting]) => JSON.stringify(setting) !== JSON.stringify(PLAIN_LOOK[key as keyof CellLook]),
    ),
  );
  return {
    value: covered ? null : valueOf(cell),
    ...(cell.formula && { formula: `=${cell.formula}` }),
    look,
  };
}

function valueOf({ value, result }: Cell): StoredValue {
  const stored: unknown = value !== null && typeof value === "object" && "formula" in value ? result : value;
  if (stored instanceof Date) return isoToSerial(stored.toISOString().slice(0, 19), false);
  return typeof stored === "string" || typeof stored === "number" || typeof stored === "boolean"
    ? stored
    : null;
}

const HORIZONTAL: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" };
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" };

function lookOf({ font, alignment, fill, border, numFmt, protection }: Partial<Style>): Partial<CellLook> {
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  return {
    numberFormat: numFmt ?? "General",
    fontName: font?.name ?? PLAIN_LOOK.fontName,
    fontSize: font?.size ?? PLAIN_LOOK.fontSize,
    bold: font?.bold ?? false,
    fontColor: `#${font?.color?.argb?.slice(2) ?? "000000"}`,
    fill: solid === undefined ? "" : `#${solid.slice(2)}`,
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? ""] ?? "General",
    verticalAlignment: VERTICAL[alignment?.vertical ?? ""] ?? "Bottom",
    wrapText: alignment?.wrapText ?? false,
    locked: protection?.locked ?? true,
    top: lineOf(border?.top),
    bottom: lineOf(border?.bottom),
    left: lineOf(border?.left),
    right: lineOf(border?.right),
  };
}

function lineOf(border: Partial<Border> | undefined): Line {
  return border?.style === "thin"
    ? { style: "Continuous", color: "#000000", weight: "Thin" }
    : PLAIN_LOOK.top;
}
