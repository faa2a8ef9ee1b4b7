import { rectificationKind } from "../../../src/ledger";
import { foldHeader } from "../../../src/ledger/header/fold-header";
import { headerVocabulary } from "../../../src/ledger/header/header-matching";
import { EXTRA_HEADERS, HEADERS_IN_THE_WILD } from "../domain-headers";

const vocabulary = headerVocabulary(rectificationKind);
const idOf = (...levels: string[]): string | null => vocabulary.match(levels)[0]?.id ?? null;

const all = Object.entries(HEADERS_IN_THE_WILD).flatMap(([id, headers]) =>
  headers.map((header) => [header, id] as const),
);

test.each(all)("%s is %s", (header, id) => {
  expect(idOf(header)).toBe(id);
});

test.each(all)("%s is %s, however it is spaced and marked", (header, id) => {
  const spaced = Array.from(header).join("　");
  const forms = [spaced, `*${header}`, `${header}：`, `【${header}】`, `${header}\n（截至4月10日）`];
  expect(forms.map((form) => idOf(form))).toEqual(forms.map(() => id));
});

test.each(EXTRA_HEADERS)("%s is no column of a ledger", (header) => {
  expect(idOf(header)).toBeNull();
});

test.each([
  [["核查", "时间"], "verifiedOn"],
  [["核查", "情况"], "verification"],
  [["销号", "是否"], "closed"],
  [["销号", "时间"], "closedOn"],
  [["完成时间", "计划"], "deadline"],
  [["完成时间", "实际"], "completedOn"],
  [["问题", "内容"], "problem"],
  [["填报", "人"], "reporter"],
  [["责任领导", "姓名"], "leaders"],
  [["责任领导", "职务"], null],
  [["整改情况", "经度"], null],
  [["基本情况", "问题", "编号"], "number"],
  [["整改情况", "进展", "已完成工作"], "progress"],
] as const)("%j is %s", (levels, id) => {
  expect(idOf(...levels)).toBe(id);
});

test.each(
  "工作开展情况 目前工作开展情况 整改工作开展情况 开展情况 推进情况 整改推进情况 工作推进情况 已开展工作 已开展的工作 工作成效 整改成效 取得的成效 完成情况及进度 整改进度情况 进度情况 整改动态 已采取措施 已采取的措施 采取的整改措施及成效 整改进展说明 已完成工作 正在开展工作 截至目前工作开展情况 整改措施落实情况 整改措施及进展情况".split(
    " ",
  ),
)("%s is what has been done", (header) => {
  expect(idOf(header)).toBe("progress");
});

test.each([["督察指出的问题"], ["指出问题"], ["突出问题"], ["突出环境问题"]])(
  "%s is the problem",
  (header) => {
    expect(idOf(header)).toBe("problem");
  },
);

test.each([
  ["4月上旬整改进展情况", "progress"],
  ["下步措施", "nextSteps"],
  ["下旬整改措施", "nextSteps"],
  ["市级牵头单位", "leadUnits"],
  ["目前状态", "status"],
  ["责任单位/责任人", "responsibleUnits"],
  ["整改措施及目标", "measures"],
])("%s is %s by its last words", (header, id) => {
  expect(idOf(header)).toBe(id);
});

test.each(["拟完成时间", "拟完成日期", "拟销号时间", "预计销号时间", "预计整改完成时间", "下一步整改时限"])(
  "%s, a day that lies ahead, is neither a limit nor a day on which something was done, and no next step",
  (header) => {
    expect(idOf(header)).toBeNull();
  },
);

test.each(["计划完成时间", "预计完成时间", "计划整改完成时间", "要求整改完成时间"])(
  "%s is a limit",
  (header) => {
    expect(idOf(header)).toBe("deadline");
  },
);

test("a standard title is surer than a synonym, a synonym than a part", () => {
  const sureness = ["整改时限", "完成时限", "本年度整改时限"].map(
    (header) => vocabulary.match([header])[0]?.confidence ?? 0,
  );
  expect(sureness).toEqual([1, 0.95, 0.6]);
});

test("a header of two meanings offers both", () => {
  expect(vocabulary.match(["整改进展及完成情况"]).map(({ id }) => id)).toEqual(["progress", "status"]);
  expect(vocabulary.match(["责任单位/责任人"]).map(({ id }) => id)).toEqual(["responsibleUnits"]);
  expect(vocabulary.match(["完成情况"]).map(({ id }) => id)).toEqual(["status", "progress"]);
  expect(vocabulary.match(["完成时间"]).map(({ id }) => id)).toEqual(["completedOn", "deadline"]);
});

test("a sentence is no header", () => {
  expect(
    idOf(
      "请各责任单位认真对照整改方案逐条填写整改措施并于每旬最后一日前将整改进展情况报送至市整改办整改进展",
    ),
  ).toBeNull();
  expect(vocabulary.headerOf("市水利局")).toBeNull();
});

test.each([
  ["*责 任\n单位：", "责任单位"],
  ["1.序号", "序号"],
  ["【整改进度(%)】", "整改进度(%)"],
  ["（备注）", "备注"],
])("%j folds to %s", (header, folded) => {
  expect(foldHeader(header)).toBe(folded);
});
