import { reportedOf, reworded } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "batch", heading: "来源", width: 8 },
  { id: "number", heading: "序号", width: 6 },
  { id: "problem", heading: "反馈问题", width: 38 },
  { id: "target", heading: "整改目标", width: 36 },
  { id: "leaders", heading: "分管领导", width: 12 },
  { id: "leadUnits", heading: "牵头单位", width: 20 },
  { id: "responsibleUnits", heading: "责任单位", width: 30 },
  { id: "progress", heading: "进展", width: 44 },
  { id: "status", heading: "完成情况", width: 12 },
  { id: "completedOn", heading: "完成时间", width: 13 },
  { id: "phone", heading: "联系方式", width: 12 },
];

/** 附件2 item 9 is not the bureau's: it was copied along with its neighbours. */
const ITEMS = [
  ...reportedOf("附件1", [
    [
      1,
      ["completed", "已整改"],
      "局党组学习生态文明思想3次。",
      { completedOn: new Date(Date.UTC(2019, 3, 1)) },
    ],
    [12, ["onSchedule", "序时推进"], "配合黑臭水体整治,完成雨污分流改造小区19个。"],
    [13, ["notStarted", "未开展"], "污染地块开发利用联审制度正在起草。"],
  ]),
  ...reportedOf("附件2", [
    [1, ["onSchedule", "序时推进"], "房屋建筑工地扬尘治理责任书签订率100%。"],
    [8, ["inProgress", "整改中"], "“六个百分之百”达标工地占比92.6%,绿地内裸露土地治理率为27%。"],
    [9, ["completed", "完工"], "开发小区周边道路硬化完成。", { completedOn: "2019年4月31日" }],
  ]),
].map((item) => reworded(item, ["responsibleUnits"], oldNames));

function oldNames(text: string): string {
  return text
    .replaceAll("市住房和城乡建设局", "市住建局")
    .replaceAll("市应急管理局", "市安监局")
    .replaceAll(",", "、");
}

/** An item that is not its own, a word for a status that nobody defined, a day that does not exist, an empty column for telephone numbers. */
export function housingBureau(): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("Sheet1"), COLUMNS);
  layout.title("2019年4月上旬环保督察整改情况");
  layout.captions({ 1: "上报单位:市住建局", 8: "2019年4月9日" });
  layout.header();
  for (const item of ITEMS) layout.item(item, item.plan.batch);
  layout.note({ 1: "注:以上情况已经局主要领导审定。" });
  const head = {
    file: "市住建局 大气及回头看整改台账.xlsx",
    unit: "市住房和城乡建设局",
    unitAsWritten: "市住建局",
    reportedOn: "2019-04-09",
  };
  return sampleOf(head, workbook, [layout]);
}
