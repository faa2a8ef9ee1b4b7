import { reportedOf, reworded } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "problem", heading: "问题", width: 38 },
  { id: "progress", heading: "进展情况", width: 44 },
  { id: "lagReason", heading: "存在问题", width: 24 },
  { id: "nextSteps", heading: "下一步计划", width: 26 },
  { id: "status", heading: "整改状态", width: 14 },
  { id: null, heading: "", width: 5 },
  { id: "target", heading: "目标", width: 34 },
  { id: "leadUnits", heading: "牵头单位", width: 20 },
  { id: "responsibleUnits", heading: "具体责任单位", width: 26 },
  { id: "deadline", heading: "时限要求", width: 20 },
  { id: null, heading: "分管副主任", width: 12, fill: () => "已阅" },
  { id: "number", heading: "序号", width: 6 },
  { id: "batch", heading: "附件", width: 8 },
];

const ITEMS = [
  ...reportedOf("附件1", [
    [1, "onSchedule", "委党组专题学习3次,机关干部撰写心得62篇。"],
    [
      2,
      "onSchedule",
      {
        richText: [
          { font: { bold: true, size: 10, name: "仿宋_GB2312" }, text: "已完成:" },
          { font: { size: 10, name: "仿宋_GB2312" }, text: "“地条钢”排查两轮,未发现复产;" },
          { font: { italic: true, size: 10, name: "仿宋_GB2312" }, text: "正在推进:" },
          { font: { size: 10, name: "仿宋_GB2312" }, text: "能耗在线监测接入企业34家。" },
        ],
      },
    ],
    [12, "onSchedule", "争取中央预算内投资1.36亿元,支持污水处理项目5个。"],
    [13, "onSchedule", "土壤修复项目列入年度投资计划2个。"],
    [
      15,
      "behind",
      "集聚区污水管网项目批复11个,到位资金占年度计划的38%。",
      {
        lagReason: "专项债券额度尚未下达。",
        nextSteps: "4月中旬会同财政部门对接省发展改革委。",
      },
    ],
    [16, "inProgress", "静脉产业园项目建议书已批复,正在开展可研。"],
  ]),
  ...reportedOf("附件2", [
    [1, "onSchedule", "经济结构提质年度要点已印发。"],
    [2, "inProgress", "=一季度服务业增加值增长8.6%,比二产高1.9个百分点"],
    [3, "completed", "搬迁改造企业补助政策已纳入指导意见一并执行。"],
    [
      4,
      "inProgress",
      "禁止新增铸造产能的通知已下发,铸造产业园规划选址2处。",
      {
        deadline: "立即整改,2020年6月底前推动一批符合条件的铸造企业改造入园",
        nextSteps: "争取上半年完成园区规划评审。",
      },
    ],
    [
      5,
      "onSchedule",
      "风电项目并网18万千瓦,“双替代”年度任务分解下达。",
      { nextSteps: "-继续推进宁陵、柘城风电项目" },
    ],
    [15, "inProgress", "铁路专用线项目完成备案1个,物流园区规划修编启动。"],
  ]),
].map((item) =>
  reworded(item, ["leadUnits"], (text) => text.replaceAll(/市发展改革委|市发展改革$/g, "市发改委")),
);

/** An order of its own; 存在问题 right of the progress is the difficulty met; one deadline was put off; a text begins with `=`. */
export function developmentReform(): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("发改"), COLUMNS);
  layout.title("市发改委环保督察整改工作进展情况(4月上旬)");
  layout.title("填报单位:商丘市发展和改革委员会  填报日期:2019年4月10日", 12);
  layout.header();
  for (const item of ITEMS) layout.item(item, item.plan.batch);
  const head = {
    file: "市发改委报送-整改进展.xlsx",
    unit: "市发展改革委",
    unitAsWritten: "商丘市发展和改革委员会",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
