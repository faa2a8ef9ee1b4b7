import type { Workbook } from "exceljs";
import type { BatchName } from "../plan-items";
import { reportedOf } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "序号", width: 6 },
  { id: "problem", heading: "任务", width: 40 },
  { id: "measures", heading: "治理措施", width: 90 },
  { id: "leadUnits", heading: "牵头单位", width: 20 },
  { id: "deadline", heading: "整改时限", width: 18 },
  { id: "progress", heading: "目前进展", width: 44 },
  { id: "status", heading: "完成情况", width: 14 },
  { id: "completedOn", heading: "完成时间", width: 13 },
  { id: "remarks", heading: "备注", width: 14 },
];

const FIRST_LIST = reportedOf("附件1", [
  [1, "onSchedule", "局机关支部主题党日开展生态文明学习2次。"],
  [2, ["completed", "已完成"], "年度淘汰落后产能3家全部验收公告。", { completedOn: "2019年4月4日" }],
  [12, "onSchedule", "涉水企业清洁化改造名单确定8家。"],
  [13, "onSchedule", "重金属重点行业企业排查结束,无新增产能。"],
]);

const SECOND_LIST = reportedOf("附件2", [
  [1, "onSchedule", "工业企业绿色升级攻坚方案已分解到县(市、区)。"],
  [2, ["inProgress", "推进中"], "“三大改造”项目开工112个,竣工37个。"],
  [
    3,
    ["completed", "已完成"],
    "指导意见印发,7家企业“一企一策”搬迁方案通过评审。",
    { completedOn: "2018年12月29日" },
  ],
  [5, "onSchedule", "工业节能诊断企业20家。"],
  [6, ["completed", "已完成"], "型煤生产企业对标评价11家,全部达标。", { completedOn: "2019年3月15日" }],
  [7, "onSchedule", "配合市场监管部门抽检型煤企业11家次。"],
  [14, "onSchedule", "停产整治类企业复产核验5家。"],
  [15, ["inProgress", "推进中"], "摸排大宗货物运输企业26家,签订公转铁意向4家。"],
]);

const FOUNDRY_FIRST = reportedOf("附件2", [
  [4, ["inProgress", "推进中"], "铸造企业94家完成摸底,12家启动改造。"],
]);
const FOUNDRY_CORRECTED = reportedOf("附件2", [
  [
    4,
    "onSchedule",
    "铸造企业摸底更正为96家(漏报虞城县2家),19家启动改造,首批入园名单确定9家。",
    { remarks: "以本次为准" },
  ],
]);

/** A sheet for each list of the plan; the unit sends the workbook on the 8th. */
export function industryBureauFirst(): ReturnedSample {
  return industryBureau("市工信局4.8.xlsx", 8, FOUNDRY_FIRST);
}

/** The same unit returns a second time, on the 10th, with one item corrected. */
export function industryBureauCorrected(): ReturnedSample {
  return industryBureau("市工信局4.10更正.xlsx", 10, FOUNDRY_CORRECTED);
}

function industryBureau(file: string, dayOfApril: number, foundry: readonly ReportedItem[]): ReturnedSample {
  const workbook = emptyWorkbook();
  const date = `填报日期:2019年4月${dayOfApril}日`;
  const second = [...SECOND_LIST, ...foundry].sort((a, b) => a.plan.number - b.plan.number);
  const layouts = [
    listSheet(workbook, "附件1", date, FIRST_LIST),
    listSheet(workbook, "附件2", date, second),
  ];
  const reportedOn = `2019-04-${String(dayOfApril).padStart(2, "0")}`;
  return sampleOf(
    { file, unit: "市工业和信息化局", unitAsWritten: "市工信局", reportedOn },
    workbook,
    layouts,
  );
}

function listSheet(
  workbook: Workbook,
  batch: BatchName,
  date: string,
  items: readonly ReportedItem[],
): TableLayout {
  const layout = new TableLayout(workbook.addWorksheet(batch), COLUMNS);
  layout.title(`${batch}整改任务进展(2019年4月上旬)`);
  layout.captions({ 1: "填报单位:市工信局", 6: date });
  layout.header();
  for (const item of items) layout.item(item, batch);
  layout.note({ 1: "填表人:郑  楠   审核人:" });
  return layout;
}
