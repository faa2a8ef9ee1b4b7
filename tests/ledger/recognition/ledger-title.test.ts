import type { CellValue } from "../../../src/sheet";
import { ledgerIn, sheetOf } from "../messy-grids";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限"];
const ITEM = [1, "河道采砂", "市水利局", "立行立改"];

function titleOf(above: readonly CellValue[][], below: readonly CellValue[][] = [], name = "台账") {
  return ledgerIn(sheetOf([...above, HEADER, ITEM, ...below], [], name)).title;
}

test.each([
  ["（2019年4月上旬）", { year: 2019, month: 4, part: 1 }],
  ["整改台账(2019年12月下旬)", { year: 2019, month: 12, part: 3 }],
  ["（2019年3月21日—3月31日）", { year: 2019, month: 3, part: 3 }],
  ["截至2019年4月15日", { year: 2019, month: 4, part: 2 }],
  ["截止2019.4.15", { year: 2019, month: 4, part: 2 }],
  ["整改台账（2019.3.31）", { year: 2019, month: 3, part: 3 }],
  ["2019年第九旬整改台账", { year: 2019, month: 3, part: 3 }],
  ["整改台账", null],
])("%s names the 旬 %j", (text, dekad) => {
  expect(titleOf([[text]]).dekad).toEqual(dekad);
});

test.each([
  [[["打印日期：2019.3.31"]]],
  [[["整改台账（2019.3.31）"], ["4月上旬"]]],
  [[["填报日期：2019.3.31"]]],
])("of %j none of the days names the 旬", (above) => {
  expect(titleOf(above).dekad).toBeNull();
});

test.each([
  [[["整改台账（2019年3月份）"]], "2019-03-31"],
  [[["整改台账"], ["（2019年3月份）"]], "2019-03-31"],
  [[["2019年3月整改进展情况（截至2019年3月20日）"]], null],
  [[["2019年3月整改台账"], ["2019年3月下旬"]], null],
  [[["整改台账"], ["请于2019年6月底前完成整改台账"]], null],
])("%j: the ledger of a month is as of its end, and of no 旬", (above, monthEnd) => {
  const title = titleOf(above);
  expect(title.monthEnd).toBe(monthEnd);
  if (monthEnd !== null) expect(title.dekad).toBeNull();
});

test("the sheet's name may say which 旬 and which batch", () => {
  const { dekad, batch } = titleOf([], [], "附件2 2019年4月上旬");
  expect({ dekad, batch }).toEqual({ dekad: { year: 2019, month: 4, part: 1 }, batch: "附件2" });
});

test.each([
  [[["填报单位：市水利局", null, "填报日期：2019年4月10日"]]],
  [[["填报单位", "市水利局", "填报日期", "2019-04-10"]]],
  [[["填报单位（盖章）：市水利局    填报日期：2019.4.10"]]],
  [[["报送单位：市水利局"], ["上报时间：2019/4/10"]]],
])("unit and day in %j", (above) => {
  const { unit, reportedOn } = titleOf(above);
  expect({ unit, reportedOn }).toEqual({ unit: "市水利局", reportedOn: "2019-04-10" });
});

test.each([
  ["（2019年4月上旬）", "填报日期：4月15日", "2019-04-15"],
  ["（2019年12月下旬）", "填报日期：1月1日", "2020-01-01"],
  ["整改台账", "填报日期：4月15日", null],
])("below %s the day of %s is %s", (title, day, reportedOn) => {
  expect(titleOf([[title], [day]]).reportedOn).toBe(reportedOn);
});

test("unit and day may stand below the table", () => {
  const { unit, reportedOn } = titleOf([], [["填报单位：市水利局"], ["填报日期：2019年4月10日"]]);
  expect({ unit, reportedOn }).toEqual({ unit: "市水利局", reportedOn: "2019-04-10" });
});

test.each([[["夏邑县人民政府 2019年4月10日"]], [["", "", "夏邑县人民政府\n2019年4月10日"]]])(
  "unit and day may sign the table without a label or a seal: %j",
  (line) => {
    const { unit, reportedOn } = titleOf([], [line]);
    expect({ unit, reportedOn }).toEqual({ unit: "夏邑县人民政府", reportedOn: "2019-04-10" });
  },
);

test("what a title names above its day is no sender", () => {
  expect(titleOf([["某市环境保护委员会 2019年4月10日"]]).unit).toBeNull();
});

test("a title that only mentions an annex names no batch", () => {
  expect(titleOf([["整改台账"], ["填报说明见附件2"]]).batch).toBeNull();
});

test("附件1 above the title is the batch of all items", () => {
  expect(titleOf([["附件1"], ["整改台账"]])).toMatchObject({ batch: "附件1" });
});

test.each([
  [["单位：万元"]],
  [["单位：", "万元"]],
  [["单位：亿元  "]],
  [["单位：个/家"]],
  [["单位：处、项、吨、亩"]],
  [["单位：平方米"]],
  [["单位：公里"]],
  [["单位：㎡"]],
])("%j is a unit of measure and nobody's return", (line) => {
  expect(titleOf([["整改台账"], line]).unit).toBeNull();
});

test("the unit that reports stands beside a unit of measure", () => {
  expect(titleOf([["单位：万元"], ["单位：市水利局"]]).unit).toBe("市水利局");
});
