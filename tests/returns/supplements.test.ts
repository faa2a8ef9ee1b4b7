import fc from "fast-check";
import { rowKeyOf } from "../../src/ledger";
import {
  decisionTemplate,
  NO_DECISIONS,
  sentMark,
  type MergeResult,
  type ReturnedWorkbook,
} from "../../src/returns";
import { masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const TITLE = ["整改台账（2019年4月上旬）", "填报单位：市水利局"];
const FILES = ["水利局4.7.xlsx", "水利局4.8.xlsx", "水利局4.9.xlsx"];

/** Returns of one unit, a day apart. */
function returnsOf(...rows: readonly Row[]): ReturnedWorkbook[] {
  return rows.map((row, place) => returnOf(FILES[place] ?? "", TITLE, row));
}

function said({ items: [merged] }: MergeResult): unknown {
  const { text, status, dates } = merged?.item ?? {};
  const { completedOn } = dates ?? {};
  return [text?.progress, status, completedOn?.kind === "date" ? completedOn.date : null];
}

function sources({ items: [merged] }: MergeResult): unknown {
  const cells = Object.entries(merged?.cells ?? {});
  return Object.fromEntries(cells.map(([column, cell]) => [column, cell.sources.map(({ file }) => file)]));
}

const superseded = ({ returns }: MergeResult): string[] =>
  returns.flatMap((one) => one.superseded.map(() => one.file));

describe("two returns of one day", () => {
  const DAY = [...TITLE, "填报日期：2019年4月10日"];
  const wet = (file: string, row: Row): ReturnedWorkbook => returnOf(file, DAY, row);

  test("that contradict one another are for a person to choose from, whatever they are called", () => {
    const first = { progress: "已封堵12处", status: "正在整改" };
    const second = { progress: "已全部封堵", status: "完成整改" };
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const result = merge(masterOf({ status: "正在整改" }), [
        wet("水利a.xlsx", one),
        wet("水利b.xlsx", other),
      ]);
      expect(result.items[0]?.item.status).toBe("inProgress");
      expect(result.conflicts.map(({ kind, entries }) => [kind, entries.length])).toEqual([["status", 2]]);
    }
  });

  test("that agree are one after the other by their names", () => {
    const rows = [{ progress: "已封堵12处" }, { progress: "已封堵15处" }];
    const result = merge(
      masterOf({}),
      rows.map((row, place) => wet(`水利${place}.xlsx`, { ...row, status: "正在整改" })),
    );
    expect(said(result)).toEqual(["市水利局：已封堵15处", "inProgress", null]);
    expect(result.conflicts).toEqual([]);
    expect(superseded(result)).toEqual(["水利0.xlsx"]);
  });
});

describe("a later row without a progress", () => {
  const first: Row = { progress: "已拆除3处", status: "正在整改", completedOn: "2019-04-05" };

  test("takes the place of the cells that it fills in alone, and each cell knows its row", () => {
    const result = merge(masterOf({}), returnsOf(first, { status: "完成整改" }));
    expect(said(result)).toEqual(["市水利局：已拆除3处", "completed", "2019-04-05"]);
    expect(sources(result)).toEqual({
      progress: [FILES[0]],
      status: [FILES[1]],
      completedOn: [FILES[0]],
    });
    expect(result.conflicts).toEqual([]);
    expect(superseded(result)).toEqual([]);
    expect(result.returns.map(({ supersededBy }) => supersededBy)).toEqual([null, null]);
  });

  test("leaves what it takes the place of to be told", () => {
    const later = { status: "正在整改", completedOn: "2019-04-06" };
    const { returns } = merge(masterOf({}), returnsOf(first, later));
    const replaced = returns.map((one) => one.replaced.map(({ columns }) => columns));
    expect(replaced).toEqual([[["completedOn"]], []]);
  });

  test.each(["无", "/", "—"])("says no more with %s", (progress) => {
    const result = merge(masterOf({}), returnsOf(first, { progress, completedOn: "2019-04-06" }));
    expect(said(result)).toEqual(["市水利局：已拆除3处", "inProgress", "2019-04-06"]);
  });

  test("adds to what was added before", () => {
    const result = merge(
      masterOf({}),
      returnsOf(first, { status: "完成整改" }, { completedOn: "2019-04-09" }),
    );
    expect(said(result)).toEqual(["市水利局：已拆除3处", "completed", "2019-04-09"]);
    expect(superseded(result)).toEqual([]);
  });

  test("is itself replaced where all its cells are filled in once more", () => {
    const result = merge(masterOf({}), returnsOf(first, { status: "完成整改" }, { status: "达到序时进度" }));
    expect(said(result)).toEqual(["市水利局：已拆除3处", "onSchedule", "2019-04-05"]);
    expect(superseded(result)).toEqual([FILES[1]]);
  });

  test("takes nothing away with a status that nobody understands", () => {
    const result = merge(masterOf({}), returnsOf(first, { status: "√√", completedOn: "2019-04-06" }));
    expect(said(result)).toEqual(["市水利局：已拆除3处", "inProgress", "2019-04-06"]);
  });

  test("in a form of ours fills in nothing that stood there before it was sent", () => {
    const master = masterOf({ status: "尚未启动" });
    const [earlier, form] = returnsOf(first, { status: "尚未启动", completedOn: "2019-04-06" });
    if (!earlier || !form) throw new Error("no returns");
    const keyed = { ...form, rows: form.rows.map((row) => ({ ...row, key: rowKeyOf(row.item) })) };
    expect(said(merge(master, [earlier, keyed]))).toEqual([
      "市水利局：已拆除3处",
      "inProgress",
      "2019-04-06",
    ]);
  });
});

