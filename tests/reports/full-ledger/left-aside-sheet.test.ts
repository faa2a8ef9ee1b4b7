import fc from "fast-check";
import { readWorkbook, workbookBytes } from "../../../src/hosts/file";
import { rectificationKind, recognizeWorkbook } from "../../../src/ledger";
import { leftAsideBy, leftAsideSheet, sourcesSheet } from "../../../src/reports";
import { mergeReturns, type MergeResult, type ReturnedWorkbook } from "../../../src/returns";
import { cellsOfRow, type SheetSpec, type SpecValue } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { bends, bentReturn, MASTER_ITEMS } from "../../returns/bent-returns";
import { itemOf } from "../items";
import { entryOf, mergeOf, outcomeOf } from "../merges";
import { headerRow, titlesOf } from "../sheet-checks";

const head = { title: "商丘市整改台账", subtitle: "（2019年4月上旬）" };

const asideIn = (merge: MergeResult): SheetSpec =>
  leftAsideSheet(merge.returns, leftAsideBy(merge, rectificationKind), head);

/** The values of a sheet's rows under their titles. */
function rowsOf(sheet: SheetSpec): ReadonlyMap<unknown, SpecValue | undefined>[] {
  const titles = titlesOf(sheet);
  return headerRow(sheet) === -1
    ? []
    : sheet.rows
        .slice(headerRow(sheet) + 1)
        .map(cellsOfRow)
        .map((cells) => new Map(titles.map((title, column) => [title, cells[column]?.value])));
}

/** Where a row stood: file, sheet, row. */
const placesIn = (sheet: SheetSpec): string[] =>
  rowsOf(sheet)
    .filter((row) => row.get("未采用原因") !== "改动整改要求")
    .map((row) => JSON.stringify(["文件", "工作表", "行"].map((title) => row.get(title) ?? null)));

