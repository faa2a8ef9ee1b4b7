import { rectificationKind } from "../../../src/ledger";
import { headerVocabulary } from "../../../src/ledger/header/header-matching";
import { ledgerIn, ledgersIn, lettersOf, sheetOf } from "../messy-grids";

const vocabulary = headerVocabulary(rectificationKind);
const idOf = (...levels: string[]): string | null => vocabulary.match(levels)[0]?.id ?? null;

test.each([
  "隐患编号",
  "受理编号",
  "点位编号",
  "建议编号",
  "信访件编号",
  "交办件序号",
  "图斑号",
  "提案号",
  "问题线索编号",
])("%s is the number", (header) => {
  expect(idOf(header)).toBe("number");
});

test.each([
  "隐患描述",
  "隐患情况",
  "隐患问题",
  "信访问题",
  "举报问题",
  "审计发现问题",
  "案由",
  "建议内容",
  "信访举报内容",
  "交办问题基本情况",
  "反映问题",
  "查摆问题",
  "存在隐患",
  "问题情况",
  "问题点位",
  "建议标题",
])("%s is the problem", (header) => {
  expect(idOf(header)).toBe("problem");
});

test("a group names the matter, its columns what they tell of it", () => {
  expect(idOf("隐患", "编号")).toBe("number");
  expect(idOf("隐患", "描述")).toBe("problem");
});

test.each([
  "内部编号",
  "文件编号",
  "设备编号",
  "举报电话",
  "信访电话",
  "交办情况",
  "点位名称",
  "是否发现问题",
])("%s is none of it", (header) => {
  expect(idOf(header)).toBeNull();
});

test.each([
  ["隐患整改进展", "progress"],
  ["隐患状态", "status"],
  ["信访件办理情况", "progress"],
])("%s is what it is without the matter", (header, id) => {
  expect(idOf(header)).toBe(id);
});

test.each([
  ["隐患编号", "隐患描述"],
  ["受理编号", "信访问题"],
  ["点位编号", "问题点位"],
  ["受理编号", "交办问题基本情况"],
  ["建议编号", "建议标题"],
])("a ledger of %s and %s is read", (number, problem) => {
  const ledger = ledgerIn(
    sheetOf([
      [number, problem, "责任单位", "整改时限", "整改情况"],
      ["A-001", "储罐区消防通道堵塞", "东风化工有限公司", "2023年5月底前", null],
      ["A-012", "食堂燃气报警器失效", "镇中心小学", "2023年4月20日前", "已更换"],
    ]),
  );
  expect(lettersOf(ledger)).toMatchObject({ number: "A", problem: "B", progress: "E" });
  expect(ledger.items.map((item) => item.number)).toEqual(["A-001", "A-012"]);
});

test("a name or a place gives way to what says what is wrong, and is asked about by nobody", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["序号", "问题点位", "隐患名称", "隐患描述", "整改进展"],
      [1, "朝阳路北", "通道堵塞", "储罐区消防通道堵塞", "已清空"],
    ]),
  );
  expect(lettersOf(ledger)).toMatchObject({ problem: "D" });
  expect(ledger.rivals).toEqual([]);
});

test("a list of places is no ledger", () => {
  expect(
    ledgersIn([
      sheetOf([
        ["序号", "点位名称", "经度", "联系人"],
        [1, "朝阳路北", 115.6, "张三"],
      ]),
    ]),
  ).toEqual([]);
});
