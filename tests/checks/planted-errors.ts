import type { RuleCode } from "../../src/checks";
import type { CellValue } from "../../src/sheet";
import { on, type LedgerRow, type Stage } from "./clean-ledger";

/** One error that is put into a clean row, and the one finding it must give. */
export interface PlantedError {
  readonly code: RuleCode;
  /** The column at which it is found. */
  readonly column: string;
  readonly stage: Stage;
  readonly change: LedgerRow;
  /** Where the row above matters, the change is made from it. */
  readonly fromAbove?: string;
}

function planted(
  code: RuleCode,
  column: string,
  change: CellValue | LedgerRow,
  stage: Stage = "open",
): PlantedError {
  const isRow = typeof change === "object" && change !== null && !("kind" in change);
  return { code, column, stage, change: isRow ? change : { [column]: change as CellValue } };
}

/** Errors that are a matter of one row. */
export const PLANTED: readonly PlantedError[] = [
  planted("number-missing", "序号", null),
  { code: "number-duplicate", column: "序号", stage: "open", change: {}, fromAbove: "序号" },
  { code: "item-duplicate", column: "反馈问题", stage: "open", change: {}, fromAbove: "反馈问题" },
  planted("cell-error", "整改进展", { kind: "error", code: "#REF!" }),
  planted("cell-error", "备注", { kind: "error", code: "#N/A" }),
  planted("field-blank", "反馈问题", null),
  planted("field-blank", "整改时限", "　"),
  planted("field-blank", "完成状态", null),
  planted("field-blank", "牵头单位", { 牵头单位: null, 责任单位: null }),
  planted("unit-unknown", "责任单位", "市公安局、市天文馆"),
  planted("unit-similar", "责任单位", "拓城县人民政府"),
  planted("unit-former", "牵头单位", "市环保局"),
  planted("unit-nonstandard", "责任单位", "市发改委"),
  planted("unit-duplicate", "责任单位", "市公安局、市公安局"),
  planted("unit-bracket", "责任单位", "市扬尘办(市城管局"),
  planted("unit-separator", "责任单位", "市公安局  睢县人民政府"),
  planted("unit-separator", "责任单位", "及市公安局"),
  planted("deadline-unreadable", "整改时限", "尽快"),
  planted("deadline-invalid", "整改时限", "2019年2月30日前"),
  planted("deadline-invalid", "整改时限", "2019年13月底前"),
  planted("deadline-repaired", "整改时限", "20196月底前"),
  planted("date-invalid", "完成时间", "2019年2月30日", "done"),
  planted("date-invalid", "核查时间", "已上报", "verified"),
  planted("date-invalid", "填报日期", on("1900-01-05")),
  planted("date-text", "完成时间", "2019.3.20", "done"),
  planted("date-text", "填报日期", "4月8日"),
  planted("date-text", "核查时间", "2019年3月", "verified"),
  planted("date-text", "销号时间", 43557, "closed"),
  planted("date-future", "完成时间", on("2019-04-20"), "done"),
  planted("date-order", "核查时间", on("2019-03-10"), "verified"),
  planted("date-order", "销号时间", on("2019-03-22"), "closed"),
  planted("status-unknown", "完成状态", "情况良好"),
  planted("status-nonstandard", "完成状态", "整改中"),
  planted("status-nonstandard", "完成状态", "已办结", "done"),
  planted("completed-without-date", "完成时间", null, "done"),
  planted("completed-without-date", "完成时间", "—", "verified"),
  planted("date-without-completed", "完成时间", on("2019-03-20")),
  planted("closed-without-verification", "核查情况", { 核查情况: null, 核查时间: null }, "closed"),
  planted("closed-without-verification", "核查情况", "未核查", "closed"),
  planted("percent-contradicts-status", "完成比例", 100),
  planted("percent-contradicts-status", "完成比例", 80, "done"),
  planted("progress-blank", "整改进展", null),
  planted("progress-blank", "整改进展", "无", "done"),
  planted("progress-contradicts-status", "整改进展", "管网正在施工，预计6月底完成。", "done"),
  planted("progress-contradicts-status", "整改进展", "整改任务已全部完成并通过验收。"),
  planted("overdue", "整改时限", { 整改时限: "2019年3月底前", 滞后原因: "资金拨付较晚" }),
  planted("due-soon", "整改时限", "2019年4月15日前"),
  planted("text-whitespace", "责任单位", "市公安局、睢县人民政府 "),
  planted("text-whitespace", "责任单位", "市公\n安局、睢县人民政府"),
  planted("text-whitespace", "牵头单位", "市水利局\u200B"),
  planted("text-whitespace", "整改进展", "正在铺设管网，\u00A0已完成六成。"),
  planted("text-whitespace", "完成状态", "正在 整改"),
  planted("text-whitespace", "下一步措施", " 加快推进。"),
  planted("personal-data", "整改进展", "正在铺设管网，联系人张三13912345678。"),
  planted("personal-data", "责任人", "张三（身份证号11010519491231002X）"),
  planted("personal-data", "备注", "张三 0370-3286001"),
];