describe("未采用清单", () => {
  const other = itemOf({ number: "9", row: 8, text: { problem: "台账里没有的事", progress: "=1+1" } });
  const [returned, master] = [itemOf({ row: 6, text: { progress: "已清运" } }), itemOf()];
  const match = { returned, master, unit: "市水利局", by: "number-and-text", alike: 1, reasons: [] } as const;

  test("a row the ledger does not have is told with all that the unit wrote", () => {
    const merge = mergeOf(master, { returns: [outcomeOf({ unmatched: [other] })] });
    const [row] = rowsOf(asideIn(merge));
    expect([row?.get("未采用原因"), row?.get("所在原文"), row?.get("行")]).toEqual([
      "台账中没有",
      "台账里没有的事",
      8,
    ]);
    expect(row?.get("单位所填")).toBe("整改进展：=1+1\n完成状态：正在整改");
  });

  test.each([
    ["不涉及本单位", { notOwn: [match] }],
    ["重复填写", { repeated: [match] }],
    ["后来又报", { matched: [match], superseded: [{ match, laterFile: "新.xlsx" }] }],
    ["这一栏后来又报", { matched: [match], replaced: [{ match, columns: ["progress"] as const }] }],
    ["不是本旬", { matched: [match], otherDekad: { year: 2019, month: 3, part: 3 } as const }],
    ["不是本旬", { otherDekadRows: [{ returned, dekad: { year: 2019, month: 3, part: 3 } as const }] }],
    ["人工不采用", { matched: [match], leftOut: true }],
    ["没有认出", { stray: [{ sheet: "Sheet1", row: 30, reason: "stray", text: "另有一处" } as const] }],
    [
      "改动整改要求",
      { matched: [match], baselineChanges: [{ returned, master, column: "target" } as const] },
    ],
  ])("%s", (kind, outcome) => {
    const rows = rowsOf(asideIn(mergeOf(master, { returns: [outcomeOf(outcome)] })));
    expect(rows.map((row) => row.get("未采用原因"))).toEqual([kind]);
  });

  test("a row of another unit on which nothing was written is none, and neither is one that says what the ledger says", () => {
    const blank = { text: { status: "" }, status: null } as const;
    const filled = itemOf({
      status: "completed",
      text: { progress: "已清运 3车", closedOn: "2019年4月3日" },
    });
    const copied = itemOf({ status: "completed", text: { progress: "已清运3车", closedOn: "2019-4-3" } });
    const kindsOf = (parts: Partial<typeof match>): unknown[] => {
      const outcome = outcomeOf({ notOwn: [{ ...match, ...parts }], repeated: [{ ...match, ...parts }] });
      return rowsOf(asideIn(mergeOf(master, { returns: [outcome] }))).map((row) => row.get("未采用原因"));
    };
    expect(kindsOf({ returned: itemOf(blank), master: filled })).toEqual([]);
    expect(kindsOf({ returned: itemOf(blank), master: itemOf(blank) })).toEqual([]);
    expect(kindsOf({ returned: copied, master: filled })).toEqual([]);
    const all = ["不涉及本单位", "重复填写"];
    expect(kindsOf({ returned: itemOf({ ...blank, text: { remarks: "不属我单位" } }) })).toEqual(all);
    const changed = itemOf({ ...blank, text: { deadline: "2019年8月底前" } });
    expect(kindsOf({ returned: changed, master: itemOf({ text: { deadline: "2019年6月底前" } }) })).toEqual(
      all,
    );
  });

  test("each word in a column that nobody reads is told, with its row", () => {
    const cells = [
      { row: 6, text: "已投资120万元" },
      { row: 9, text: "=1+1" },
    ];
    const otherColumns = [{ sheet: "Sheet1", column: 8, header: "投资（万元）", cells }];
    const rows = rowsOf(asideIn(mergeOf(master, { returns: [outcomeOf({ otherColumns })] })));
    expect(rows.map((row) => [row.get("未采用原因"), row.get("单位所填"), row.get("行")])).toEqual([
      ["其他栏", "投资（万元）：已投资120万元", 6],
      ["其他栏", "投资（万元）：=1+1", 9],
    ]);
  });

  test("a share that a unit gives which does not lead the item is told, where the item does not say the same", () => {
    const share = (percent: number): SpecValue[] => {
      const told = { ...itemOf({ text: { percent: `${percent}%` } }), percent };
      const entry = entryOf(told, { isLead: false });
      const merged = { item: { ...itemOf(), percent: 60 }, before: master, progress: [entry], cells: {} };
      const merge = mergeOf(master, {
        items: [{ ...merged, othersWords: [] }],
        conflicts: [],
        returns: [outcomeOf({ matched: [match] })],
      });
      return rowsOf(asideIn(merge)).map((row) => row.get("单位所填") ?? null);
    };
    expect(share(95)).toEqual(["完成比例：95%"]);
    expect(share(60)).toEqual([]);
  });

  test("a change of the plan that a person took is none of them", () => {
    const change = { returned, master, column: "target" } as const;
    const taken = {
      sources: [entryOf(returned)],
      settledBy: { by: "decision", take: { from: "unit", unit: "市水利局" } },
    } as const;
    const merge = mergeOf(master, {
      returns: [outcomeOf({ matched: [match], baselineChanges: [change] })],
      items: [{ item: master, before: master, progress: [], cells: { target: taken }, othersWords: [] }],
    });
    expect(rowsOf(asideIn(merge))).toEqual([]);
  });

  /** The same return in which some rows tell no progress. */
  const withoutProgress = (one: ReturnedWorkbook, blank: readonly boolean[]): ReturnedWorkbook => ({
    ...one,
    rows: one.rows.map((row, place) =>
      blank[place] ? { ...row, item: { ...row.item, text: { ...row.item.text, progress: "" } } } : row,
    ),
  });

  /** Rows of other units without progress: they stand here only where they say anything else that the ledger does not. */
  const blankOfOthers = ({ returns }: MergeResult): ReadonlySet<string> =>
    new Set(
      returns.flatMap(({ file, notOwn, repeated }) => {
        const others = new Set(notOwn.map((one) => one.master));
        return [...notOwn, ...repeated]
          .filter((one) => others.has(one.master) && one.returned.text.progress === "")
          .map(({ returned: { sheet, row } }) => JSON.stringify([file, sheet, row]));
      }),
    );

  test("each returned row on which its unit wrote stands once, in 逐项出处 or here", () => {
    const blanks = fc.array(fc.boolean(), { minLength: 35, maxLength: 35 });
    fc.assert(
      fc.property(fc.array(fc.tuple(bends, blanks), { minLength: 1, maxLength: 4 }), (all) => {
        const returns = all.map(([bend, blank], at) =>
          withoutProgress(bentReturn(bend, `${at}.xlsx`, 8 + at).returned, blank),
        );
        const merge = mergeReturns(MASTER_ITEMS, returns, {
          kind: rectificationKind,
          directory: builtInDirectory(),
        });
        const taken = new Set(placesIn(sourcesSheet(merge, head)));
        // Of a row that counts single cells may stand here besides.
        const rowsAlone = merge.returns.map((outcome) => ({ ...outcome, replaced: [] }));
        const aside = placesIn(asideIn({ ...merge, returns: rowsAlone }));
        const rows = returns.flatMap(({ file, rows: own, stray }) => [
          ...own.map(({ item }) => JSON.stringify([file, item.sheet, item.row])),
          ...stray.map(({ sheet, row }) => JSON.stringify([file, sheet, row])),
        ]);
        const told = [...taken, ...aside];
        const blank = blankOfOthers(merge);
        const due = rows.filter((row) => told.includes(row) || !blank.has(row));
        expect(told.toSorted()).toEqual(due.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

test("the sheet, read again with the merged ledger, is no ledger: nothing in it is counted as an item", async () => {
  const match = {
    returned: itemOf({ row: 6, text: { problem: "河道非法采砂", progress: "已清运" } }),
    master: itemOf(),
    unit: "市水利局",
    by: "number-and-text",
    alike: 1,
    reasons: [],
  } as const;
  const outcome = outcomeOf({ notOwn: [match], repeated: [match], unmatched: [match.returned] });
  const bytes = await workbookBytes([asideIn(mergeOf(itemOf(), { returns: [outcome] }))]);
  const { sheets } = readWorkbook(bytes, "合并.xlsx");
  const { ledgers, setAside } = recognizeWorkbook(sheets, {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  expect([...ledgers, ...setAside]).toEqual([]);
});
