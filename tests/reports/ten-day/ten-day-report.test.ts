import fc from "fast-check";

import { rectificationKind, recognizeWorkbook } from "../../../src/ledger";
import { compareDekads, snapshotOf, computeMeasures, fractionText } from "../../../src/measures";
import { tenDayReport, tenDayTitle, type TenDayReportInput } from "../../../src/reports";
import { cellsOfRow, type CellValue, gridOf, type SheetSpec } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { day, itemOf, ledgers } from "../items";
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
const TITLES = [
  "序号",
  "反馈问题",
  "整改目标",
  "牵头单位",
  "责任单位",
  "整改时限",
  "本旬进展",
  "完成状态",
  "是否超期",
  "滞后原因",
  "下一步措施",
  "备注",
];

function inputOf(parts: Partial<TenDayReportInput> = {}): TenDayReportInput {
  return {
    title: tenDayTitle("商丘市", "环保督察反馈意见"),
    unit: "市水利局",
    dekad: { year: 2019, month: 4, part: 1 },
    options,
    reportedOn: day("2019-04-11"),
    items: [itemOf()],
    comparison: null,
    outstanding: null,
    signers: { reviewer: "", reporter: "", phone: "" },
    ...parts,
  };
}

function reportOf(parts: Partial<TenDayReportInput> = {}): SheetSpec {
  const [sheet, ...others] = tenDayReport(inputOf(parts));
  if (!sheet || others.length > 0) throw new RangeError("A 旬报 is one sheet");
  return sheet;
}

function gridOfSpec(sheet: SheetSpec): ReturnType<typeof gridOf> {
  const rows = sheet.rows.map((row) => cellsOfRow(row).map((cell): CellValue => cell?.value ?? null));
  return { ...gridOf(sheet.name, rows), merges: sheet.merges ?? [] };
}

/** The values of a column from the header to what changed since the last 旬, empty cells left out. */
function below(sheet: SheetSpec, title: string): unknown[] {
  const end = sheet.rows.findIndex((row) => cellsOfRow(row)[0]?.value === "较上旬变化");
  const values = columnValues(sheet, TITLES.indexOf(title), headerRow(sheet) + 1, end - 1);
  return values.filter((value) => value !== null);
}

