import fc from "fast-check";

import type { Status } from "../../src/ledger";
import { compareDekads, snapshotOf } from "../../src/measures";
import { generatedRows } from "./generated-rows";
import { day, readItems, type RowParts } from "./read-items";

const EARLIER = { asOf: day("2019-03-31"), dueSoonDays: 10 };
const NOW = { asOf: day("2019-04-10"), dueSoonDays: 10 };

/** Number and kind of each change between two states of a ledger. */
function changesIn(before: readonly RowParts[], after: readonly RowParts[]): [string, string][] {
  return compareDekads(snapshotOf(readItems(before), EARLIER), readItems(after), NOW).changes.map(
    ({ item, kind }) => [item.number, kind],
  );
}

test.each<[Status | null, Status | null, string[]]>([
  ["inProgress", "completed", ["completed"]],
  [null, "completed", ["completed"]],
  ["relapsed", "closed", ["completed"]],
  ["longTerm", "completed", ["completed"]],
  ["notStarted", "behind", ["advanced"]],
  ["notStarted", "inProgress", ["advanced"]],
  ["inProgress", "onSchedule", ["advanced"]],
  ["completed", "verified", ["advanced"]],
  ["verified", "closed", ["advanced"]],
  ["closed", "completed", ["regressed"]],
  ["completed", "inProgress", ["regressed"]],
  ["onSchedule", "behind", ["regressed"]],
  ["closed", "relapsed", ["regressed"]],
  ["inProgress", "relapsed", ["regressed"]],
  ["inProgress", "inProgress", []],
  ["closed", "closed", []],
  ["relapsed", "relapsed", []],
  [null, null, []],
  [null, "inProgress", []],
  ["inProgress", null, []],
  ["inProgress", "longTerm", []],
  ["relapsed", "inProgress", []],
])("from %s to %s", (before, after, kinds) => {
  expect(changesIn([{ status: before }], [{ status: after }]).map(([, kind]) => kind)).toEqual(kinds);
});

describe("newly overdue", () => {
  const open = (deadline: string): RowParts[] => [{ deadline, status: "inProgress" }];

  test.each([
    ["2019年3月30日前", []],
    ["2019年3月31日前", [["1", "overdue"]]],
    ["2019年4月9日前", [["1", "overdue"]]],
    ["2019年4月10日前", []],
    ["立行立改", []],
  ])("due %s, from 3月31日 to 4月10日", (deadline, changes) => {
    expect(changesIn(open(deadline), open(deadline))).toEqual(changes);
  });

  test("is told besides what became of the status", () => {
    expect(
      changesIn(
        [{ deadline: "2019年4月9日前", status: "inProgress" }],
        [{ deadline: "2019年4月9日前", status: "behind" }],
      ),
    ).toEqual([
      ["1", "regressed"],
      ["1", "overdue"],
    ]);
  });

  test("is not told of what is complete by now; a reopened item that is past its day is late again", () => {
    const deadline = "2019年3月15日前";
    expect(changesIn([{ deadline, status: "behind" }], [{ deadline, status: "completed" }])).toEqual([
      ["1", "completed"],
    ]);
    expect(changesIn([{ deadline, status: "closed" }], [{ deadline, status: "relapsed" }])).toEqual([
      ["1", "regressed"],
      ["1", "overdue"],
    ]);
  });
});