test("a later row with a progress replaces the whole row and what was added to it", () => {
  const result = merge(
    masterOf({}),
    returnsOf(
      { progress: "已拆除3处", completedOn: "2019-04-05" },
      { status: "完成整改" },
      { progress: "已拆除4处" },
    ),
  );
  expect(said(result)).toEqual(["市水利局：已拆除4处", null, null]);
  expect(superseded(result)).toEqual([FILES[0], FILES[1]]);
  expect(result.returns.map(({ supersededBy }) => supersededBy)).toEqual([FILES[2], FILES[2], null]);
});

test("in any order of the files each row stands once, as a source or as one that was replaced", () => {
  const cell = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom("", ...words);
  const row = fc.record({
    progress: cell("已拆除3处", "已拆除4处"),
    status: cell("完成整改", "正在整改"),
    completedOn: cell("2019-04-05", "2019-04-06"),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const returned = returnsOf(...rows);
      const result = merge(masterOf({}), returned);
      const standing = result.items.flatMap(({ progress }) => progress.map(({ file }) => file));
      expect([...standing, ...superseded(result)].toSorted()).toEqual(returned.map(({ file }) => file));
      expect(result.conflicts).toEqual([]);
      expect(said(merge(masterOf({}), returned.toReversed()))).toEqual(said(result));
    }),
    { numRuns: 60 },
  );
});

describe("merged again into what merging them gave", () => {
  /** The status and day of the one item, after merging once, twice and three times. */
  function again(before: Row, returned: readonly ReturnedWorkbook[]): unknown[] {
    const seen: unknown[] = [];
    let master = masterOf(before);
    for (let times = 0; times < 3; times += 1) {
      const { items } = merge(master, returned);
      master = items.map(({ item }) => item);
      seen.push([items[0]?.item.status, items[0]?.item.text.completedOn ?? ""]);
    }
    return seen;
  }
  const thrice = (status: string, completedOn = ""): unknown[] => Array(3).fill([status, completedOn]);
  const DOING: Row = { progress: "已拆除3处", status: "正在整改" };

  test.each([
    ["completes the item", [DOING, { status: "完成整改" }], thrice("completed")],
    [
      "gives its day as well",
      [DOING, { status: "完成整改", completedOn: "2019-04-08" }],
      thrice("completed", "2019-04-08"),
    ],
    ["is itself replaced", [DOING, { status: "完成整改" }, { status: "达到序时进度" }], thrice("onSchedule")],
    ["is taken back", [DOING, { status: "完成整改" }, { status: "正在整改" }], thrice("inProgress")],
    [
      "follows a row that has a status alone",
      [{ status: "正在整改" }, { status: "完成整改" }],
      thrice("completed"),
    ],
    ["follows 无变化", [{ ...DOING, progress: "无变化" }, { status: "完成整改" }], thrice("completed")],
  ] as const)("a later status that %s stays", (_, rows, expected) => {
    expect(again({ status: "尚未启动" }, returnsOf(...rows))).toEqual(expected);
    expect(again({ status: "尚未启动", progress: "市水利局：3月已排查" }, returnsOf(...rows))).toEqual(
      expected,
    );
  });

  test("a later day alone stays", () => {
    const rows = [{ ...DOING, status: "完成整改", completedOn: "2019-04-05" }, { completedOn: "2019-04-06" }];
    expect(again({}, returnsOf(...rows))).toEqual(thrice("completed", "2019-04-06"));
  });

  test("a later table that only has the status of before takes no place of what was reported", () => {
    const untouched: Row = { status: "尚未启动" };
    expect(again(untouched, returnsOf(DOING, untouched))).toEqual(thrice("inProgress"));
    expect(again(untouched, returnsOf(DOING, untouched, untouched))).toEqual(thrice("inProgress"));
  });
});

