import {
  addressOf,
  rectificationKind,
  recognizeWorkbook,
  type RecognizedWorkbook,
} from "../../../src/ledger";
import type { CellValue, Grid } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { keysOf, ledgerIn, sheetOf } from "../messy-grids";

const PROBLEM = "城市生活污水收集处理能力不足，中心城区建成区污水管网空白区较多";

function recognize(...grids: readonly Grid[]): RecognizedWorkbook {
  return recognizeWorkbook(
    grids.map((grid) => ({ grid, visibility: "visible" })),
    { kind: rectificationKind, directory: builtInDirectory() },
  );
}

/** 一事一表: labels in the first and the third column, the long ones over the whole width. */
function pairedForm(name: string, number: number, problem = PROBLEM): Grid {
  return sheetOf(
    [
      ["整改事项进展情况表（2019年9月下旬）"],
      ["填报单位", "睢县人民政府", "填报日期", "2019-09-30"],
      ["附件/批次", "附件1", "序号", number],
      ["反馈问题", problem],
      ["整改目标", "2020年年底前基本消除城区污水管网空白区"],
      ["牵头单位", "市住房和城乡建设局", "整改时限", "2020年12月底前"],
      ["整改进展", "睢县召开推进会1次，出动执法人员127人次"],
      ["完成状态", "正在推进", "备注", null],
    ],
    ["B4:D4", "B5:D5", "B7:D7"],
    name,
  );
}

const TABLE: CellValue[][] = [
  ["序号", "反馈问题", "整改目标", "整改时限", "整改进展", "完成状态"],
  [1, PROBLEM, "基本消除空白区", "2020年12月底前", "已开工", "正在推进"],
  [2, "河道非法采砂行为未得到有效遏制，部分河段仍有盗采", "杜绝盗采", "2019年6月底前", "已完成", "完成整改"],
];

test("one item a sheet, labels in two columns: each sheet is one item, at its problem's row", () => {
  const { ledgers } = recognize(
    pairedForm("表1", 1),
    pairedForm("表2", 2, "河长制落实不到位，河道内垃圾清理不及时"),
  );
  expect(ledgers.map(({ layout }) => layout)).toEqual(["form", "form"]);
  expect(ledgers.flatMap(keysOf)).toEqual([
    [4, "附件1", "1"],
    [4, "附件1", "2"],
  ]);
  const [item] = ledgers[0]?.items ?? [];
  expect(item?.rows).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(item?.status).toBe("inProgress");
  expect(item?.text.progress).toBe("睢县召开推进会1次，出动执法人员127人次");
  expect(item && addressOf(item, "deadline")).toBe("D6");
  expect(ledgers[0]?.title).toMatchObject({ unit: "睢县人民政府", reportedOn: "2019-09-30" });
});

test("a form of three rows with three pairs each", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["附件", "附件2", "序号", 7, "整改时限", "立行立改"],
      ["反馈问题", PROBLEM, "牵头单位", "市水利局", "完成状态", "已完成"],
      ["整改进展", "已完成管网建设", "备注", "无", "联系电话", "0370-1234567"],
    ]),
  );
  expect(keysOf(ledger)).toEqual([[2, "附件2", "7"]]);
  expect(ledger.items[0]?.status).toBe("completed");
});

test("forms below one another in one sheet", () => {
  const form = (number: number, problem: string): CellValue[][] => [
    ["序号", number],
    ["反馈问题", problem],
    ["整改时限", "2019年年底前"],
    ["整改进展", "正在推进管网建设"],
    ["完成状态", "正在整改"],
    [],
  ];
  const ledger = ledgerIn(sheetOf([["整改情况"], ...form(1, PROBLEM), ...form(2, "河道非法采砂未得到遏制")]));
  expect(keysOf(ledger)).toEqual([
    [3, "", "1"],
    [9, "", "2"],
  ]);
});

test("a transposed table: labels below one another, an item in each column, a batch merged over all", () => {
  const ledger = ledgerIn(
    sheetOf(
      [
        ["整改台账（2019年4月上旬）"],
        ["附件", "附件1"],
        ["序号", 1, 2, 3],
        ["反馈问题", PROBLEM, "河道非法采砂行为未得到有效遏制", "尾矿库环境风险隐患排查不彻底"],
        ["整改时限", "2019年年底前", "立行立改", "2019年6月底前"],
        ["整改进展", "正在推进", "已完成采砂整治", "已排查"],
        ["完成状态", "正在整改", "完成整改", null],
      ],
      ["B2:D2"],
    ),
  );
  expect(ledger.items.map(({ batch, number, status }) => [batch, number, status])).toEqual([
    ["附件1", "1", "inProgress"],
    ["附件1", "2", "completed"],
    ["附件1", "3", null],
  ]);
  const [, second] = ledger.items;
  expect(second && addressOf(second, "progress")).toBe("C6");
  expect(second && addressOf(second, "batch")).toBe("B2");
});

