import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, mergingDirectory } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf } from "./returned-ledgers";

const LEDGER =
  "区商务局、区市场监督管理局、区城市管理局、区公安分局、区住房和城乡建设局、区交通运输局、张家村村委会";
const directory = mergingDirectory(builtInDirectory(), masterOf({ lead: LEDGER, responsible: "" }));

/** Whose a file is, and whose it may be. @param label 填报单位; left out, the file has none. */
function senderOf(file: string, label?: string): [string | null, readonly string[]] {
  const grid = sheetOf([
    ...(label === undefined ? [] : [[`填报单位：${label}`]]),
    ["附件", "序号", "反馈问题", "整改进展", "完成状态"],
    ["附件1", 1, "河道非法采砂行为未得到有效遏制", "已排查", "正在整改"],
  ]);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const { unit, unitSuggestions } = identifyReturn(file, workbook, directory);
  return [unit, unitSuggestions];
}

test.each([
  ["区综合行政执法局（原区城市管理局）", "区城市管理局"],
  ["区综合行政执法局（加挂区城市管理局牌子）", "区城市管理局"],
  ["区住建局", "区住房和城乡建设局"],
  ["住建局", "区住房和城乡建设局"],
  ["区商务局 刘洋 13800000000", "区商务局"],
  ["区商务局（刘洋）", "区商务局"],
  ["区住建局 刘洋 13800000000", "区住房和城乡建设局"],
])("%s is %s", (label, unit) => {
  const [found] = senderOf("报表.xlsx", label);
  expect(found).toBe(unit);
});

test("a name that may be short for a unit's, or holds it as a former one, is asked about", () => {
  expect(senderOf("报表.xlsx", "区交通局")).toEqual(["区交通局", ["区交通运输局"]]);
  expect(senderOf("报表.xlsx", "区执法局（区城市管理局）")[1]).toEqual(["区城市管理局"]);
});

test("of a unit that nobody knows the person is left off", () => {
  expect(senderOf("报表.xlsx", "石桥镇水管站 刘洋 13800000000")).toEqual(["石桥镇水管站", []]);
});

test.each([
  ["张家村.xlsx", ["张家村村委会"]],
  ["城管.xlsx", ["区城市管理局"]],
  ["李家村.xlsx", []],
  ["报表.xlsx", []],
])("a file named %s may be of %j", (file, units) => {
  expect(senderOf(file)).toEqual([null, units]);
});
