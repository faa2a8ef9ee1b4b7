import fc from "fast-check";

import { shareWidth } from "../../../src/reports/page/column-widths";
import { pageWidth } from "../../../src/reports/page/page-area";
import { A3_LANDSCAPE, A4_LANDSCAPE } from "../../../src/reports/page/print-style";
import { cellTexts } from "../items";

const range = { least: 10, most: 100 };

describe("column widths", () => {
  test("A3 takes more than A4, and more columns leave less", () => {
    expect(pageWidth(A3_LANDSCAPE, 12)).toBeGreaterThan(pageWidth(A4_LANDSCAPE, 12));
    expect(pageWidth(A4_LANDSCAPE, 12)).toBe(118);
    expect(pageWidth(A4_LANDSCAPE, 20)).toBeLessThan(118);
  });

  test("columns with equal text are equally wide, one with more is wider, one without stays at its least", () => {
    const long = "整改".repeat(100);
    const [first = 0, second = 0] = shareWidth(
      [
        { width: range, texts: [long] },
        { width: range, texts: [long] },
      ],
      80,
    );
    expect(Math.abs(first - second)).toBeLessThanOrEqual(0.5);
    const [more = 0, less = 0, none = 0] = shareWidth(
      [
        { width: range, texts: [long] },
        { width: range, texts: ["整改".repeat(30)] },
        { width: range, texts: [""] },
      ],
      80,
    );
    expect(more).toBeGreaterThan(less);
    expect(none).toBe(range.least);
  });

  test("each stays within its range, and together they take the page at most", () => {
    const columns = fc.array(fc.array(cellTexts, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(columns, (texts) => {
        const widths = shareWidth(
          texts.map((column) => ({ width: range, texts: column })),
          120,
        );
        expect(widths.every((width) => width >= range.least && width <= range.most)).toBe(true);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
