import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";

import { workbookBytes } from "../../src/hosts/file";
import { A4_LANDSCAPE, TEXT } from "../../src/reports/page/print-style";
import { HIGHEST_ROW } from "../../src/reports/page/row-height";
import { SheetDraft } from "../../src/reports/page/sheet-draft";
import type { SheetSpec } from "../../src/sheet";
import { cellTexts } from "../reports/items";
import { convertedByLibreOffice, testWithLibreOffice } from "./libreoffice";

/** The heights of a sheet's rows, in points, as the file has them. */
function heightsIn(workbook: Uint8Array): number[] {
  const sheet = strFromU8(unzipSync(workbook)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...sheet.matchAll(/<row [^>]*?\bht="([\d.]+)"/g)].map(([, height]) => Number(height));
}

/** How high LibreOffice makes the rows of a sheet of its own accord, with the fonts that are here. */
async function heightsByLibreOffice(sheet: SheetSpec): Promise<number[]> {
  const [flat = new Uint8Array()] = convertedByLibreOffice([await workbookBytes([sheet])], "xlsx", "fods");
  const free = strFromU8(flat)
    .replace(/(<style:table-row-properties[^>]*) style:row-height="[^"]*"/g, "$1")
    .replaceAll('style:use-optimal-row-height="false"', 'style:use-optimal-row-height="true"');
  const [again = new Uint8Array()] = convertedByLibreOffice([strToU8(free)], "fods", "xlsx");
  return heightsIn(again);
}

/** Long, mixed and broken texts, as cells of returned workbooks hold them. */
const MIXED = fc.oneof(
  cellTexts,
  fc
    .array(
      fc.constantFrom(
        "PM2.5",
        "2019-03-20",
        "3.5%",
        "SO2",
        "氮氧化物",
        "，",
        "（含VOCs）",
        "km",
        "\n",
        "1,234.56万元",
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join("")),
  fc
    .array(fc.constantFrom("0123456789", "ABCabc", " ", "整改"), { maxLength: 30 })
    .map((parts) => parts.join("")),
);

testWithLibreOffice(
  "no row is lower than what LibreOffice needs to show its text, whatever the text, the width and the size",
  async () => {
    const rows = fc.sample(fc.tuple(MIXED, MIXED, MIXED), { numRuns: 150, seed: 20190410 });
    for (const size of [8, 9, 10, 11]) {
      const draft = new SheetDraft([9, 16, 30]);
      for (const texts of rows) draft.addWhole(texts.map((value) => ({ value, style: { ...TEXT, size } })));
      const sheet = draft.sheet("表", A4_LANDSCAPE);
      const ours = sheet.rows.map(({ height = 0 }) => height);
      const theirs = await heightsByLibreOffice(sheet);
      expect(theirs).toHaveLength(ours.length);
      const tooLow = ours.flatMap((height, row) => {
        const needed = Math.min(HIGHEST_ROW, theirs[row] ?? 0);
        return height < needed ? [{ size, height, needed, texts: rows[row] }] : [];
      });
      expect(tooLow).toEqual([]);
    }
  },
  300_000,
);