describe("tenDayReport", () => {
  test("has the twelve columns of the form, whatever is filled", () => {
    const bare = (titles: readonly unknown[]): string[] =>
      titles.map((title) => String(title).replace("\n", ""));
    expect(bare(titlesOf(reportOf()))).toEqual(TITLES);
    expect(bare(titlesOf(reportOf({ items: [] })))).toEqual(TITLES);
  });

  test("prints on A4, landscape, one page wide, with the header on each page and page numbers", () => {
    const { print, name } = reportOf();
    expect(name).toBe("旬报");
    expect(print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      pageNumbers: true,
    });
    expect(print?.repeatRows?.from).toBe(print?.repeatRows?.to);
  });

  test("title, 旬, unit and dates stand over the table", () => {
    const sheet = reportOf();
    const texts = textsOf({ ...sheet, rows: sheet.rows.slice(0, headerRow(sheet)) });
    expect(texts.slice(0, 2)).toEqual(["商丘市环保督察反馈意见整改工作进展情况旬报表", "（2019年4月上旬）"]);
    expect(texts).toContainEqual(expect.stringContaining("市水利局"));
    expect(texts).toContainEqual(expect.stringContaining("2019年4月10日"));
    expect(texts).toContainEqual(expect.stringContaining("2019年4月11日"));
  });

  test("是否超期 says how each item stands", () => {
    const items = [
      itemOf({ number: "1", text: { deadline: "2019年2月底前" } }),
      itemOf({ number: "2", text: { deadline: "2019年4月20日前" } }),
      itemOf({ number: "3", text: { deadline: "2019年年底前" } }),
      itemOf({ number: "4", text: { deadline: "立行立改，持续推进" } }),
      itemOf({ number: "5", status: "closed", text: { deadline: "2019年2月底前" } }),
    ];
    expect(below(reportOf({ items }), "是否超期")).toEqual([
      "超期41天",
      "10天内到期",
      "否",
      "无法判定",
      "已完成",
    ]);
  });

  test("a status that is no known word is printed as it was written, a blank one as 未填", () => {
    const items = [
      itemOf({ status: null, text: { status: "差不多了" } }),
      itemOf({ number: "2", status: null }),
      itemOf({ number: "3", status: "verified" }),
    ];
    expect(below(reportOf({ items }), "完成状态")).toEqual(["差不多了", "未填", "核查通过"]);
  });

  test("batches stand under headings only where there are several", () => {
    const one = [itemOf({ number: "1" }), itemOf({ number: "2", batch: "附件一" })];
    const two = [itemOf({ number: "1" }), itemOf({ number: "1", batch: "附件2" }), itemOf({ number: "2" })];
    expect(below(reportOf({ items: one }), "序号")).toEqual([1, 2]);
    const numbers = below(reportOf({ items: two }), "序号");
    expect(numbers).toEqual([expect.stringContaining("附件1"), 1, 2, expect.stringContaining("附件2"), 1]);
  });

  test("says what changed, and tells a last 旬 that is missing from one without change", () => {
    const before = [itemOf({ number: "1" }), itemOf({ number: "2", status: "onSchedule" })];
    const after = [itemOf({ number: "1", status: "completed" }), itemOf({ number: "2", status: "behind" })];
    const earlier = { ...options, asOf: day("2019-03-31") };
    const comparison = compareDekads(snapshotOf(before, earlier), after, options);
    const told = textsOf(reportOf({ items: after, comparison }));
    expect(told).toContainEqual(expect.stringMatching(/1项.*附件1第1项.*正在整改→完成整改/));
    expect(told).toContainEqual(expect.stringMatching(/1项.*附件1第2项.*达到序时进度→未达到序时进度/));
    const same = compareDekads(snapshotOf(after, earlier), after, options);
    expect(textsOf(reportOf({ comparison: null }))).not.toEqual(textsOf(reportOf({ comparison: same })));
  });

  test("says which items are new, late ones too, and which are gone", () => {
    const kept = itemOf({ number: "1", text: { problem: "河道采砂" } });
    const gone = itemOf({ number: "5", status: "closed", text: { problem: "扬尘污染" } });
    const late = itemOf({ number: "7", text: { problem: "垃圾堆放", deadline: "2019年4月8日前" } });
    const other = itemOf({ number: "8", text: { problem: "污水直排", deadline: "2019年12月底前" } });
    const items = [kept, late, other];
    const earlier = { ...options, asOf: day("2019-03-31") };
    const comparison = compareDekads(snapshotOf([kept, gone], earlier), items, options, items);
    const told = textsOf(reportOf({ items, comparison })).map(String);
    expect(told).toContainEqual(expect.stringMatching(/2项：附件1第7项（.*超期2天）、附件1第8项（[^超]*）/));
    expect(told).toContainEqual(expect.stringMatching(/1项：附件1第5项（.*完成销号）/));
  });

  test("says so where the last 旬 is missing and an older one is compared with", () => {
    const items = [itemOf({ number: "1" })];
    const since = (asOf: string): string[] => {
      const comparison = compareDekads(snapshotOf(items, { ...options, asOf: day(asOf) }), items, options);
      return textsOf(reportOf({ items, comparison })).map(String);
    };
    expect(since("2019-03-20")).toContain("上旬没有留底，以下是和2019年3月中旬相比。");
    expect(since("2019-03-31").join()).not.toContain("留底");
  });

  test("a status that was no known word before is told as it was written", () => {
    const before = [itemOf({ status: null, text: { status: "情况良好" } })];
    const after = [itemOf({ status: "completed" })];
    const earlier = { ...options, asOf: day("2019-03-31") };
    const comparison = compareDekads(snapshotOf(before, earlier), after, options);
    expect(textsOf(reportOf({ items: after, comparison })).join()).toContain("情况良好→完成整改");
  });

  test("outstanding errors are printed with their reason, over the table", () => {
    const reason = "机构改革尚未结束，单位名称待定。";
    const sheet = reportOf({ outstanding: { count: 2, reason } });
    const cell = filledCells(sheet).find(({ value }) => typeof value === "string" && value.includes(reason));
    expect(cell?.row).toBeLessThan(headerRow(sheet));
    expect(cell?.value).toEqual(expect.stringContaining("2"));
  });

  test("signers are printed; who is not named signs by hand", () => {
    const texts = textsOf(reportOf({ signers: { reviewer: "李四", reporter: "", phone: "0370-1234567" } }));
    expect(texts).toContain("审核人：李四");
    expect(texts).toContain("联系电话：0370-1234567");
    expect(texts).toContainEqual(expect.stringMatching(/^填报人：_+$/));
    expect(texts).toContain("（盖章）");
  });

  test("whatever the ledger: signatures and seal stand on one page, with what is signed above them", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 12 }), (items, copies) => {
        const many = Array.from({ length: copies }, () => items).flat();
        const sheet = reportOf({ items: many });
        const [signatures, seal] = [sheet.rows.length - 2, sheet.rows.length - 1];
        const lastPage = Math.max(0, ...(sheet.print?.pageBreaks ?? []));
        expect(sheet.rows.map(cellsOfRow)[seal]?.some((cell) => cell?.value === "（盖章）")).toBe(true);
        expect(lastPage).toBeLessThan(signatures);
        // The last page as A4 lying holds it, the header printed again.
        const heights = sheet.rows.slice(lastPage).map(({ height = 0 }) => height);
        const header = lastPage === 0 ? 0 : (sheet.rows[headerRow(sheet)]?.height ?? 0);
        expect(heights.reduce((sum, height) => sum + height, header)).toBeLessThanOrEqual(498.9);
      }),
      { numRuns: 60 },
    );
  });

  test("text of a returned workbook stays text", () => {
    const items = [itemOf({ text: { progress: '=HYPERLINK("http://x","点我")' } })];
    expect(filledCells(reportOf({ items })).some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test("whatever the ledger: each item once, the fraction that is measured, nothing cut off, the same each time", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const sheet = reportOf({ items });
        const numbers = below(sheet, "序号").filter((value) => typeof value === "number");
        expect(numbers.toSorted((a, b) => a - b)).toEqual(items.map(({ number }) => Number(number)));
        const fraction = fractionText(computeMeasures(items, options).completionRate);
        expect(textsOf(sheet).filter((text) => text.includes(fraction))).toHaveLength(1);
        expect(cutCells(sheet)).toEqual([]);
        expect(mergesOverlap(sheet)).toBe(false);
        expect(reportOf({ items })).toEqual(sheet);
      }),
    );
  });

  test("is read back as the ledger it was made from, an item on several rows as one", () => {
    const long = Array.from({ length: 500 }, (_, index) => `第${index}处没有整改。`).join("");
    const items = [
      itemOf({ number: "1", text: { problem: long, deadline: "2019年3月底前" } }),
      itemOf({ number: "2", status: "completed", text: { deadline: "立行立改" } }),
      itemOf({ number: "1", batch: "附件2", text: { deadline: "2019年年底前" } }),
    ];
    const { ledgers: found } = recognizeWorkbook(
      [{ grid: gridOfSpec(reportOf({ items })), visibility: "visible" }],
      { kind: rectificationKind, directory: builtInDirectory() },
    );
    const read = found[0]?.items ?? [];
    expect(read.map(({ batch, number, status }) => [batch, number, status])).toEqual(
      items.map(({ batch, number, status }) => [batch, number, status]),
    );
    expect(read[0]?.text.problem?.replaceAll("\n", "")).toBe(items[0]?.text.problem);
  });
});
