import fc from "fast-check";
import { inverseOf, type CellEdit, type CellValue } from "../../../src/sheet";
import { UndeliveredChanges } from "../../../src/taskpane/work/undelivered-changes";

const edit = (row: number, before: CellValue, after: CellValue): CellEdit => ({
  sheet: "整改台账",
  row,
  column: 6,
  before,
  after,
  kind: "unit-alias",
});

describe("changes that the user has not downloaded", () => {
  test("a cell counts once, however often it is changed", () => {
    const changes = new UndeliveredChanges();
    changes.note([edit(3, "市环保局", "市生态环境局"), edit(4, null, "市水利局")]);
    changes.note([edit(3, "市生态环境局", "市生态环境局 ")]);
    expect(changes.count).toBe(2);
  });

  test("a change taken back is none", () => {
    const changes = new UndeliveredChanges();
    const edits = [edit(3, "市环保局", "市生态环境局"), edit(4, null, "市水利局")];
    changes.note(edits);
    changes.note(inverseOf(edits));
    expect(changes.count).toBe(0);
  });

  test("what was downloaded is what later changes are measured by", () => {
    const changes = new UndeliveredChanges();
    changes.note([edit(3, "市环保局", "市生态环境局")]);
    changes.deliver();
    expect(changes.count).toBe(0);
    changes.note([edit(3, "市生态环境局", "市环保局")]);
    expect(changes.count).toBe(1);
  });

  test("the count is that of the cells that differ", () => {
    const values = fc.array(fc.tuple(fc.nat(4), fc.constantFrom<CellValue>(null, "", "甲", "乙", 1)));
    fc.assert(
      fc.property(values, (writes) => {
        const changes = new UndeliveredChanges();
        const cells = new Map<number, CellValue>();
        for (const [row, after] of writes) {
          changes.note([edit(row, cells.get(row) ?? null, after)]);
          cells.set(row, after);
        }
        expect(changes.count).toBe([...cells.values()].filter((value) => value !== null).length);
      }),
    );
  });
});
