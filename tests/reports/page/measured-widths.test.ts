import fc from "fast-check";

import { shareWidth } from "../../../src/reports/page/column-widths";
import { linesInHighestRow, roomIn } from "../../../src/reports/page/row-height";
import { wrapText } from "../../../src/reports/page/wrap-text";
import { cellTexts } from "../items";

const SIZE = 10;
const range = { least: 8, most: 110 };
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cellTexts, { minLength: rows, maxLength: rows }), {
      minLength: columns,
      maxLength: columns,
    }),
  );

/** As the measuring counts: the lines of all rows, and one that no row of a sheet has room for, cut off or torn, as twenty more. */
function heightOf(texts: readonly (readonly string[])[], widths: readonly number[]): number {
  const room = linesInHighestRow(SIZE);
  return (texts[0] ?? [])
    .map((_, row) =>
      Math.max(
        ...texts.map((column, at) => wrapText(column[row] ?? "", roomIn([widths[at] ?? 0], SIZE)).length),
      ),
    )
    .reduce((sum, lines) => sum + lines + 20 * Math.max(0, lines - room), 0);
}

describe("widths measured", () => {
  test("the page is filled, no column is outside its range, no table is higher than with equal widths", () => {
    fc.assert(
      fc.property(tables, (texts) => {
        const total = Math.min(110, range.most * texts.length);
        const widths = shareWidth(
          texts.map((column) => ({ width: range, texts: column })),
          total,
        );
        const sum = widths.reduce((all, width) => all + width, 0);
        expect(sum).toBeLessThanOrEqual(total);
        expect(sum).toBeGreaterThan(total - 1.5);
        expect(widths.every((width) => width >= range.least && width <= range.most)).toBe(true);
        const equal = texts.map(() => sum / texts.length);
        expect(heightOf(texts, widths)).toBeLessThanOrEqual(heightOf(texts, equal));
      }),
    );
  });

  test("width goes from columns with nothing in them to the one that makes the rows high", () => {
    const [full = 0, ...empty] = shareWidth(
      [
        { width: range, texts: ["整改措施落实到位。".repeat(40)] },
        { width: range, texts: [""] },
        { width: range, texts: [""] },
      ],
      100,
    );
    expect(empty).toEqual([range.least, range.least]);
    expect(full).toBe(84);
  });
});
