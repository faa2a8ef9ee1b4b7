import fc from "fast-check";

import type { Finding } from "../../../src/checks";
import { rectificationKind, STATUS_WORDS, STATUSES } from "../../../src/ledger";
import { snapshotOf, compareDekads, computeMeasures, MEASURES } from "../../../src/measures";
import { summary, type SummaryInput, summaryTitle } from "../../../src/reports";
import { cellsOfRow, type SheetSpec } from "../../../src/sheet";
import { day, itemOf, ledgers } from "../items";
import { mergeOf, outcomeOf } from "../merges";
import {
  columnValues,
  cutCells,
  filledCells,
  headerRow,
  mergesOverlap,
  textsOf,
  titlesOf,
} from "../sheet-checks";

const options = { asOf: day("2019-04-10"), dueSoonDays: 10 };
/** Their columns are the same whatever the ledger. */
const COUNTED_OVER = ["逐项判定", "单位归集", "台账明细"];
const LISTS = [
  "超期清单",
  "临期清单",
  "无法判定清单",
  "未报送单位",
  "校验问题清单",
  "名称规范对照",
  "与上旬对比",
];

function inputOf(parts: Partial<SummaryInput> = {}): SummaryInput {
  return {
    title: summaryTitle("商丘市", "环保督察反馈意见"),
    unit: "市整改办",
    kind: rectificationKind,
    items: [],
    options,
    countyOf: (unit) => /^(梁园区|永城市)/.exec(unit)?.[1] ?? null,
    comparison: null,
    findings: [],
    nameChanges: [],
    merge: null,
    failureText: (code) => `原因：${code}`,
    ...parts,
  };
}

function sheetOf(sheets: readonly SheetSpec[], name: string): SheetSpec {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  return sheet;
}

/** The rows under the header, as values. */
function rowsOf(sheet: SheetSpec): unknown[][] {
  return sheet.rows
    .slice(headerRow(sheet) + 1)
    .map((row) => cellsOfRow(row).map((cell) => cell?.value ?? null));
}

function findingOf(severity: Finding["severity"], cell: string): Finding {
  const value = "20193月底前";
  return {
    rule: "deadline-repaired",
    severity,
    sheet: "Sheet1",
    cell,
    header: "整改时限",
    value,
    params: {},
    fix: null,
  };
}

