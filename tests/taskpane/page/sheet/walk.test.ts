import fc from "fast-check";
import type { CellRange } from "../../../../src/sheet";
import { axisOf } from "../../../../src/taskpane/page/sheet/axis";
import { walk, type WalkedSheet } from "../../../../src/taskpane/page/sheet/walk";

/** Six rows, the third hidden; five columns, the second hidden; B5:D6 merged (0-based rows 4–5, columns 2–3 are seen of it). */
const AREA: CellRange = { top: 4, bottom: 5, left: 2, right: 3 };
const SHEET: WalkedSheet = {
  rows: axisOf([24, 24, 0, 24, 24, 24]),
  columns: axisOf([64, 0, 64, 64, 64]),
  pageRows: 2,
  mergeAt: ({ row, column }) =>
    row >= AREA.top && row <= AREA.bottom && column >= AREA.left && column <= AREA.right ? AREA : null,
};

const press = (row: number, column: number, key: string, ctrl = false): unknown =>
  walk({ row, column }, { key, ctrl }, SHEET);

describe("walking the sheet by keys", () => {
  test("hidden rows and columns are stepped over", () => {
    expect(press(1, 0, "ArrowDown")).toEqual({ row: 3, column: 0 });
    expect(press(3, 0, "ArrowUp")).toEqual({ row: 1, column: 0 });
    expect(press(0, 0, "ArrowRight")).toEqual({ row: 0, column: 2 });
    expect(press(0, 2, "ArrowLeft")).toEqual({ row: 0, column: 0 });
  });

  test("a merged area is entered at its first cell and left as one cell", () => {
    expect(press(3, 3, "ArrowDown")).toEqual({ row: 4, column: 2 });
    expect(press(4, 2, "ArrowRight")).toEqual({ row: 4, column: 4 });
    expect(press(5, 4, "ArrowLeft")).toEqual({ row: 4, column: 2 });
    expect(press(4, 2, "ArrowUp")).toEqual({ row: 3, column: 2 });
  });

  test("ends and pages", () => {
    expect(press(3, 2, "Home")).toEqual({ row: 3, column: 0 });
    expect(press(3, 2, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(press(0, 0, "End", true)).toEqual({ row: 5, column: 4 });
    expect(press(0, 0, "PageDown")).toEqual({ row: 3, column: 0 });
    expect(press(3, 0, "PageUp")).toEqual({ row: 0, column: 0 });
  });

  test("other keys lead nowhere", () => {
    expect(press(0, 0, "a")).toBeNull();
    expect(press(0, 0, "Enter")).toBeNull();
  });

  test("no key leads out of the sheet or to something hidden", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (presses) => {
        let point = { row: 0, column: 0 };
        for (const [key, ctrl] of presses) {
          point = walk(point, { key, ctrl }, SHEET) ?? point;
          expect([0, 1, 3, 4, 5]).toContain(point.row);
          expect([0, 2, 3, 4]).toContain(point.column);
        }
      }),
    );
  });
});
