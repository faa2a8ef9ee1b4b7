import { ledgersIn, sheetOf } from "../messy-grids";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展"];
const PROBLEMS = ["河道非法采砂行为未得到有效遏制", "尾矿库环境风险隐患排查不彻底"];

/** The same items in a sheet of this name, with their progress or blank. */
function sheet(name: string, progress: string | null, title = "整改台账"): ReturnType<typeof sheetOf> {
  const rows = PROBLEMS.map((problem, index) => [
    index + 1,
    problem,
    "市水利局",
    "2019年6月底前",
    progress && `${progress}${index + 1}`,
  ]);
  return sheetOf([[title], HEADER, ...rows], [], name);
}

function sheetsRead(...grids: readonly ReturnType<typeof sheetOf>[]): string[] {
  return ledgersIn(grids).map((ledger) => ledger.sheet);
}

test.each(["Sheet1", "整改台账 (2)", "整改台账（2）", "整改台账副本", "整改清单"])(
  "the filled sheet %s is read, and not the blank one beside it",
  (name) => {
    expect(sheetsRead(sheet("整改台账", null), sheet(name, "已拆除"))).toEqual([name]);
    expect(sheetsRead(sheet("整改台账", "已拆除"), sheet(name, null))).toEqual(["整改台账"]);
    expect(sheetsRead(sheet("整改台账", "已拆除"), sheet(name, "已拆除"))).toEqual(["整改台账"]);
    expect(sheetsRead(sheet("整改台账", null), sheet(name, null))).toEqual(["整改台账"]);
  },
);

test("what its name or its 旬 says is past stays so, though the new one is still blank", () => {
  expect(sheetsRead(sheet("整改台账", null), sheet("备份", "已拆除"))).toEqual(["整改台账"]);
  const [early, mid] = ["整改台账（2019年4月上旬）", "整改台账（2019年4月中旬）"];
  expect(sheetsRead(sheet("整改台账", null, mid), sheet("Sheet1", "已拆除", early))).toEqual(["整改台账"]);
  expect(sheetsRead(sheet("上旬", "已拆除", early), sheet("中旬", null, mid))).toEqual(["中旬"]);
});

test("a backup is one with any item of the sheet that counts, and is none with other items alone", () => {
  const [first, ...others] = sheet("整改台账", "已拆除").rows.slice(0, 3).toReversed();
  const current = sheetOf([...others.toReversed(), first ?? []], [], "整改台账");
  const fewer = sheetOf(current.rows.slice(0, 3), [], "整改台账");
  expect(sheetsRead(fewer, sheet("备份", "已拆除"))).toEqual(["整改台账"]);
  const other = sheetOf(
    [...fewer.rows.slice(0, 2), [9, "另一个问题", "市公安局", "立行立改", "已办结"]],
    [],
    "备份",
  );
  expect(sheetsRead(fewer, other)).toEqual(["整改台账", "备份"]);
});

test("a blank sheet with more items than the filled one is no copy of it", () => {
  const whole = sheetOf(
    [
      ...sheet("整改台账", null).rows,
      ...[3, 4, 5].map((number) => [number, `另一个问题之${number}`, "市公安局", "立行立改", null]),
    ],
    [],
    "整改台账",
  );
  expect(sheetsRead(whole, sheet("Sheet1", "已拆除"))).toEqual(["整改台账", "Sheet1"]);
});
