import { reportedOf, reworded } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "batch", heading: "台账来源", width: 9 },
  { id: "number", heading: "问题编号", width: 8 },
  { id: "problem", heading: "督察反馈问题", width: 32 },
  { id: "target", heading: ["整改要求", "目标任务"], width: 30 },
  { id: "measures", heading: ["整改要求", "具体举措"], width: 90 },
  { id: "deadline", heading: ["整改要求", "完成时限"], width: 16 },
  { id: "leaders", heading: ["责任分工", "牵头领导"], width: 12 },
  { id: "leadUnits", heading: ["责任分工", "主办单位"], width: 18 },
  { id: "responsibleUnits", heading: ["责任分工", "配合单位"], width: 24 },
  { id: "progress", heading: ["落实情况", "目前进展情况"], width: 42 },
  { id: "status", heading: ["落实情况", "整改状态"], width: 14 },
  { id: "completedOn", heading: ["落实情况", "实际完成时间"], width: 14 },
  { id: "lagReason", heading: ["落实情况", "未完成原因"], width: 22 },
  { id: "nextSteps", heading: "下步措施", width: 24 },
];

const ITEMS = [
  ...reportedOf("附件1", [
    [1, ["onSchedule", "按序时推进"], "局党组理论学习4次,河长制培训班举办1期。"],
    [
      8,
      ["inProgress", "整改中"],
      "牵头的3项水生态工程完工2项,沱河治理三标段完成工程量的85%。",
      {
        lagReason: "汛前围堰拆除影响工期",
        nextSteps: "5月中旬完工。",
      },
    ],
    [
      10,
      ["onSchedule", "按序时推进"],
      "市级地表水源地引水口迁建完成,保护区围网全部合龙。",
      {
        nextSteps: "配合做好县级水源地整治。",
      },
    ],
    [12, ["onSchedule", "按序时推进"], "市、县、乡、村四级河长巡河1.9万人次,清理垃圾3400立方米。"],
    [14, ["inProgress", "推进中"], "市级供水厂深度处理改造完成,县级水厂应急预案备案6个。"],
    [
      15,
      ["behind", "推进缓慢"],
      "生态调水方案已批复,一季度向包河、浍河补水860万立方米。",
      {
        lagReason: "黄河引水指标尚未下达",
        nextSteps: "争取4月下旬启动第二次补水。",
      },
    ],
    [
      18,
      ["completed", "已完成并长期坚持"],
      "全市河道采砂清查完毕,11处历史砂场全部拆除,河道采砂管理联席会议制度建立。",
      {
        completedOn: "2019.4.3",
      },
    ],
  ]),
  ...reportedOf("附件2", [
    [1, ["onSchedule", "按序时推进"], "水利工程扬尘管控纳入局年度目标考核。"],
    [8, ["inProgress", "整改中"], "在建水利工地14处,土方覆盖全部到位,2处车辆冲洗设施正在安装。"],
  ]),
].map((item) => reworded(item, ["leadUnits", "responsibleUnits"], shortNames));

/** The bureau writes other units by names out of use or in short. */
function shortNames(text: string): string {
  return text
    .replaceAll("市生态环境局", "市环保局")
    .replaceAll("市农业农村局", "市农业局")
    .replaceAll("市发展改革委", "市发改委");
}

/** A two-level header with merges, most columns under other names, dates as text. */
export function waterBureau(): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("水利局"), COLUMNS);
  layout.title("市水利局中央环保督察“回头看”反馈问题整改台账(2019年4月上旬)");
  layout.captions({ 1: "报送单位:商丘市水利局", 10: "上报时间:2019年4月10日" });
  layout.header();
  for (const item of ITEMS) layout.item(item, item.plan.batch);
  layout.note({ 1: "填表人:孙  伟", 8: "签发人:马国庆" });
  const head = {
    file: "【报】市水利局整改台账.xlsx",
    unit: "市水利局",
    unitAsWritten: "商丘市水利局",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
