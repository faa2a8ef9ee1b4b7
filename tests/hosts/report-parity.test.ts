import { columnLetter, gridOf, rangeAddress, type SheetSpec } from "../../src/sheet";
import { type PlainSheet, plainSheet } from "../excel-host";
import { sampleReports } from "../reports/sample-reports";
import { chartsInExcel, chartsOfFile, partsOf } from "./chart-parts";
import { cellsOfFile, sheetOfFile } from "./excel/write/file-as-model";
import { excelWith, visible } from "./excel/sheets-in-memory";
import { REPORT } from "./file/write/sample-spec";

const NOTES = visible(gridOf("说明", [["每旬填报"]]));

async function inExcel(spec: SheetSpec): Promise<{ plain: PlainSheet; charts: unknown }> {
  const { host, workbook } = await excelWith([NOTES]);
  await host.writeSheet(spec);
  const sheet = workbook.worksheets.items[1] ?? workbook.activeSheet;
  return { plain: plainSheet(sheet), charts: chartsInExcel(sheet) };
}

/** Results of formulas are left out: this Excel computes none. Half points of a font are lost by the library that reads the file. */
function comparable(cells: PlainSheet["cells"]): PlainSheet["cells"] {
  return Object.fromEntries(
    Object.entries(cells).map(([address, { value, formula, look }]) => [
      address,
      {
        value: formula === undefined ? value : null,
        ...(formula !== undefined && { formula }),
        look: { ...look, ...(look.fontSize !== undefined && { fontSize: Math.trunc(look.fontSize) }) },
      },
    ]),
  );
}

/** Every sheet of every report, and one that uses what no report does. */
let sheets: readonly SheetSpec[] = [];
beforeAll(async () => {
  sheets = [REPORT, ...(await sampleReports())];
});

test("there are reports of every kind", () => {
  const names = new Set(sheets.map(({ name }) => name));
  for (const name of [
    "旬报",
    "总体情况",
    "单位完成率图",
    "超期分布",
    "逐项判定",
    "台账明细",
    "长文全文",
    "整改情况公开",
  ]) {
    expect(names).toContain(name);
  }
});

test("every report sheet is the same in Excel and in a file: cell by cell, format by format", async () => {
  for (const spec of sheets) {
    const { plain } = await inExcel(spec);
    expect([spec.name, comparable(plain.cells)]).toEqual([
      spec.name,
      comparable(cellsOfFile(await sheetOfFile(spec))),
    ]);
  }
}, 300_000);

test("every report sheet is laid out, printed and charted alike in Excel and in a file", async () => {
  for (const spec of sheets) {
    const { plain, charts } = await inExcel(spec);
    expect([spec.name, seenInExcel(plain), charts]).toEqual([
      spec.name,
      await seenInFile(spec),
      chartsOfFile(await partsOf([spec]), 1, 1),
    ]);
  }
}, 300_000);

interface SeenLayout {
  readonly merges: readonly string[];
  readonly heights: readonly (number | undefined)[];
  readonly widths: readonly (number | undefined)[];
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly validations: readonly string[];
  readonly print: unknown;
}

function seenInExcel({
  merges,
  rowHeights,
  columnWidths,
  frozen,
  filter,
  validations,
  print,
}: PlainSheet): SeenLayout {
  return {
    merges: merges.toSorted(),
    heights: Object.keys(rowHeights).map((row) => rowHeights[Number(row)]),
    widths: Object.values(columnWidths).map(Math.round),
    frozen,
    filter,
    validations: validations
      .map(({ range }) => range)
      .filter((range) => range.includes(":"))
      .toSorted(),
    print: {
      paper: print.paperSize,
      orientation: print.orientation.toLowerCase(),
      zoom: print.zoom,
      titleRows: print.titleRows,
      pageBreaks: print.pageBreaks,
      footer: print.footer,
      centred: print.centerHorizontally,
      margins: Object.values(print.margins).map(Math.round),
    },
  };
}

async function seenInFile(spec: SheetSpec): Promise<SeenLayout> {
  const sheet = await sheetOfFile(spec);
  const part = (await partsOf([spec])).get("xl/worksheets/sheet1.xml") ?? "";
  const { pageSetup, headerFooter } = sheet;
  // The library's types leave out that a sheet may have none.
  const [view] = (sheet.views as typeof sheet.views | null) ?? [];
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  const margins = pageSetup.margins ?? { top: 0, bottom: 0, left: 0, right: 0 };
  return {
    merges: sheet.model.merges.toSorted(),
    heights: spec.rows.flatMap((_, row) => {
      const { height } = sheet.getRow(row + 1);
      return height ? [height] : [];
    }),
    widths: spec.columns.map((_, column) =>
      Math.round(((sheet.getColumn(column + 1).width ?? 0) * 8 + 5) * 0.75),
    ),
    frozen: frozenArea(xSplit, ySplit),
    filter: typeof sheet.autoFilter === "string" ? sheet.autoFilter : null,
    validations: [...part.matchAll(/ sqref="([^"]+)"><formula1>/g)].map(([, range = ""]) => range).toSorted(),
    print: {
      paper: Number(pageSetup.paperSize) === 8 ? "A3" : "A4",
      orientation: pageSetup.orientation,
      zoom: { horizontalFitToPages: pageSetup.fitToWidth },
      titleRows: pageSetup.printTitlesRow ?? null,
      // A break of the file's format stands after its row.
      pageBreaks: [...part.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row) + 1),
      footer: headerFooter.oddFooter?.replace("&C", "") ?? "",
      centred: pageSetup.horizontalCentered,
      margins: [margins.top, margins.bottom, margins.left, margins.right].map((inches) =>
        Math.round(inches * 72),
      ),
    },
  };
}

/** What stays in place, as Excel tells it: whole rows or columns without the other's end. */
function frozenArea(columns: number, rows: number): string | null {
  if (columns === 0 && rows === 0) return null;
  if (columns === 0) return `1:${rows}`;
  if (rows === 0) return `A:${columnLetter(columns - 1)}`;
  return rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
}
