import fc from "fast-check";

import { A4_LANDSCAPE, HEADER, SHORT, TEXT } from "../../../src/reports/page/print-style";
import { HIGHEST_ROW } from "../../../src/reports/page/row-height";
import { SheetDraft } from "../../../src/reports/page/sheet-draft";
import { cellsOfRow } from "../../../src/sheet";
import { cellTexts } from "../items";
import { areaOf, cutCells, joinedColumn, mergesOverlap } from "../sheet-checks";

describe("SheetDraft", () => {
  test("a text too long for one row goes on below, the short cells beside it merged over its rows", () => {
    const text = "整改".repeat(900);
    const draft = new SheetDraft([5, 20, 10]);
    const rows = draft.add([
      { value: 7, style: SHORT },
      { value: text, style: TEXT },
      { value: "是", style: SHORT },
    ]);
    const sheet = draft.sheet("表", A4_LANDSCAPE);
    expect(rows).toBeGreaterThan(1);
    expect(sheet.rows).toHaveLength(rows);
    expect(joinedColumn(sheet, 1)).toBe(text);
    expect(areaOf(sheet, 0, 0)).toEqual({ top: 0, left: 0, bottom: rows - 1, right: 0 });
    expect(areaOf(sheet, 0, 2)).toEqual({ top: 0, left: 2, bottom: rows - 1, right: 2 });
    expect(sheet.rows.slice(1).map((row) => cellsOfRow(row)[0]?.value)).toEqual(Array(rows - 1).fill(null));
  });

  test("whatever the texts, nothing is cut off, no row is too high, every text is there", () => {
    const rows = fc.array(fc.tuple(cellTexts, cellTexts, cellTexts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 8, max: 60 }), (texts, width) => {
        const draft = new SheetDraft([width, 12, 30]);
        for (const [first, second, third] of texts) {
          draft.add([
            { value: first, style: TEXT },
            { value: second, style: TEXT },
            { value: third, style: { ...TEXT, size: 14 } },
          ]);
          draft.add([
            { value: first, style: TEXT, span: 2 },
            { value: third, style: TEXT },
          ]);
        }
        const sheet = draft.sheet("表", A4_LANDSCAPE);
        expect(cutCells(sheet)).toEqual([]);
        expect(mergesOverlap(sheet)).toBe(false);
        expect(sheet.rows.every(({ height }) => height !== undefined && height <= HIGHEST_ROW)).toBe(true);
        const given = texts.map((row) => row[2].repeat(2)).join("");
        expect(joinedColumn(sheet, 2)).toBe(given.replaceAll("\n", ""));
      }),
    );
  });

  test("the header stays in place and is printed again", () => {
    const draft = new SheetDraft([20, 20]);
    draft.addLine("标题", TEXT);
    draft.addHeader(["序号", "问题"], HEADER);
    draft.add([
      { value: 1, style: SHORT },
      { value: "=1+1", style: TEXT },
    ]);
    const sheet = draft.sheet("表", A4_LANDSCAPE, 1);
    expect(sheet.print?.repeatRows).toEqual({ from: 1, to: 1 });
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.rows.map(cellsOfRow)[2]?.[1]).toEqual({ value: "=1+1", style: TEXT });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test("a formula stands with its value, and room asked for is left", () => {
    const draft = new SheetDraft([20]);
    draft.add([{ value: 3, formula: "1+2", style: SHORT }], 120);
    expect(draft.sheet("表", A4_LANDSCAPE).rows).toEqual([
      { cells: [{ value: 3, formula: "1+2", style: SHORT }], height: 120 },
    ]);
  });
});
