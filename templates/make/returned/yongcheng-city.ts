import { reportedOf } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "整改任务序号", width: 10 },
  { id: "problem", heading: "整改任务", width: 40 },
  { id: "target", heading: "整改任务具体要求", width: 36 },
  { id: "deadline", heading: "时限", width: 20 },
  { id: "progress", heading: "整改情况", width: 46 },
  { id: "status", heading: "是否完成", width: 14 },
  { id: "completedOn", heading: "完成时间", width: 13 },
  { id: "verification", heading: "验收意见", width: 18 },
  { id: "verifiedOn", heading: "验收时间", width: 13 },
  { id: "closed", heading: "销号情况", width: 12 },
  { id: "closedOn", heading: "交账销号时间", width: 13 },
  { id: "nextSteps", heading: "下一步工作安排", width: 26 },
];

/** A day of spring 2019 as a real date; the month counts from 1. */
function day(month: number, dayOfMonth: number): Date {
  return new Date(Date.UTC(2019, month - 1, dayOfMonth));
}

const ITEMS = reportedOf("附件1", [
  [
    2,
    ["closed", "已销号"],
    "淘汰落后产能1家,设备解体报废。",
    {
      completedOn: day(2, 20),
      verification: "合格",
      verifiedOn: day(3, 1),
      closed: "已销号",
      closedOn: day(3, 8),
    },
  ],
  [7, ["onSchedule", "按序时推进"], "采煤沉陷区湿地公园二期资金落实2600万元。"],
  [
    8,
    ["verified", "验收合格"],
    "重点工程3项全部完工并通过环保验收。",
    {
      completedOn: day(3, 12),
      verification: "现场核查合格",
      verifiedOn: day(4, 2),
      closed: "未销号",
    },
  ],
  [
    9,
    ["inProgress", "未完成"],
    "芒山石材矿区治理面积1240亩,完成复绿860亩。",
    { nextSteps: "雨季前完成剩余复绿。" },
  ],
  [
    10,
    ["completed", "已完成"],
    "县级地下水源地14眼井防护设施安装完毕。",
    { completedOn: day(4, 9), closed: "未销号" },
  ],
  [
    11,
    ["completed", "已整改"],
    "举报件138件逐件回访,满意率97%。",
    { completedOn: day(3, 26), closed: "未销号" },
  ],
  [14, ["inProgress", "未完成"], "第二水厂水质自动监测站主体完工。"],
  [15, ["inProgress", "阶段性完成"], "浍河黄口断面人工湿地建成通水,永城经开区管网剩余0.8公里。"],
  [16, ["onSchedule", "按序时推进"], "粉煤灰综合利用率达到93%,新增利用企业1家。"],
  [
    17,
    ["completed", "已完成"],
    "煤矸石堆场6处全部排查,风险评估报告和应急预案已备案。",
    { completedOn: day(4, 8), closed: "未销号" },
  ],
  [
    18,
    ["completed", "已完成"],
    "沱河、浍河永城段采砂清查完毕。",
    { completedOn: day(3, 30), closed: "未销号" },
  ],
]);

/** The batch is the sheet's name only; real dates; rows already struck off are hidden by hand. */
export function yongchengCity(): ReturnedSample {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("附件1");
  const layout = new TableLayout(sheet, COLUMNS);
  layout.title("永城市“回头看”反馈意见整改任务完成情况");
  layout.captions({ 1: "填报单位:永城市人民政府", 5: "2019年4月上旬", 8: "填报日期:2019年4月10日" });
  layout.header();
  for (const item of ITEMS) {
    const row = layout.item(item, "附件1");
    if (item.status === "closed") sheet.getRow(row).hidden = true;
  }
  layout.note({ 1: "填表人:鲁  静", 5: "审核人:彭  程" });
  workbook.addWorksheet("附件2").getCell("A1").value = "附件2由永城市大气办另行报送。";
  const head = {
    file: "永城市整改台账(附件1).xlsx",
    unit: "永城市人民政府",
    unitAsWritten: "永城市人民政府",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
