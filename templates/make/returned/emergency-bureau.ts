import { reportedOf, reworded } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "序号", width: 6 },
  { id: "batch", heading: "附件", width: 8 },
  { id: "problem", heading: "反馈\n问题", width: 34 },
  { id: "target", heading: "整改\n目标", width: 34 },
  { id: "measures", heading: "整改\n措施", width: 90 },
  { id: "leadUnits", heading: ["责任", "牵头单位"], width: 22 },
  { id: "responsibleUnits", heading: ["责任", "责任单位"], width: 26 },
  { id: "supervisors", heading: ["责任", "督导单位"], width: 14 },
  { id: "deadline", heading: "整改\n期限", width: 18 },
  { id: "progress", heading: "整改进展情况", width: 44 },
  { id: "status", heading: "整改状态", width: 12 },
  { id: "completedOn", heading: "完成日期", width: 13 },
];

const ITEMS = [
  ...reportedOf("附件1", [
    [1, ["onSchedule", "达到序时进度"], "将生态环境风险防范纳入安全生产培训课程。"],
    [13, ["inProgress", "整改中"], "危化品企业搬迁地块土壤调查移交资料3份。"],
    [16, ["inProgress", "整改中"], "涉危险废物企业安全检查19家,消除隐患42条。"],
    [
      17,
      ["completed", "已完成"],
      "永城市煤矸石堆场风险评估报告评审通过,责任人公示牌全部设立。",
      { completedOn: "2019年4月3日" },
    ],
  ]),
  ...reportedOf("附件2", [[1, ["onSchedule", "达到序时进度"], "停限产企业安全复产检查规定已印发。"]]),
].map((item) => reworded(item, ["leadUnits", "responsibleUnits"], oldNames));

function oldNames(text: string): string {
  return text.replaceAll("市应急管理局", "市安监局").replaceAll("市自然资源和规划局", "市规划局");
}

/** A copy kept as 备份 holds the last 旬; line breaks in headers; names from before the reform. */
export function emergencyBureau(): ReturnedSample {
  const workbook = emptyWorkbook();
  const backup = new TableLayout(workbook.addWorksheet("备份"), COLUMNS);
  backup.title("市应急管理局整改台账(2019年3月下旬)");
  backup.header();
  for (const item of EARLIER) backup.item(item, item.plan.batch);
  const layout = new TableLayout(workbook.addWorksheet("应急局"), COLUMNS);
  layout.title("市应急管理局整改台账");
  layout.title("(2019年4月上旬)", 12);
  layout.captions({ 2: "填报单位:市应急管理局(原市安监局)", 10: "填报日期:二〇一九年四月十日" });
  layout.gap();
  layout.header();
  for (const item of ITEMS) layout.item(item, item.plan.batch);
  layout.note({ 2: "填表人:韩  磊", 10: "审核人:石永生" });
  const head = {
    file: "应急局整改台账0410.xlsx",
    unit: "市应急管理局",
    unitAsWritten: "市应急管理局(原市安监局)",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout], ["备份"]);
}

const EARLIER = reportedOf("附件1", [
  [16, ["inProgress", "整改中"], "涉危险废物企业安全检查12家,消除隐患28条。"],
  [17, ["inProgress", "整改中"], "煤矸石堆场风险评估报告正在编制。"],
]);
