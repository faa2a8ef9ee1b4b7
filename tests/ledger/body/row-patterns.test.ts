import {
  isChineseNumber,
  isExample,
  isFooter,
  isItemNumber,
  isPageNumber,
  isSectionLabel,
  isSectionNumber,
  isSectionTitle,
  isSignature,
  isSubtotal,
} from "../../../src/ledger/body/row-patterns";
import { PROBLEMS } from "../generated-values";

test.each(["1", "1.", "（3）", "十二、", "1-2", "HB-2019-03", "附件1-4", "第5项", "007"])(
  "%s is an item's number",
  (text) => {
    expect(isItemNumber(text)).toBe(true);
  },
);

test.each(["", "合计", "附件1", "填表人", "扬尘", "第一批"])("%j is no item's number", (text) => {
  expect(isItemNumber(text)).toBe(false);
});

test("Chinese numbers are told from others", () => {
  expect(["一、", "（三）", "二十一", "1", "1-1"].map(isChineseNumber)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each(["附件2 大气污染清单", "一、大气", "（二）水", "第一批", "大气污染防治方面", "水环境类（3项）"])(
  "%s is a heading",
  (text) => {
    expect(isSectionTitle(text)).toBe(true);
  },
);

test("a heading's number may stand in a cell of its own", () => {
  expect(["附件1", "附件二：", "一、", "（一）", "第一批"].map(isSectionLabel)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["附件2所列企业", "一、大气", "河道采砂"].map(isSectionLabel)).toEqual([false, false, false]);
  expect(["附件2所列企业", "建立问题清单"].map(isSectionNumber)).toEqual([true, false]);
});

test.each(["合计", "小计：", "附件1小计", "合计（35项）", "总计"])("%s opens a row of sums", (text) => {
  expect(isSubtotal(text)).toBe(true);
});

test.each(["全市合计12处入河排污口未按期完成整治", "小计划、散规划多", "台账资料未汇总", "任务未合计"])(
  "%s is no sum",
  (text) => {
    expect(isSubtotal(text)).toBe(false);
  },
);

test.each([
  "填表人：王五 审核人：赵六",
  "填表人",
  "单位负责人（签字）：",
  "（盖章）",
  "注：1.本表每旬报送一次",
  "备注：无",
  "2019年4月10日",
  "年   月   日",
  "夏邑县人民政府 2019年4月10日",
  "第1页 共3页",
  "- 1 -",
  "1/3",
  "此表一式两份，一份报市整改办",
  "共35项，其中完成12项",
])("%s belongs to the foot", (text) => {
  expect(isFooter(text)).toBe(true);
});

test.each([...PROBLEMS, "0370-1234567", "注重宣传", "市水利局", "已报市政府2019年4月10日"])(
  "%s does not belong to the foot",
  (text) => {
    expect(isFooter(text)).toBe(false);
  },
);

test("signatures and page numbers are told apart", () => {
  expect([isSignature("审核人：赵六"), isPageNumber("审核人：赵六")]).toEqual([true, false]);
  expect([isSignature("第1页"), isPageNumber("第1页")]).toEqual([false, true]);
});

test("an example is marked as one", () => {
  expect(["示例", "例：", "例1", "1", "例行检查不到位"].map(isExample)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
