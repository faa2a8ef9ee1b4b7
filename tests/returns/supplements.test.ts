import fc from "fast-check";
import { rowKeyOf } from "../../src/ledger";
import type { MergeResult, ReturnedWorkbook } from "../../src/returns";
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
