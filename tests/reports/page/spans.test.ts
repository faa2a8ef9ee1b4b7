import fc from "fast-check";
import { SheetDraft } from "../../../src/reports/page/sheet-draft";

test("parts of a line take all columns, each at least one", () => {
  const widths = fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 3, maxLength: 15 });
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(widths, shares, (columns, parts) => {
      const spans = new SheetDraft(columns).spans(parts);
      expect(spans).toHaveLength(parts.length);
      expect(Math.min(...spans)).toBeGreaterThanOrEqual(1);
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns.length);
    }),
  );
});

test("they follow the widths of the columns, not their number", () => {
  expect(new SheetDraft([4, 20, 20, 6, 16, 8, 14, 8, 7, 6, 7, 4]).spans([4, 3, 3])).toEqual([3, 4, 5]);
  expect(new SheetDraft([10, 10, 10, 10, 10, 10]).spans([1, 1, 1])).toEqual([2, 2, 2]);
});
