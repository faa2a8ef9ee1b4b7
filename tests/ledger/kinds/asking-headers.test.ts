import type { CellValue } from "../../../src/sheet";
import { rectificationKind } from "../../../src/ledger";
import { headerVocabulary } from "../../../src/ledger/header/header-matching";
import { ledgerIn, sheetOf } from "../messy-grids";

const vocabulary = headerVocabulary(rectificationKind);
const idOf = (header: string): string | null => vocabulary.match([header])[0]?.id ?? null;

test.each([
  "是否整改完成",
  "是否整改",
  "是否已整改",
  "是否落实",
  "是否已办结",
  "完成与否",
  "整改完成与否",
  "整改是否到位",
  "问题是否整改到位",
  "隐患是否消除",
  "办结状态",
  "办结情况",
  "办理结果",
  "整改到位情况",
])("%s asks how far an item is", (header) => {
  expect(idOf(header)).toBe("status");
});

test.each(["资金是否落实", "公示是否完成", "是否属实", "是否超期", "是否需要延期", "是否涉密"])(
  "%s asks something else",
  (header) => {
    expect(idOf(header)).toBeNull();
  },
);

test.each<[string, CellValue, CellValue]>([
  ["是否整改完成", "是", "否"],
  ["是否整改", "√", "×"],
  ["是否已解决", "已解决", "未解决"],
  ["完成与否", "完成", "未完成"],
  ["是否落实", "已落实", "未"],
  ["整改到位情况", "到位", "基本到位"],
  ["是否办结", "Y", "N"],
  ["整改是否到位", true, false],
])("under %s %j is complete and %j is not", (header, yes, no) => {
  const { items } = ledgerIn(
    sheetOf([
      ["序号", "反馈问题", "办理情况", header],
      [1, "砖厂烟尘扰民", "砖厂已停产，立案1起", yes],
      [2, "洗煤厂污水外排", "正在建设沉淀池", no],
    ]),
  );
  expect(items.map(({ status }) => status)).toEqual(["completed", "inProgress"]);
});
