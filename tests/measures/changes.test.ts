import fc from "fast-check";

import type { Status } from "../../src/ledger";
import { compareDekads, type EarlierItem, snapshotOf } from "../../src/measures";
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

  test("an item that is new, or gone, is no change of one", () => {
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

describe("what is new, and what is gone", () => {
  /** The problems of the new ones, and the keys of those that are gone. */
  function foundIn(before: readonly RowParts[], after: readonly RowParts[]): [string[], string[]] {
    const items = readItems(after);
    const { added, removed } = compareDekads(snapshotOf(readItems(before), EARLIER), items, NOW, items);
    const was = snapshotOf(readItems(before), EARLIER).items;
    const named = removed.map((one) => before[was.findIndex((old) => old.problem === one.problem)]?.problem);
    return [added.map(({ text }) => text.problem ?? ""), named.map((name) => name ?? "")];
  }
  const sand: RowParts = { number: "1", problem: "河道采砂", status: "inProgress" };
  const dust: RowParts = { number: "2", problem: "扬尘污染", status: "closed" };
  const waste: RowParts = { number: "3", problem: "垃圾堆放", status: "behind" };

  test("is told of both", () => {
    expect(foundIn([sand, dust], [sand, waste])).toEqual([["垃圾堆放"], ["扬尘污染"]]);
    expect(foundIn([sand, dust], [sand, dust])).toEqual([[], []]);
    expect(foundIn([], [sand])).toEqual([["河道采砂"], []]);
  });

  test("a new item that is late at once is new, and not newly late", () => {
    const late: RowParts = { ...waste, deadline: "2019年3月15日前" };
    const items = readItems([sand, late]);
    const told = compareDekads(snapshotOf(readItems([sand]), EARLIER), items, NOW, items);
    expect([told.changes, told.added]).toEqual([[], items.slice(1)]);
  });

  test("renumbered or reworded items are neither", () => {
    expect(
      foundIn(
        [sand, dust],
        [dust, sand].map((part, at) => ({ ...part, number: String(at + 1) })),
      ),
    ).toEqual([[], []]);
    expect(foundIn([sand], [{ ...sand, problem: "河道非法采砂" }])).toEqual([[], []]);
    expect(
      foundIn(
        [sand, dust],
        [waste, sand, dust].map((part, at) => ({ ...part, number: String(at + 1) })),
      ),
    ).toEqual([["垃圾堆放"], []]);
  });

  test("one put in under a number that is in use is new", () => {
    expect(foundIn([sand], [sand, { ...waste, number: "1" }])).toEqual([["垃圾堆放"], []]);
  });

  test("nothing is said of items that nothing tells apart, nor of those without number and problem", () => {
    const twice = [sand, { ...sand, status: "closed" as const }];
    expect(foundIn(twice, [sand])).toEqual([[], []]);
    expect(foundIn([sand], twice)).toEqual([[], []]);
    const was = snapshotOf(readItems([sand]), EARLIER);
    const nameless = { ...was.items[0], key: '["",""]', isNumbered: false, problem: "" };
    const items = readItems([sand]);
    const told = compareDekads({ ...was, items: [...was.items, nameless as EarlierItem] }, items, NOW, items);
    expect([told.added, told.removed]).toEqual([[], []]);
  });

  test("of a part of the ledger what is new is told by the whole, and nothing of what is gone", () => {
    const all = readItems([sand, waste]);
    const before = snapshotOf(readItems([sand, dust]), EARLIER);
    const part = compareDekads(before, all.slice(0, 1), NOW);
    expect([part.added, part.removed]).toEqual([[], []]);
    const own = compareDekads(before, all.slice(1), NOW, all);
    expect([own.added, own.removed]).toEqual([all.slice(1), [before.items[1]]]);
  });
});

describe("of any ledger", () => {
  test("from a day to the same day nothing changes", () => {
    fc.assert(
      fc.property(generatedRows, (rows) => {
        const items = readItems(rows);
        const same = compareDekads(snapshotOf(items, NOW), items, NOW, items);
        expect([same.changes, same.added, same.removed]).toEqual([[], [], []]);
      }),
    );
  });

  test("each item is new, or was there, or nothing tells, and so for those that are gone", () => {
    fc.assert(
      fc.property(generatedRows, generatedRows, (before, after) => {
        const [old, items] = [snapshotOf(readItems(before), EARLIER), readItems(after)];
        const { added, removed, earlierOf } = compareDekads(old, items, NOW, items);
        const known = items.flatMap((item) => earlierOf(item) ?? []);
        expect(new Set(known).size).toBe(known.length);
        expect(added.filter((item) => earlierOf(item) !== null)).toEqual([]);
        expect(removed.filter((item) => known.includes(item))).toEqual([]);
        expect(known.length + removed.length).toBeLessThanOrEqual(old.items.length);
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