describe("summary", () => {
  test("has its sheets in order, with or without a merge", () => {
    const names = (parts?: Partial<SummaryInput>): string[] =>
      summary(inputOf(parts)).map(({ name }) => name);
    const before = ["总体情况", "单位完成率", "县区完成率", ...LISTS, "合并来源"];
    expect(names()).toEqual([...before, "台账明细"]);
    const item = itemOf();
    expect(names({ items: [item], merge: mergeOf(item) })).toEqual([
      ...before,
      "未采用清单",
      "逐项出处",
      "填报不一致",
      "逐项判定",
      "单位归集",
      "台账明细",
    ]);
  });

  test("a sheet with nothing to list says so in one sentence", () => {
    const sheets = summary(inputOf({ comparison: compareDekads(snapshotOf([], options), [], options) }));
    for (const name of [...LISTS, "单位完成率", "县区完成率", "合并来源"]) {
      expect(headerRow(sheetOf(sheets, name))).toBe(-1);
      expect(filledCells(sheetOf(sheets, name))).toHaveLength(3);
    }
  });

  test("whatever the ledger: the overview has what is measured, and every figure of it is a formula", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const overview = sheetOf(summary(inputOf({ items })), "总体情况");
        const measures = computeMeasures(items, options);
        for (const { id, title } of MEASURES) {
          const { numerator, denominator } = measures[id];
          const row = overview.rows.map(cellsOfRow).find(([cell]) => cell?.value === title) ?? [];
          expect(row.slice(1, 3).map((cell) => cell?.value)).toEqual([numerator.length, denominator.length]);
        }
        const constants = filledCells(overview).filter(
          ({ value, formula }) => typeof value === "number" && formula === undefined,
        );
        expect(items.length === 0 ? [] : constants).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("台账明细 has no filter buttons: sorted, its rows would be other items than 逐项判定 takes them for", () => {
    const detail = sheetOf(summary(inputOf({ items: [itemOf(), itemOf({ number: "2" })] })), "台账明细");
    expect(detail).not.toHaveProperty("filter");
  });

  test("on 台账明细 a status and 是否销号 are chosen from the words that count", () => {
    const items = [itemOf({ closed: false, text: { closed: "否" } }), itemOf({ number: "2" })];
    const detail = sheetOf(summary(inputOf({ items })), "台账明细");
    const first = headerRow(detail) + 1;
    const rules = (detail.validations ?? []).map(({ range, rule }) => [
      titlesOf(detail)[range.left],
      [range.top, range.bottom],
      rule,
    ]);
    expect(rules).toEqual([
      [
        "完成状态",
        [first, first + 1],
        { kind: "list", values: STATUSES.map((status) => STATUS_WORDS[status]) },
      ],
      ["是否销号", [first, first + 1], { kind: "list", values: ["是", "否"] }],
    ]);
  });

  test("a batch whose name would be read as a pattern is looked for as it is", () => {
    const items = [itemOf({ batch: '>"1*' })];
    const overview = sheetOf(summary(inputOf({ items })), "总体情况");
    const row = overview.rows.map(cellsOfRow).find(([cell]) => cell?.value === '>"1*');
    expect(row?.[2]).toMatchObject({
      value: 1,
      formula: expect.stringContaining('"=>""1~*"') as string,
    });
  });

  test("a name too long for a condition is counted by value", () => {
    const items = [itemOf({ leadUnits: ["?".repeat(300)] })];
    const rates = sheetOf(summary(inputOf({ items })), "单位完成率");
    const row = rates.rows.map(cellsOfRow).find((cells) => cells[1]?.value === "?".repeat(300));
    expect(row?.[2]?.formula).toBeUndefined();
    expect(row?.[2]?.value).toBe(1);
  });

  test("whatever the ledger: nothing is cut off, no list has a column of blanks, and it is the same each time", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const sheets = summary(inputOf({ items }));
        for (const sheet of sheets) {
          // What the ledger's rows do not show stands on a sheet of its own.
          if (sheet.name !== "台账明细") expect(cutCells(sheet)).toEqual([]);
          expect(mergesOverlap(sheet)).toBe(false);
          expect(sheet.print?.fitToWidth).toBe(true);
          if (headerRow(sheet) === -1 || COUNTED_OVER.includes(sheet.name)) continue;
          for (const column of titlesOf(sheet).keys()) {
            const values = columnValues(sheet, column, headerRow(sheet) + 1, sheet.rows.length);
            expect(values.some((value) => value !== null)).toBe(true);
          }
        }
        expect(summary(inputOf({ items }))).toEqual(sheets);
      }),
      { numRuns: 40 },
    );
  });

  test("超期清单 begins with the latest, 临期清单 with the most urgent", () => {
    const items = ["3月底前", "2月底前", "4月20日前", "4月12日前"].map((deadline, index) =>
      itemOf({ number: String(index + 1), text: { deadline: `2019年${deadline}` } }),
    );
    const sheets = summary(inputOf({ items }));
    const numbers = (name: string): unknown[] => rowsOf(sheetOf(sheets, name)).map((row) => row[1]);
    const days = (name: string, title: string): unknown[] => {
      const sheet = sheetOf(sheets, name);
      return rowsOf(sheet).map((row) => row[titlesOf(sheet).indexOf(title)]);
    };
    expect(numbers("超期清单")).toEqual([2, 1]);
    expect(days("超期清单", "超期天数")).toEqual([41, 10]);
    expect(numbers("临期清单")).toEqual([4, 3]);
    expect(days("临期清单", "剩余天数")).toEqual([2, 10]);
  });

  test("总体情况, the rates and the ages of what is late have a chart; none without items", () => {
    const items = [
      ...["3月底前", "2月底前", "1月10日前"].map((deadline) =>
        itemOf({ leadUnits: ["市水利局"], text: { deadline: `2019年${deadline}` } }),
      ),
      itemOf({ status: "completed", leadUnits: ["市公安局"] }),
    ];
    const sheets = summary(inputOf({ items }));
    const shown = (name: string): unknown[] => {
      const sheet = sheetOf(sheets, name);
      const [chart] = sheet.charts ?? [];
      const { top, bottom } = chart?.categories ?? { top: 0, bottom: -1 };
      const column = chart?.series[0]?.values.left ?? -1;
      const names = columnValues(sheet, 0, top, bottom);
      return columnValues(sheet, column, top, bottom).map((figure, index) => [names[index], figure]);
    };
    expect(shown("单位完成率图")).toEqual([
      ["市公安局", 1],
      ["市水利局", 0],
    ]);
    expect(shown("超期分布")).toEqual([
      ["10天以内", 1],
      ["11至30天", 0],
      ["31至90天", 2],
      ["90天以上", 0],
    ]);
    expect(shown("总体情况")).toHaveLength(STATUSES.length + 1);
    expect(shown("总体情况")).toContainEqual([STATUS_WORDS.completed, 1]);
    for (const { charts = [], rows } of sheets) {
      for (const { place } of charts) {
        const covered = rows
          .slice(place.top, place.bottom + 1)
          .flatMap((row) => cellsOfRow(row).slice(place.left));
        expect(covered.filter((cell) => cell !== null)).toEqual([]);
      }
    }
    expect(summary(inputOf({ items: [] })).flatMap(({ charts = [] }) => charts)).toEqual([]);
  });

  test("县区完成率 counts an item once for a county, though it names its committee and its government", () => {
    const items = [
      itemOf({
        status: "completed",
        leadUnits: ["市水利局"],
        responsibleUnits: ["梁园区人民政府", "梁园区党委", "市公安局"],
      }),
      itemOf({ number: "2", responsibleUnits: ["梁园区人民政府"] }),
    ];
    const rows = rowsOf(sheetOf(summary(inputOf({ items })), "县区完成率"));
    expect(rows.find((row) => row.includes("梁园区"))?.slice(0, 5)).toEqual([1, "梁园区", 2, 1, 0.5]);
    expect(rows.flat()).not.toContain("市水利局");
  });

  test("校验问题清单 puts errors first, shows the cell as the user sees it, and only counts hints", () => {
    const findings = [
      { finding: findingOf("info", "B1"), file: "甲.xlsx", message: "提示。" },
      { finding: findingOf("warning", "A3"), file: "甲.xlsx", message: "请看。" },
      { finding: findingOf("error", "L12"), file: "乙.xlsx", message: "请核对。" },
    ];
    const rows = rowsOf(sheetOf(summary(inputOf({ findings })), "校验问题清单"));
    expect(rows[0]).toEqual([1, "错误", "乙.xlsx", "Sheet1", "L12", "整改时限", "20193月底前", "请核对。"]);
    expect(rows[1]?.[4]).toBe("A3");
    expect(rows).toHaveLength(2);
  });

  test("名称规范对照 shows both spellings and how often", () => {
    const nameChanges = [{ before: "市环保局", after: "市生态环境局", kind: "former" as const, count: 12 }];
    const rows = rowsOf(sheetOf(summary(inputOf({ nameChanges })), "名称规范对照"));
    expect(rows).toEqual([[1, "市环保局", "市生态环境局", expect.any(String), 12]]);
  });

  test("与上旬对比 lists what changed", () => {
    const after = [itemOf({ status: "completed" }), itemOf({ number: "2" })];
    const before = [itemOf(), itemOf({ number: "2", status: "onSchedule" })];
    const comparison = compareDekads(snapshotOf(before, options), after, options);
    const sheet = sheetOf(summary(inputOf({ items: after, comparison })), "与上旬对比");
    const numbers = rowsOf(sheet).map((row) => row[1]);
    expect(numbers.filter((value) => value !== null)).toEqual([1, 2]);
  });

  test("与上旬对比 lists what is new and what is gone", () => {
    const kept = itemOf();
    const gone = itemOf({ number: "5", batch: "附件二", status: "closed", text: { problem: "扬尘污染" } });
    const added = itemOf({ number: "7", text: { problem: "垃圾堆放", deadline: "2019年4月8日前" } });
    const items = [kept, added];
    const comparison = compareDekads(snapshotOf([kept, gone], options), items, options, items);
    const sheet = sheetOf(summary(inputOf({ items, comparison })), "与上旬对比");
    const rows = rowsOf(sheet).filter((row) => row[1] !== null);
    expect(rows.map((row) => [row[0], row[1], ...row.slice(-3)])).toEqual([
      ["附件1", 7, null, "正在整改", "超期2天"],
      ["附件2", 5, "完成销号", null, null],
    ]);
  });

  test("合并来源 tells what became of each file, and 未报送单位 who is missing", () => {
    const item = itemOf();
    const merge = mergeOf(item, {
      returns: [
        outcomeOf(),
        outcomeOf({ file: "坏.xlsx", unit: null, error: "corrupt" }),
        outcomeOf({ file: "旧.xlsx", supersededBy: "新.xlsx" }),
        outcomeOf({ file: "上旬.xlsx", otherDekad: { year: 2019, month: 3, part: 3 } }),
        outcomeOf({ file: "错字.xlsx", unit: "拓城县人民政府", unitSuggestions: ["柘城县人民政府"] }),
      ],
      notReturned: ["市公安局", "永城市人民政府"],
    });
    const sheets = summary(inputOf({ items: [item], merge }));
    const said = rowsOf(sheetOf(sheets, "合并来源")).map((row) => row.at(-1));
    expect(said[1]).toBe("原因：corrupt");
    expect(said[2]).toEqual(expect.stringContaining("新.xlsx"));
    expect(said[3]).toEqual(expect.stringContaining("2019年3月下旬"));
    const units = rowsOf(sheetOf(sheets, "合并来源")).map((row) => row[2]);
    expect(units[1]).toEqual(expect.any(String));
    expect(units[4]).toEqual(expect.stringMatching(/拓城县人民政府.*柘城县人民政府/));
    expect(rowsOf(sheetOf(sheets, "未报送单位"))).toEqual([
      [1, "市公安局"],
      [2, "永城市人民政府"],
    ]);
  });

  test("what was not taken over is listed, and 合并来源 counts it there", () => {
    const item = itemOf();
    const other = itemOf({ number: "9", text: { problem: "台账里没有的事" } });
    const merge = mergeOf(item, { returns: [outcomeOf({ file: "甲~1.xlsx", unmatched: [other] })] });
    const sheets = summary(inputOf({ items: [item], merge }));
    const [row = []] = rowsOf(sheetOf(sheets, "未采用清单"));
    expect(row.slice(1, 4)).toEqual(["甲~1.xlsx", expect.any(String), "台账中没有"]);
    expect(row).toContain("台账里没有的事");
    const files = sheetOf(sheets, "合并来源");
    const counted = files.rows.flatMap(cellsOfRow).find((cell) => cell?.formula?.includes("未采用清单"));
    expect(counted).toMatchObject({
      value: 1,
      formula: `COUNTIFS('未采用清单'!$B:$B,"=甲~~1.xlsx",'未采用清单'!$D:$D,"台账中没有")`,
    });
  });

  test("every sheet says the day it was judged on", () => {
    for (const sheet of summary(inputOf({ items: [itemOf()] }))) {
      expect(textsOf(sheet).some((text) => text.includes("2019年4月10日"))).toBe(true);
    }
  });
});
