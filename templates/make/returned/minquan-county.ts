import { reportedOf } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "序号", width: 6 },
  { id: "problem", heading: "反馈问题", width: 30 },
  { id: "target", heading: "整改目标", width: 30 },
  { id: "measures", heading: "整改措施", width: 90 },
  { id: "leadUnits", heading: "牵头单位", width: 18 },
  { id: "responsibleUnits", heading: "责任单位", width: 22 },
  { id: "deadline", heading: "整改时限", width: 16 },
  { id: "progress", heading: "整改进展", width: 40 },
  { id: "status", heading: "完成状态", width: 14 },
  { id: "completedOn", heading: "完成时间", width: 13 },
  { id: "nextSteps", heading: "下一步措施", width: 26 },
  { id: "remarks", heading: "备注", width: 10 },
];

const FIRST_LIST = reportedOf("附件1", [
  [1, "onSchedule", "县委理论学习中心组学习3次,举办乡镇干部培训班1期,参训210人。"],
  [2, "completed", "排查落后产能2家,设备已拆除,县工信部门已验收。", { completedOn: "2019年3月28日" }],
  [
    3,
    "completed",
    "县整改领导小组及办公室已成立,抽调工作人员9名集中办公。",
    { completedOn: "2019年1月20日" },
  ],
  [4, "onSchedule", "全县建立整改台账,每周调度一次,下发督办单6份。"],
  [5, "completed", "自查问责卷宗17份,补齐归档材料3份,自查报告已上报。", { completedOn: "2019年3月29日" }],
  [6, "longTerm", "县委常委会一季度研究生态环境保护工作2次。"],
  [7, "onSchedule", "县财政列支湿地保护资金120万元,黄河故道湿地管护人员已上岗。"],
  [
    8,
    "inProgress",
    "2017年列入的5项重点工程完成4项,北关镇污水处理厂提标工程剩余设备安装。",
    {
      nextSteps: "4月底前完成设备安装并试运行。",
    },
  ],
  [
    10,
    "behind",
    "林七水库一级保护区内87户已签订搬迁协议,完成搬迁61户。",
    {
      nextSteps: "5月20日前完成剩余26户搬迁。",
      remarks: "安置房4月底交付",
    },
  ],
  [
    11,
    "inProgress",
    "重新核查群众举报件94件,其中2件养殖场恶臭问题正在办理。",
    { nextSteps: "4月25日前办结。" },
  ],
  [12, "onSchedule", "县域内3个考核断面一季度水质均达标。"],
  [13, "onSchedule", "配合完成农用地详查采样点位62个,受污染耕地安全利用方案已编制。"],
  [14, "inProgress", "县级水源地保护区标志牌、隔离网安装完成八成。"],
  [15, "inProgress", "产业集聚区污水管网铺设完成14.6公里,剩余2.1公里。"],
  [16, "onSchedule", "检查产废单位23家,危险废物台账全部建立。"],
  [18, "completed", "县域内无采砂点,巡河制度落实到村。", { completedOn: "2019年2月26日" }],
  [19, "longTerm", "县电视台播出整改专题报道11期。"],
]);

const SECOND_LIST = reportedOf("附件2", [
  [1, "onSchedule", "县级职责清单已印发,各乡镇签订目标责任书。"],
  [2, "inProgress", "制冷产业智能化改造项目5个,完成投资1.2亿元。"],
  [3, "onSchedule", "列入搬迁的1家化工企业已停产,新址土地手续已办结。"],
  [4, "inProgress", "排查铸造企业4家,2家已关停,2家正在改造。"],
  [
    5,
    "behind",
    "一季度煤炭消费量同比下降6.2%,低于下降12%的年度要求。",
    {
      nextSteps: "督促热电企业落实减量计划。",
      remarks: "供暖季用煤较多",
    },
  ],
  [6, "completed", "洁净型煤配送网点29个全部达标。", { completedOn: "2019年3月12日" }],
  [7, "onSchedule", "查处散煤销售点3处,没收劣质散煤12吨。"],
  [8, "inProgress", "在建工地31个,“六个百分之百”达标29个,2个正在整改。"],
  [9, "inProgress", "新购洗扫车4台,主干道机械化清扫率达到100%,背街小巷硬化完成76%。"],
  [10, "onSchedule", "县公安、环保、交通联合路检柴油车860台次。"],
  [11, "notStarted", "待机构改革方案批复后设立机动车污染管理机构。"],
  [12, "onSchedule", "设立联合检查点2个,配备尾气检测设备4台。"],
  [13, "completed", "2家机动车检验机构显示屏安装到位,检查未发现弄虚作假。", { completedOn: "2019年3月18日" }],
  [14, "longTerm", "网格员每日巡查,一季度取缔“散乱污”小作坊2家。"],
  [15, "inProgress", "国道310民权段南移工程完成路基12公里。"],
  [16, "completed", "秋冬季应急管控结束,37家企业落实错峰生产。", { completedOn: "2019年3月31日" }],
]);

/** Three merged title rows, section rows instead of a batch column, a subtotal after each list, two footers. */
export function minquanCounty(): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("Sheet1"), COLUMNS);
  layout.title("民权县贯彻落实中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改台账", 20);
  layout.title("(2019年4月上旬)", 14);
  layout.title("填报单位:民权县人民政府(盖章)          填报日期:2019年4月10日", 12);
  layout.header();
  layout.section("附件1  中央环境保护督察“回头看”反馈意见整改任务清单");
  listWithSubtotal(layout, "附件1", FIRST_LIST);
  layout.section("附件2  大气污染问题专项督察反馈意见整改任务清单");
  listWithSubtotal(layout, "附件2", SECOND_LIST);
  layout.note({ 1: "填表人:周建民    审核人:刘  洋    联系电话:" });
  layout.note({ 1: "注:完成状态以县整改办现场核实为准。" });
  const head = {
    file: "民权县人民政府4月上旬.xlsx",
    unit: "民权县人民政府",
    unitAsWritten: "民权县人民政府(盖章)",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}

function listWithSubtotal(
  layout: TableLayout,
  batch: "附件1" | "附件2",
  items: readonly ReportedItem[],
): void {
  for (const item of items) layout.item(item, batch);
  const done = items.filter(({ status }) => status === "completed").length;
  layout.note({ 1: "小计", 2: `共${items.length}项`, 9: `完成${done}项` });
}
