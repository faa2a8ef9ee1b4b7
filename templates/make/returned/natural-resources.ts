import { reportedOf } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "batch", heading: "督察批次", width: 9 },
  { id: "number", heading: "清单序号", width: 9 },
  { id: "problem", heading: "问题内容", width: 34 },
  { id: "measures", heading: "细化的整改措施", width: 90 },
  { id: "leadUnits", heading: "牵头部门", width: 20 },
  { id: "responsibleUnits", heading: "整改责任单位", width: 26 },
  { id: "deadline", heading: "整改期限", width: 18 },
  { id: "progress", heading: "整改进展情况", width: 42 },
  { id: "status", heading: "整改完成情况", width: 14 },
  { id: "completedOn", heading: "完成日期", width: 13 },
  { id: "lagReason", heading: "问题原因", width: 22 },
  { id: "nextSteps", heading: "下旬安排", width: 24 },
];

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const ITEMS = [
  ...reportedOf("附件1", [
    [1, "onSchedule", "局系统开展专题研讨2次,印发学习资料400册。"],
    [7, "onSchedule", "申报国家湿地保护补助项目2个,民权黄河故道湿地项目通过省级初审。"],
    [
      9,
      ["completed", "整改到位"],
      "全市露天矿山核查完毕,除永城市外无开采活动,结果已上报省厅。",
      { completedOn: "20190408" },
    ],
    [12, ["onSchedule", "达到序时进度"], "沿河生态廊道用地手续办理完成7宗。"],
    [13, ["inProgress", "整改中"], "建设用地准入联动监管办法印发,疑似污染地块暂停供地3宗。"],
    [16, ["inProgress", "整改中"], "静脉产业园用地预审材料已报省厅。", { nextSteps: "跟踪预审进度。" }],
    [
      17,
      ["behind", "进度滞后"],
      "煤矸石堆场用地权属核查完成5处,剩余1处有争议。",
      {
        lagReason: "历史资料缺失,涉及两个村集体",
        nextSteps: "4月18日前会同永城市政府调处。",
      },
    ],
  ]),
  ...reportedOf("附件2", [
    [1, "onSchedule", "国土空间规划编制中落实大气污染防治要求。"],
    [
      3,
      ["completed", "整改到位"],
      "搬迁改造指导意见实施,2家企业签订土地收储协议。",
      { completedOn: "2018.12.29" },
    ],
    [8, ["inProgress", "整改中"], "矿山、储备土地裸露地块覆盖绿网46万平方米。"],
    [14, ["onSchedule", "达到序时进度"], "查处违法占地“散乱污”企业5宗,拆除面积1800平方米。"],
    [15, ["inProgress", "整改中"], "绕城公路用地报批材料组卷完成。"],
  ]),
].map(withChineseNumber);

function withChineseNumber(item: ReportedItem): ReportedItem {
  const { number } = item.plan;
  const numeral = number <= 10 ? NUMERALS[number] : `十${NUMERALS[number - 10] ?? ""}`;
  return { ...item, cells: { ...item.cells, number: numeral ?? null } };
}

/** One problem spans a row for each of its measures; numbers in Chinese characters; dates written three ways. */
export function naturalResources(): ReturnedSample {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("回头看台账");
  const layout = new TableLayout(sheet, COLUMNS);
  layout.title("市国土资源局“回头看”及大气专项督察整改台账");
  layout.title("2019年4月上旬", 12);
  layout.captions({ 1: "上报单位:市国土资源局", 8: "填报日期:2019-4-10" });
  layout.header();
  for (const item of ITEMS) layout.spannedItem(item, item.plan.batch);
  layout.note({
    1: "填报人:黄志强",
    5: "审核人:赵  敏",
    8: "备注:我局机构改革后更名为自然资源和规划局,印章正在更换。",
  });
  sheet.views = [{ state: "frozen", ySplit: 4 }];
  const head = {
    file: "市自然资源和规划局4月10日上报.xlsx",
    unit: "市自然资源和规划局",
    unitAsWritten: "市国土资源局",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
