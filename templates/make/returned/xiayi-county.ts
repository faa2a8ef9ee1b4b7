import { reportedOf } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "batch", heading: "附件", width: 8 },
  { id: "number", heading: "编号", width: 6 },
  { id: "problem", heading: "反馈问题(整改任务)", width: 38 },
  { id: "target", heading: "整改完成标准", width: 34 },
  { id: "leadUnits", heading: "牵头单位", width: 18 },
  { id: "responsibleUnits", heading: "属地单位", width: 20 },
  { id: "deadline", heading: "对应的完成时间", width: 18 },
  { id: "progress", heading: "本旬进展", width: 44 },
  { id: "status", heading: "是否已完成整改", width: 12 },
  { id: "completedOn", heading: "实际完成时间", width: 14 },
  { id: "lagReason", heading: "存在问题及原因", width: 24 },
];
const ROWS_A_PAGE = 8;

const FIRST_LIST = reportedOf("附件1", [
  [
    2,
    ["completed", "是"],
    "全县无钢铁、水泥熟料、平板玻璃产能,排查结果已上报。",
    { completedOn: "2019-03-22" },
  ],
  [7, ["inProgress", "否"], "天龙湖湿地管护经费已列入县级预算,首批45万元已拨付。"],
  [8, ["completed", "是"], "2017年列入的4项水污染防治重点工程全部建成投用。", { completedOn: "2019-04-04" }],
  [10, ["inProgress", "否"], "县级水源地一级保护区内2处民房已拆除,防护围栏正在安装。"],
  [
    11,
    ["completed", "是"],
    "群众举报件71件全部复核,2件整改不彻底的已重新整改到位。",
    { completedOn: "2019-02-27" },
  ],
  [14, ["inProgress", "否"], "农村饮水安全水质检测完成58处,合格56处,2处更换消毒设备。"],
  [15, ["inProgress", "否"], "县产业集聚区污水处理厂扩建工程土建完工。", { lagReason: "设备采购周期长" }],
  [16, ["inProgress", "否"], "医疗废物收集覆盖24个乡镇卫生院。"],
  [18, ["completed", "是"], "沱河、王引河夏邑段无非法采砂,巡查记录齐全。", { completedOn: "2019-03-05" }],
]);

const SECOND_LIST = reportedOf("附件2", [
  [2, ["inProgress", "否"], "纺织印染企业绿色化改造完成3家,在建2家。"],
  [3, ["inProgress", "否"], "建成区1家沥青拌合站已停产,正在签订搬迁协议。"],
  [4, ["completed", "是"], "县内无铸造企业,建立零报告制度。", { completedOn: "2019-03-11" }],
  [5, ["inProgress", "否"], "“双替代”完成确村确户1.1万户,燃气管网铺设完成六成。"],
  [6, ["completed", "是"], "型煤配送网点33个已挂牌公示。", { completedOn: "2019-03-14" }],
  [7, [null, null], "查处流动售煤车辆5台。"],
  [
    8,
    ["inProgress", "否"],
    "拆迁工地裸土覆盖31万平方米,雾炮车新增6台。",
    { lagReason: "大风天气覆盖网易损坏" },
  ],
  [9, ["inProgress", "否"], "县城主干道每日冲洗4次,背街小巷硬化剩余17条。"],
  [10, ["inProgress", "否"], "柴油货车禁行区已划定,设置禁行标志22块。"],
  [12, ["inProgress", "否"], "联合驻站执法查处超标车39辆。"],
  [13, ["completed", "是"], "辖区3家检验机构监控视频全部接入市平台。", { completedOn: "2019-03-19" }],
  [14, [null, ""], "乡镇排查两轮,未发现死灰复燃。"],
  [15, ["inProgress", "否"], "物流园区铁路专用线可行性研究报告已完成。"],
  [16, ["completed", "是"], "重污染天气应急减排清单核定企业52家。", { completedOn: "2019-03-31" }],
]);

/** The header stands again at the top of each printed page, with a subtotal at the page's end; 是 and 否 for a status. */
export function xiayiCounty(): ReturnedSample {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("夏邑");
  const layout = new TableLayout(sheet, COLUMNS);
  layout.title("夏邑县环保督察问题整改情况统计表(2019年4月上旬)");
  layout.captions({ 1: "填报单位:夏邑县政府", 8: "填报日期:2019年4月10日" });
  layout.header();
  const items = [...FIRST_LIST, ...SECOND_LIST];
  items.forEach((item, index) => {
    if (index > 0 && index % ROWS_A_PAGE === 0) nextPage(layout, index);
    layout.item(item, item.plan.batch);
  });
  layout.note({ 1: "合计", 3: `${items.length}项` });
  layout.note({ 1: "填报人:邓  涛  审核人:许广林" });
  layout.note({ 1: "注:未列事项由县委有关部门另行报送。" });
  const head = {
    file: "夏邑县.xlsx",
    unit: "夏邑县人民政府",
    unitAsWritten: "夏邑县政府",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}

function nextPage(layout: TableLayout, rowsSoFar: number): void {
  layout.note({ 1: "本页小计", 3: `累计${rowsSoFar}项` });
  layout.repeatHeader();
}
