import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, mergeReturns, ownLines } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

const HEADER = ["附件", "序号", "反馈问题", "牵头单位", "整改进展", "完成状态"];
const SAND = ["附件1", 5, "河道内堆存建筑垃圾", "市水利局", "已清运500方", "正在整改"];
const MINE = ["附件1", 6, "非法采砂问题突出", "市水利局", "打击6起", "完成整改"];
const ABOVE = "截至目前，我局已完成3项，剩余2项因汛期停工。请求延期至7月底。";

/** A table with a line merged over its whole width between its items. */
function rowsWith(line: string, above: readonly string[] = []): readonly (readonly CellValue[])[] {
  return [["市水利局整改进展"], ...above.map((text) => [text]), HEADER, SAND, [line], MINE];
}

function told(line: string, above: readonly string[] = []): string[] {
  const place = 4 + above.length;
  const grid = sheetOf(rowsWith(line, above), [`A${place}:F${place}`]);
  const directory = builtInDirectory();
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return identifyReturn("水利.xlsx", workbook, directory).stray.map(({ row, text }) => `${row} ${text}`);
}

test.each(["说明：第5项因汛期停工", "目前已清运900方，请求延期", "2.已建立台账", "整改进展：已清运"])(
  "what is told over the whole width between items is seen: %s",
  (line) => {
    expect(told(line)).toEqual([`4 ${line}`]);
  },
);

test.each(["（一）大气污染方面：", "附件2：河南省清单", "二、水污染防治（12项）", "市水利局牵头事项"])(
  "a heading is not: %s",
  (line) => {
    expect(told(line)).toEqual([]);
  },
);

test("what is told above the table is seen, and not how to fill it in", () => {
  expect(told("一、水", [ABOVE])).toEqual([`2 ${ABOVE}`]);
  expect(told("一、水", ["填报说明：请各单位如实填写。完成状态从下拉中选择，不得改动。"])).toEqual([]);
});

test("what the master says itself is nobody's word", () => {
  const line = "目前已清运900方，请求延期";
  const master = ledgerIn(sheetOf(rowsWith(line), ["A4:F4"]));
  const directory = builtInDirectory();
  const workbook = recognizeWorkbook(
    [{ grid: sheetOf(rowsWith(line, [ABOVE]), ["A5:F5"]), visibility: "visible" }],
    { kind: rectificationKind, directory },
  );
  const { returns } = mergeReturns(master.items, [identifyReturn("市水利局.xlsx", workbook, directory)], {
    kind: rectificationKind,
    directory,
    ownLines: ownLines([master]),
  });
  expect(returns[0]?.stray.map(({ text }) => text)).toEqual([ABOVE]);
});

describe("among the signatures below the table", () => {
  function footer(...cells: string[]): string[] {
    const grid = sheetOf([HEADER, SAND, cells]);
    const directory = builtInDirectory();
    const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
      kind: rectificationKind,
      directory,
    });
    return identifyReturn("水利.xlsx", workbook, directory).stray.map(({ row, text }) => `${row} ${text}`);
  }

  test.each([
    [["填报人：张三", "", "另有3个小区未接管网", "联系电话：138"], "另有3个小区未接管网"],
    [["审核人：李四　说明：采砂船3艘已移交公安机关"], "说明：采砂船3艘已移交公安机关"],
    [["填报人：张三，另有3个小区尚未接入管网"], "填报人：张三，另有3个小区尚未接入管网"],
    [["填报人：", "张三", "审核人：", "因汛期停工，请求延期"], "因汛期停工，请求延期"],
  ])("what %j tells is seen", (cells, words) => {
    expect(footer(...cells)).toEqual([`3 ${words}`]);
  });

  test.each([
    [["填报人：张三", "审核人：李四", "联系电话：0370-1234567"]],
    [["填报人：", "欧阳某某", "审核人：", "李四"]],
    [["单位（盖章）：商丘市城乡一体化示范区管理委员会", "填报日期：2020年9月10日"]],
    [["填报单位：", "商丘市生态环境局梁园分局", "二〇二〇年九月十日"]],
    [["主要领导：", "王某（市水利局党组书记、局长）", "分管领导：", "商丘市水利局党组成员、副局长"]],
    [["二、水污染防治突出问题"]],
    [["填报人：张三", "本表请于每旬末填报并加盖公章"]],
  ])("who signed is not: %j", (cells) => {
    expect(footer(...cells)).toEqual([]);
  });
});

test("what the master says among its own signatures is nobody's word", () => {
  const master = ledgerIn(sheetOf([HEADER, SAND, ["填报人：张三", "", "另有3个小区未接管网"]]));
  expect(ownLines([master])).toContain("另有3个小区未接管网");
});