describe("forms of ours that are merged again", () => {
  const sent = masterOf({ status: "尚未启动" });
  const [item] = sent;
  const forms = (...rows: readonly Row[]): ReturnedWorkbook[] =>
    returnsOf(...rows).map((form) => ({
      ...form,
      rows: form.rows.map((row) => ({
        ...row,
        key: item ? { ...rowKeyOf(item), sent: sentMark(item) } : null,
      })),
    }));
  const DOING: Row = { progress: "已拆除3处", status: "正在整改" };

  test.each([
    ["a status that was filled in stays", { status: "完成整改" }, "completed"],
    ["a status that stands there since it was sent takes no place", { status: "尚未启动" }, "inProgress"],
  ])("%s", (_, later, expected) => {
    const files = forms(DOING, later);
    const once = merge(sent, files);
    const twice = merge(
      once.items.map((one) => one.item),
      files,
    );
    expect([once, twice].map(({ items }) => items[0]?.item.status)).toEqual([expected, expected]);
    expect([...once.conflicts, ...twice.conflicts]).toEqual([]);
  });

  test("one in which a status alone was filled in is not blank because the ledger has it by now", () => {
    const files = forms({ status: "完成整改" });
    expect(merge(masterOf({ status: "完成整改" }), files).returns.map(({ isBlank }) => isBlank)).toEqual([
      false,
    ]);
  });
});

describe("where the ledger has what one of two returns says, and nothing tells which is the later word", () => {
  const DOING: Row = { progress: "已拆除3处", status: "正在整改" };
  const told = ({ conflicts }: MergeResult): unknown[] =>
    conflicts.map(({ column, entries }) => [
      column,
      entries.map(({ file, returned }) => [file, returned.text.status]),
    ]);
  const both = [
    [
      "status",
      [
        [FILES[0], "正在整改"],
        [FILES[1], "完成整改"],
      ],
    ],
  ];

  test("a status after a report that was merged before is a person's to decide, and until then the ledger's stays", () => {
    const master = masterOf({ ...DOING, progress: "市水利局：已拆除3处" });
    const files = returnsOf(DOING, { status: "完成整改" });
    const open = merge(master, files);
    expect(said(open)).toEqual(["市水利局：已拆除3处", "inProgress", null]);
    expect(told(open)).toEqual(both);
    const template = decisionTemplate(open, NO_DECISIONS);
    expect(template.conflicts.map(({ take }) => take)).toEqual([{ from: "master" }]);
    const take = { from: "unit", unit: "市水利局", word: "完成整改" } as const;
    const conflicts = template.conflicts.map((one) => ({ ...one, take }));
    expect(said(merge(master, files, { conflicts }))).toEqual(["市水利局：已拆除3处", "completed", null]);
  });

  test("so is one after a status without words, where the later is the ledger's", () => {
    const result = merge(
      masterOf({ status: "完成整改" }),
      returnsOf({ status: "正在整改" }, { status: "完成整改" }),
    );
    expect(said(result)).toEqual(["", "completed", null]);
    expect(told(result)).toEqual(both);
  });

  test("a row that only repeats the ledger is no word: the status after it counts", () => {
    const untouched: Row = { status: "正在整改", progress: "3月已排查" };
    const result = merge(masterOf(untouched), returnsOf(untouched, { status: "完成整改" }));
    expect([said(result), result.conflicts]).toEqual([["市水利局：3月已排查", "completed", null], []]);
  });

  test("words that are new were not merged before: the status after them counts, and the ledger's does not", () => {
    const doing = masterOf({ status: "正在整改" });
    const counts = merge(doing, returnsOf(DOING, { status: "完成整改" }));
    expect([said(counts), counts.conflicts]).toEqual([["市水利局：已拆除3处", "completed", null], []]);
    const untouched = merge(doing, returnsOf({ ...DOING, status: "完成整改" }, { status: "正在整改" }));
    expect([said(untouched), untouched.conflicts]).toEqual([["市水利局：已拆除3处", "completed", null], []]);
  });
});

test("whatever returns without a form's marks say, merging them again changes nothing", () => {
  const cell = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom("", ...words);
  const status = cell("完成整改", "正在整改", "尚未启动");
  const completedOn = cell("2019-04-05", "2019-04-06");
  const before = fc.record({ progress: cell("已排查", "市水利局：已排查"), status, completedOn });
  // A row that repeats the ledger's words cannot be told from one that was never touched.
  const row = fc.record({ progress: cell("已拆除3处", "已拆除4处", "同上旬"), status, completedOn });
  fc.assert(
    fc.property(before, fc.array(row, { minLength: 1, maxLength: 3 }), (master, rows) => {
      const files = returnsOf(...rows);
      const once = merge(masterOf(master), files).items.map(({ item }) => item);
      const twice = merge(once, files).items.map(({ item }) => item);
      expect(twice).toEqual(once);
    }),
    { numRuns: 60 },
  );
});
