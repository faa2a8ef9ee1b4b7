import type { Workbook } from "exceljs";
import { reportedOf } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "序  号", width: 6 },
  { id: "batch", heading: "类 别", width: 8 },
  {
    id: null,
    heading: "承办科室",
    width: 12,
    fill: ({ plan }) => (plan.batch === "附件1" ? "市政科" : "环卫科"),
  },
  { id: "status", heading: "完成\n情况", width: 10 },
  { id: "progress", heading: "截至目前\n进展", width: 42 },
  { id: "problem", heading: "存 在 问 题", width: 34 },
  { id: null, heading: "", width: 4 },
  { id: "leadUnits", heading: "牵 头\n单 位", width: 18 },
  { id: "responsiblePersons", heading: "责 任 人", width: 14 },
  { id: "deadline", heading: "整改\n时限", width: 16 },
  { id: "completedOn", heading: "完成\n日期", width: 13 },
  { id: null, heading: "经办人(内部)", width: 12, fill: () => "张海涛" },
  { id: "lagReason", heading: "未整改到位\n原因", width: 22 },
  { id: "nextSteps", heading: "下一步\n工作安排", width: 24 },
];
/** 1-based: 经办人 is hidden before the workbook is sent. */
const HIDDEN_COLUMN = 12;

const ITEMS = [
  ...reportedOf("附件1", [
    [1, ["inProgress", "推进中"], "局党委专题学习2次,制定年度学习计划。"],
    [8, ["completed", "√"], "牵头的市第五污水处理厂二期已通水。", { completedOn: "2019/4/2" }],
    [10, ["completed", "√"], "水源地周边3处垃圾中转点全部清理。", { completedOn: "2019/3/25" }],
    [
      12,
      ["inProgress", 0.6],
      "市区黑臭水体整治12条,完成主体工程7条。",
      { nextSteps: "6月底前完成全部截污纳管。" },
    ],
    [13, ["inProgress", "推进中"], "生活垃圾处理场渗滤液设施改造完成招标。"],
    [14, ["inProgress", "80%"], "二次供水设施排查312处,消毒清洗250处。"],
    [
      15,
      ["inProgress", "基本完成"],
      "市区污水管网普查完成,错接点改造尚余9处。",
      { nextSteps: "4月底前改造完毕。" },
    ],
  ]),
  ...reportedOf("附件2", [
    [1, ["inProgress", "推进中"], "城市扬尘治理目标分解到9个科室。"],
    [
      8,
      ["behind", "滞后"],
      "中心城区裸露土地排查186处,已绿化52处。",
      {
        leadUnits: "市扬尘办(市城市管理局)",
        lagReason: "苗木采购流标一次",
        nextSteps: "4月20日前重新招标并进场。",
      },
    ],
    [
      9,
      ["completed", "√"],
      "主城区主次干道达到“双10”标准的占91%,城乡接合部尚未完成,仍在推进。",
      { completedOn: "2019/4/8" },
    ],
    [15, ["notStarted", "未启动"], "配合开展绕城通道沿线保洁,待路线公布。"],
  ]),
];

const EARLIER = reportedOf("附件2", [
  [8, ["inProgress", "推进中"], "中心城区裸露土地排查186处,已绿化31处。"],
  [9, ["inProgress", 0.75], "主城区主次干道达到“双10”标准的占84%。"],
]);

/** Spaces and line breaks in headers, an order of its own, an empty and a hidden column, an old copy, marks for a status. */
export function cityManagement(): ReturnedSample {
  const workbook = emptyWorkbook();
  instructions(workbook);
  const layout = table(workbook, "4月上旬", "填报日期:2019.4.10", ITEMS);
  workbook.addWorksheet("Sheet2").getCell("B3").value = 11;
  table(workbook, "旧", "填报日期:2019.3.31", EARLIER);
  const head = {
    file: "市城管局(最终版)2.xlsx",
    unit: "市城管局",
    unitAsWritten: "市城市管理局",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout], ["旧"]);
}

function table(workbook: Workbook, name: string, date: string, items: readonly ReportedItem[]): TableLayout {
  const sheet = workbook.addWorksheet(name);
  const layout = new TableLayout(sheet, COLUMNS);
  layout.title("城管系统环保督察“回头看”整改进展");
  layout.captions({ 1: "填报单位:市城市管理局", 8: date });
  layout.gap();
  layout.header();
  for (const item of items) {
    const row = layout.item(item, item.plan.batch);
    if (typeof item.cells.status === "number") sheet.getCell(row, 4).numFmt = "0%";
  }
  sheet.getColumn(HIDDEN_COLUMN).hidden = true;
  return layout;
}

function instructions(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("说明");
  sheet.getColumn(1).width = 60;
  sheet.getCell("A1").value = "一、请各科室于每旬最后一日上午报综合科。";
  sheet.getCell("A2").value = "二、完成的打√,没完成的写进度。";
}