describe("which item is which", () => {
  test("batch and number, in any spelling, wherever the item stands", () => {
    const before: RowParts[] = [
      { batch: "附件1", number: "1", problem: "河道采砂", status: "inProgress" },
      { batch: "附件2", number: "1", problem: "扬尘污染", status: "closed" },
    ];
    const after: RowParts[] = [
      { batch: "附件二", number: "01", problem: "扬尘污染", status: "closed" },
      { batch: "附件一", number: "（1）", problem: "河道采砂", status: "completed" },
    ];
    expect(changesIn(before, after)).toEqual([["（1）", "completed"]]);
  });

  test("an item that is new, or gone, is no change", () => {
    const before: RowParts[] = [{ number: "1", problem: "河道采砂" }];
    const after: RowParts[] = [{ number: "2", problem: "扬尘污染", status: "completed" }];
    expect(changesIn(before, after)).toEqual([]);
  });

  test("items without a number are told apart by their problem", () => {
    const before: RowParts[] = [
      { number: "", problem: "河道采砂", status: "completed" },
      { number: "", problem: "扬尘污染", status: "inProgress" },
    ];
    expect(changesIn(before, before)).toEqual([]);
    const [first = {}, second = {}] = before;
    const changes = compareDekads(
      snapshotOf(readItems(before), EARLIER),
      readItems([{ ...second, status: "completed" }, first]),
      NOW,
    ).changes;
    expect(changes.map(({ item, before: old, kind }) => [item.text.problem, old.status, kind])).toEqual([
      ["扬尘污染", "inProgress", "completed"],
    ]);
  });

  test("so are items that share a number by mistake", () => {
    const before: RowParts[] = [
      { number: "3", problem: "河道采砂", status: "completed" },
      { number: "3", problem: "扬尘污染", status: "inProgress" },
    ];
    expect(changesIn(before, before)).toEqual([]);
  });

  test("an item put in under a number that was in use is not taken for the one that was there", () => {
    const before: RowParts[] = [{ number: "3", problem: "河道采砂", status: "completed" }];
    const after: RowParts[] = [...before, { number: "3", problem: "扬尘污染", status: "inProgress" }];
    expect(changesIn(before, after)).toEqual([]);
  });

  test("renumbered items are known by their problem, and nothing is said of the one put in", () => {
    const before: RowParts[] = [
      { number: "1", problem: "河道采砂", status: "completed" },
      { number: "2", problem: "扬尘污染", status: "inProgress" },
      { number: "3", problem: "垃圾堆放", status: "inProgress" },
    ];
    const after: RowParts[] = [
      { number: "1", problem: "秸秆焚烧", status: "notStarted" },
      { number: "2", problem: "河道采砂", status: "completed" },
      { number: "3", problem: "扬尘污染", status: "completed" },
      { number: "4", problem: "垃圾堆放", status: "inProgress" },
    ];
    expect(changesIn(before, after)).toEqual([["3", "completed"]]);
  });

  test("a reworded problem is known by its number, unless that went to another item", () => {
    const before: RowParts[] = [
      { number: "1", problem: "河道采砂", status: "inProgress" },
      { number: "2", problem: "扬尘污染", status: "inProgress" },
    ];
    const reworded: RowParts = { number: "1", problem: "河道非法采砂", status: "completed" };
    expect(changesIn(before, [reworded, ...before.slice(1)])).toEqual([["1", "completed"]]);
    const moved: RowParts[] = [reworded, { number: "2", problem: "河道采砂", status: "inProgress" }];
    expect(changesIn(before, moved)).toEqual([]);
  });

  test("items that nothing tells apart are left out", () => {
    const before: RowParts[] = [
      { number: "3", problem: "河道采砂", status: "completed" },
      { number: "3", problem: "河道采砂", status: "inProgress" },
    ];
    const after = before.map((part): RowParts => ({ ...part, status: "closed" }));
    expect(changesIn(before, after)).toEqual([]);
  });
});

describe("of any ledger", () => {
  test("from a day to the same day nothing changes", () => {
    fc.assert(
      fc.property(generatedRows, (rows) => {
        const items = readItems(rows);
        expect(compareDekads(snapshotOf(items, NOW), items, NOW).changes).toEqual([]);
      }),
    );
  });

  test("what is newly complete was not complete, and what is newly late was not late", () => {
    const states = fc.tuple(generatedRows, generatedRows);
    fc.assert(
      fc.property(states, ([before, after]) => {
        const changes = compareDekads(snapshotOf(readItems(before), EARLIER), readItems(after), NOW).changes;
        const told = changes.map(({ item, kind }) => `${item.row} ${kind === "overdue" ? "late" : "status"}`);
        expect(new Set(told).size).toBe(told.length);
        for (const { item, before: old, kind } of changes) {
          if (kind !== "overdue") expect(item.status).not.toBe(old.status);
        }
      }),
    );
  });
});
