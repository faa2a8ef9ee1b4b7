import type { Ledger } from "../../../src/ledger";
import type { CellValue } from "../../../src/sheet";
import { ledgerIn, leftOutOf, sheetOf } from "../messy-grids";

const PROBLEM = "青河岸边非法采砂屡禁不止";
const HEAD: readonly CellValue[][] = [["整改任务进展情况表"], ["问题编号", 2], ["反馈问题", PROBLEM]];
const PROGRESS: readonly CellValue[] = ["整改进展情况", "查处5艘"];
const STATUS: readonly CellValue[] = ["是否完成", "否"];

function form(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Ledger {
  return ledgerIn(sheetOf([...HEAD, ...rows], merges));
}

function others({ otherFields }: Ledger): string[] {
  return otherFields.map(({ row, label, text }) => `${row + 1} ${label}：${text}`);
}

function strays({ leftOut }: Ledger): string[] {
  return leftOut.filter(({ reason }) => reason === "stray").map(({ row, text }) => `${row + 1} ${text}`);
}

test("the day on which an item was completed is not the one on which the form was filled in", () => {
  const { title, items } = form([PROGRESS, STATUS, ["完成时间", "2020.9.30"]]);
  expect(title.reportedOn).toBeNull();
  expect(items[0]?.dates.completedOn).toMatchObject({ kind: "date", date: "2020-09-30" });
});

test("a form's own 填报日期 and a signed day below it still tell it", () => {
  const done = ["完成时间", "2020.9.30"];
  expect(form([PROGRESS, STATUS, done, ["填报日期", "2020-10-08"]]).title.reportedOn).toBe("2020-10-08");
  expect(form([PROGRESS, STATUS, done, [], [null, "2020年10月9日"]]).title.reportedOn).toBe("2020-10-09");
});

test("the day beside a seal is the one on which it was filled in, whatever its label", () => {
  const ledger = form([PROGRESS, STATUS, ["单位意见", "同意上报（盖章）2020年9月8日"]]);
  expect(ledger.title.reportedOn).toBe("2020-09-08");
});

test("a day beside a label that means nothing to us is not", () => {
  const ledger = form([PROGRESS, STATUS, ["拟完成时间", "2020.9.30"]]);
  expect(ledger.title.reportedOn).toBeNull();
  expect(others(ledger)).toEqual(["6 拟完成时间：2020.9.30"]);
});

test("a blank 填报单位 does not take the next label for the unit", () => {
  const ledger = form([PROGRESS, STATUS, ["填报单位", null], ["整改目标", "杜绝非法采砂"]]);
  expect(ledger.title.unit).toBeNull();
});

describe("words in the rows below a value, without a label,", () => {
  test("go on with it", () => {
    const ledger = form([PROGRESS, ["", "又查处3艘"], ["", "并建立台账"], STATUS]);
    expect(ledger.items[0]?.text.progress).toBe("查处5艘\n又查处3艘\n并建立台账");
    expect(ledger.items[0]?.status).toBe("inProgress");
    expect(ledger.leftOut).toEqual([]);
  });

  test("also where the label is merged down to them", () => {
    const ledger = form([PROGRESS, ["", "又查处3艘"], STATUS], ["A4:A5"]);
    expect(ledger.items[0]?.text.progress).toBe("查处5艘\n又查处3艘");
  });

  test("in each column of a transposed table", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", 1, 2],
        ["反馈问题", PROBLEM, "尾矿库环境风险隐患排查不彻底"],
        ["整改进展", "查处5艘", "已排查"],
        ["", "又查处3艘", null],
        ["意见建议", "请支持", "请协调"],
        ["完成状态", "正在整改", "完成整改"],
      ]),
    );
    expect(ledger.items.map(({ text }) => text.progress)).toEqual(["查处5艘\n又查处3艘", "已排查"]);
    expect(others(ledger)).toEqual(["5 意见建议：请支持", "5 意见建议：请协调"]);
  });

  test("are told by themselves where the value is no text", () => {
    const ledger = form([PROGRESS, STATUS, ["", "主体已完工"]]);
    expect(ledger.items[0]?.status).toBe("inProgress");
    expect(strays(ledger)).toEqual(["6 主体已完工"]);
  });

  test("are no signature", () => {
    const ledger = form([STATUS, PROGRESS, ["", "县水利局"], ["", "2020年9月10日"]]);
    expect(ledger.items[0]?.text.progress).toBe("查处5艘");
    expect(leftOutOf(ledger)).toEqual({ 6: "footer", 7: "footer" });
    expect(ledger.title.reportedOn).toBe("2020-09-10");
  });
});

describe("a label", () => {
  test("that means nothing to us is told with what stands beside it", () => {
    const ledger = form([PROGRESS, STATUS, ["意见建议", "请县财政支持"], ["", "另请协调用地"]]);
    expect(others(ledger)).toEqual(["6 意见建议：请县财政支持\n另请协调用地"]);
    expect(strays(ledger)).toEqual([]);
  });

  test("of another kind that was left blank is not", () => {
    const ledger = form([PROGRESS, ["意见建议", ""], STATUS]);
    expect(others(ledger)).toEqual([]);
    expect(ledger.leftOut).toEqual([]);
  });

  test("for a column that the item has already is told too, and the labels below it are still the item's", () => {
    const ledger = form([PROGRESS, ["工作进展", "巡查12次"], STATUS]);
    expect(others(ledger)).toEqual(["5 工作进展：巡查12次"]);
    expect(ledger.items).toMatchObject([{ status: "inProgress", text: { progress: "查处5艘" } }]);
  });

  test("存在问题 below the problem is what hinders", () => {
    const ledger = form([PROGRESS, ["存在问题", "人手不足"], STATUS]);
    expect(ledger.items).toMatchObject([
      { status: "inProgress", text: { problem: PROBLEM, lagReason: "人手不足" } },
    ]);
  });

  test("is not read in a second meaning that its words contradict", () => {
    const told = "已出动执法人员127人次开展巡查，查处非法采砂船只5艘";
    const ledger = form([PROGRESS, ["进展情况", told], STATUS]);
    expect(ledger.items[0]?.status).toBe("inProgress");
    expect(others(ledger)).toEqual([`5 进展情况：${told}`]);
  });
});

test("a third cell of a row and words below the form are told", () => {
  const ledger = form([
    [...PROGRESS, "附记：另有3艘移交公安"],
    STATUS,
    ["其他需说明情况"],
    ["采砂船已全部登记造册。"],
  ]);
  expect(strays(ledger)).toEqual(["4 附记：另有3艘移交公安", "7 采砂船已全部登记造册。"]);
});

test("titles, headings and signatures are not", () => {
  const ledger = ledgerIn(
    sheetOf([
      ...HEAD,
      PROGRESS,
      STATUS,
      ["填报人：张三", "联系电话：138"],
      ["负责人（签字）：", "李四"],
      [],
      ["整改任务进展情况表"],
      ["问题编号", 3],
      ["反馈问题", "河道内堆存建筑垃圾"],
      PROGRESS,
      STATUS,
    ]),
  );
  expect(ledger.items).toHaveLength(2);
  expect(leftOutOf(ledger)).toEqual({ 6: "footer", 7: "footer", 9: "section" });
});

test("what a form says of an item without its problem is told", () => {
  const ledger = form([PROGRESS, STATUS, [], ["问题编号", 3], ["反馈问题", ""], ["整改进展情况", "拆除3艘"]]);
  expect(ledger.items).toHaveLength(1);
  expect(others(ledger)).toEqual(["7 问题编号：3", "9 整改进展情况：拆除3艘"]);
});
