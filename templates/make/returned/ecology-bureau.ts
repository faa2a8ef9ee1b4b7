import type { CellValue } from "exceljs";
import { reportedOf } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const SITUATION = "截至4月10日整改情况";
const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "任务编号", width: 8 },
  { id: "batch", heading: ["反馈意见", "来源"], width: 8 },
  { id: "problem", heading: ["反馈意见", "问题描述"], width: 34 },
  { id: "leaders", heading: ["整改任务", "责任分工", "市级领导"], width: 12 },
  { id: "leadUnits", heading: ["整改任务", "责任分工", "牵头责任单位"], width: 20 },
  { id: "responsibleUnits", heading: ["整改任务", "责任分工", "涉及部门"], width: 24 },
  { id: "deadline", heading: ["整改任务", "时限要求"], width: 18 },
  { id: "progress", heading: [SITUATION, "工作进展"], width: 44 },
  { id: "percent", heading: [SITUATION, "完成程度", "完成进度"], width: 10 },
  { id: "status", heading: [SITUATION, "完成程度", "整改结果"], width: 14 },
  { id: "completedOn", heading: [SITUATION, "完成程度", "整改完成时间"], width: 14 },
  { id: "lagReason", heading: [SITUATION, "问题原因"], width: 20 },
  { id: "nextSteps", heading: "下一步计划", width: 24 },
];
/** 1-based columns of 任务编号 and 完成进度. */
const NUMBER_COLUMN = 1;
const PERCENT_COLUMN = 9;

const ITEMS = [
  ...reportedOf("附件1", [
    [1, "onSchedule", "全市环保系统轮训执法人员186人,党组中心组学习5次。", { percent: share(3, 4) }],
    [
      10,
      "onSchedule",
      "市级水源地23个问题已完成22个,剩余1个交通穿越工程完成导流槽安装。",
      {
        percent: share(22, 23),
        nextSteps: "4月底前组织市级验收。",
      },
    ],
    [12, "onSchedule", "8个责任目标断面一季度均值全部达标,出具水质月报3期。", { percent: share(1, 2) }],
    [
      13,
      "onSchedule",
      "重点行业企业用地基础信息采集完成217块,移交省平台审核。",
      { percent: share(217, 260) },
    ],
    [
      14,
      ["inProgress", "正在推进"],
      "组织水源地水质监测2轮,县级保护区边界矢量图全部上报。",
      { percent: share(7, 10) },
    ],
    [
      15,
      ["inProgress", "正在推进"],
      "13家集聚区污水处理厂全部联网监控,1家总磷超标已立案处罚。",
      { percent: share(12, 13) },
    ],
    [
      16,
      ["inProgress", "正在推进"],
      "危险废物规范化考核抽查企业48家,达标45家,3家限期改正。",
      { percent: share(45, 48) },
    ],
    [17, "onSchedule", "煤矸石堆场地下水监测井布设4眼,取样2次均未超标。", { percent: share(4, 5) }],
  ]),
  ...reportedOf("附件2", [
    [1, "onSchedule", "绩效考核办法完成征求意见,已报市政府法制机构审查。", { percent: share(4, 5) }],
    [2, ["inProgress", "正在推进"], "超低排放改造企业6家,完成4家,2家正在调试。", { percent: share(4, 6) }],
    [4, ["inProgress", "阶段性完成"], "铸造企业治污设施检查94家,处罚11家。", { percent: share(94, 94) }],
    [
      10,
      "onSchedule",
      "遥感监测筛查柴油车4.1万辆次,超标车辆信息全部移交公安交警。",
      { percent: share(3, 5) },
    ],
    [11, ["notStarted", "未启动"], "机动车污染管理机构设置建议已报市编办。", { percent: 0 }],
    [12, "onSchedule", "固定式遥感设备安装9套,剩余1套基础施工完成。", { percent: share(11, 12) }],
    [
      13,
      ["completed", "已完成"],
      "检验机构专项检查结束,后续转入日常监管。",
      {
        percent: 1,
        completedOn: new Date(Date.UTC(2019, 2, 20)),
      },
    ],
    [14, "longTerm", "“散乱污”企业动态清零,二季度复查方案已下发。", { percent: share(9, 10) }],
    [
      15,
      ["inProgress", "正在推进"],
      "铁路专用线项目环评提前介入,完成1个项目预审。",
      { percent: share(1, 2) },
    ],
  ]),
];

/** A share as the clerk's formula has it, with the result the program stored. */
function share(done: number, all: number): CellValue {
  return { formula: `ROUND(${done}/${all},2)`, result: Math.round((done / all) * 100) / 100 };
}

/** A three-level header, numbers and shares by formula, a filter that hides what is complete, the bureau's former name. */
export function ecologyBureau(): ReturnedSample {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("整改进展");
  const layout = new TableLayout(sheet, COLUMNS);
  layout.title("商丘市环保局落实中央环保督察“回头看”反馈意见整改进展情况表");
  layout.captions({ 1: "填报单位:市环保局", 8: "填报时间:2019年4月上旬(4月10日)" });
  layout.header();
  const firstRow = 6;
  let previous: ReportedItem | undefined;
  for (const item of ITEMS) {
    const row = layout.item(item, item.plan.batch);
    sheet.getCell(row, PERCENT_COLUMN).numFmt = "0%";
    if (previous?.plan.number === item.plan.number - 1 && previous.plan.batch === item.plan.batch) {
      sheet.getCell(row, NUMBER_COLUMN).value = { formula: `A${row - 1}+1`, result: item.plan.number };
    }
    if (item.status === "completed") sheet.getRow(row).hidden = true;
    previous = item;
  }
  const lastRow = firstRow + ITEMS.length - 1;
  layout.note({
    1: "合计",
    8: "已完成(项)",
    9: { formula: `COUNTIF(J${firstRow}:J${lastRow},"已完成")`, result: 1 },
  });
  sheet.autoFilter = { from: { row: firstRow - 1, column: 1 }, to: { row: lastRow, column: COLUMNS.length } };
  const head = {
    file: "市生态环境局整改台账20190410.xlsx",
    unit: "市生态环境局",
    unitAsWritten: "市环保局",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