test("a column of hints beside a form is no second item", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["序号", 1, "填方案中的序号"],
      ["反馈问题", PROBLEM, "照方案原文填写"],
      ["整改时限", "2019年年底前", "照方案原文填写"],
      ["整改进展", "正在推进", "写清做了什么"],
      ["完成状态", "正在整改", "下拉选择"],
    ]),
  );
  expect(keysOf(ledger)).toEqual([[2, "", "1"]]);
});

test("forms beside a table count; a sheet that explains the columns does not", () => {
  const explained = sheetOf(
    [
      ["序号", "照方案填写"],
      ["反馈问题", "照方案原文填写，不得改动"],
      ["整改目标", "照方案原文填写"],
      ["整改时限", "2019年年底前"],
      ["整改进展", "写清本旬做了什么"],
      ["完成状态", "从下拉框中选择"],
    ],
    [],
    "列的含义",
  );
  const { ledgers, otherSheets } = recognize(sheetOf(TABLE, [], "台账"), pairedForm("补充", 5), explained);
  expect(ledgers.map(({ sheet, layout }) => [sheet, layout])).toEqual([
    ["台账", "table"],
    ["补充", "form"],
  ]);
  expect(otherSheets).toEqual([{ sheet: "列的含义", reason: "no-ledger", visibility: "visible" }]);
});

test("a sheet that explains how to fill in is no ledger beside a table that has no items yet", () => {
  const explained: CellValue[][] = [
    ["序号", 1],
    ["反馈问题", "照方案原文填写，不得改动"],
    ["整改时限", "2019年年底前"],
    ["整改进展", "写清本旬做了什么"],
    ["完成状态", "完成整改"],
  ];
  const { ledgers, otherSheets } = recognize(
    sheetOf(TABLE.slice(0, 1), [], "台账"),
    sheetOf(explained, [], "填写说明"),
    sheetOf(explained, [], "第1项"),
  );
  expect(ledgers.map(({ sheet, items }) => [sheet, items.length])).toEqual([
    ["台账", 0],
    ["第1项", 1],
  ]);
  expect(otherSheets).toEqual([{ sheet: "填写说明", reason: "no-ledger", visibility: "visible" }]);
});

describe("a form of four rows", () => {
  const rows: CellValue[][] = [
    ["序号", 1],
    ["反馈问题", PROBLEM],
    ["整改进展", "装3家"],
    ["完成状态", "整改中"],
  ];

  test("is one where two things tell that it is of an item", () => {
    const ledger = ledgerIn(sheetOf([["填报单位：梁园区人民政府"], ...rows]));
    expect(ledger.layout).toBe("form");
    expect(keysOf(ledger)).toEqual([[3, "", "1"]]);
    expect(ledger.items[0]).toMatchObject({ status: "inProgress", text: { progress: "装3家" } });
    const [, problem, progress, status] = rows;
    const limited = ledgerIn(
      sheetOf([problem, ["整改时限", "2019年年底前"], progress, status].map((row) => row ?? [])),
    );
    expect(limited.items.map(({ row, status: read }) => [row, read])).toEqual([[1, "inProgress"]]);
  });

  test("is none that explains its labels", () => {
    const [, problem, progress] = rows;
    const explained = [["序号", 1], problem, progress, ["完成状态", "从下拉列表选"]];
    expect(recognize(sheetOf(explained.map((row) => row ?? []))).ledgers).toEqual([]);
  });
});

test("labels with values above a table are its title", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["填报单位", "市水利局"],
      ["填报日期", "2019年4月10日"],
      ["填报人", "王某"],
      ["联系电话", "0370-1234567"],
      ["审核人", "李某"],
      ...TABLE,
    ]),
  );
  expect(ledger.layout).toBe("table");
  expect(ledger.headerRows).toEqual([6]);
  expect(ledger.items).toHaveLength(2);
  expect(ledger.title.unit).toBe("市水利局");
});
