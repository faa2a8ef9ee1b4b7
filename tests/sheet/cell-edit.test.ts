import fc from "fast-check";

import { cellKey, inverseOf, sameValue, type CellEdit, type CellKey, type CellValue } from "../../src/sheet";
import { cellValues } from "./cell-values";

/** What the cells of one sheet hold; a cell that is not in it is empty. */
type Cells = ReadonlyMap<CellKey, CellValue>;

function apply(cells: Cells, edits: readonly CellEdit[]): Cells {
  const changed = new Map(cells);
  for (const { row, column, before, after } of edits) {
    const key = cellKey(row, column);
    if (!sameValue(changed.get(key) ?? null, before)) throw new Error(`stale edit at ${row}, ${column}`);
    if (after === null) changed.delete(key);
    else changed.set(key, after);
  }
  return changed;
}

/** Edits one after another on an empty sheet, several of them on one cell. */
const histories: fc.Arbitrary<CellEdit[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), cellValues))
  .map((steps) => {
    const held = new Map<CellKey, CellValue>();
    return steps.map(([row, column, after]) => {
      const before = held.get(cellKey(row, column)) ?? null;
      held.set(cellKey(row, column), after);
      return { sheet: "台账", row, column, before, after, kind: "unit-former" };
    });
  });

const edit = (column: number, before: CellValue, after: CellValue): CellEdit => ({
  sheet: "台账",
  row: 4,
  column,
  before,
  after,
  kind: "unit-former",
});

test("the last edit is taken back first", () => {
  expect(inverseOf([edit(3, "市环保局", "市生态环境局"), edit(4, null, "1")])).toEqual([
    edit(4, "1", null),
    edit(3, "市生态环境局", "市环保局"),
  ]);
  expect(inverseOf([])).toEqual([]);
});

test("edits and then their inverse leave the sheet as it was", () => {
  fc.assert(
    fc.property(histories, (edits) => {
      expect(apply(apply(new Map(), edits), inverseOf(edits))).toEqual(new Map());
    }),
  );
});

test("the inverse of the inverse is the edits themselves", () => {
  fc.assert(
    fc.property(histories, (edits) => {
      expect(inverseOf(inverseOf(edits))).toEqual(edits);
    }),
  );
});
