import { renumbered, reportedOf } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";
import type { LayoutColumn } from "./table-layout";

const COLUMNS: readonly LayoutColumn[] = [
  { id: "number", heading: "序号", width: 6 },
  { id: "problem", heading: "具体问题表述", width: 40 },
  { id: "measures", heading: "主要措施", width: 90 },
  { id: "responsibleUnits", heading: "责任部门", width: 20 },
  { id: "deadline", heading: "计划完成时间", width: 16 },
  { id: "progress", heading: "工作进展", width: 42 },
  { id: "status", heading: "状态", width: 12 },
  { id: "percent", heading: "整改进度(%)", width: 10 },
  { id: "remarks", heading: "说明", width: 16 },
];
const COUNTY = { responsibleUnits: "拓城县人民政府" };

/** The county left the list's first item out and counted from 1 again, so that each number is one short. */
const ITEMS = reportedOf("附件2", [
  [2, ["inProgress", "正在整改"], "超硬材料产业绿色改造项目入库9个,开工4个。", { ...COUNTY, percent: "45%" }],
  [
    3,
    ["onSchedule", "达到序时进度"],
    "城区2家重污染企业列入退城计划,1家已完成设备拆除。",
    { ...COUNTY, percent: "50%" },
  ],
  [4, ["inProgress", "正在整改"], "铸造企业6家建立台账,4家安装除尘设施。", { ...COUNTY, percent: "65%" }],
  [5, ["onSchedule", "超过序时进度"], "一季度煤炭消费同比下降11.3%。", { ...COUNTY, percent: "90%" }],
  [6, ["completed", "办结"], "洁净型煤企业2家完成备案公示。", { ...COUNTY, percent: "100%" }],
  [7, ["completed", "办结"], "散煤销售点全部取缔,入户宣传8600户。", { ...COUNTY, percent: "100%" }],
  [
    8,
    ["inProgress", "正在整改"],
    "工地扬尘在线监测安装27套,其余3套本月底装完。",
    { ...COUNTY, percent: "90%" },
  ],
  [9, ["inProgress", "正在整改"], "主城区背街小巷硬化完成54条,占81%。", { ...COUNTY, percent: "81%" }],
  [
    10,
    ["inProgress", "正在整改"],
    "停放地抽测柴油车110辆,超标7辆已责令维修。",
    { ...COUNTY, percent: "60%" },
  ],
  [11, ["notStarted", "未开展"], "等待上级文件。", { ...COUNTY, percent: "0%" }],
  [12, ["completed", "办结"], "尾气检测设备到位3台,还有1台招标采购中。", { ...COUNTY, percent: "80%" }],
  [13, ["completed", "办结"], "检验机构全部整改验收。", { ...COUNTY, percent: "100%" }],
  [
    14,
    ["relapsed", "问题反弹"],
    "牛城乡1处已取缔塑料颗粒作坊恢复生产,已再次断电拆除设备。",
    { ...COUNTY, percent: "95%", remarks: "已约谈乡长" },
  ],
  [15, ["inProgress", "正在整改"], "县域绕城通道完成标志标线施工。", { ...COUNTY, percent: "70%" }],
  [16, ["completed", "办结"], "错峰生产企业18家,秋冬季任务结束。", { ...COUNTY, percent: "100%" }],
]).map((item) => renumbered(item, item.plan.number - 1));

/** No batch anywhere, every number shifted, the county's own name mistyped (拓 for 柘), shares as text. */
export function zhechengCounty(): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("大气"), COLUMNS);
  layout.title("拓城县大气污染问题专项督察反馈意见整改情况汇总");
  layout.captions({ 1: "填报单位:拓城县人民政府    填报日期:2019/4/10" });
  layout.header();
  layout.section("一、大气污染防治方面");
  for (const item of ITEMS) layout.item(item, null);
  layout.gap();
  layout.note({ 1: "填表人:宋丽娟    电话:    审核人:毛新生" });
  const head = {
    file: "拓城县整改情况汇总(1).xlsx",
    unit: "柘城县人民政府",
    unitAsWritten: "拓城县人民政府",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, [layout]);
}
