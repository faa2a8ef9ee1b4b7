import { type ColumnId } from "../../src/ledger";
import type { CellStyle } from "../../src/sheet";
import { DATE, PERCENT, SHORT, TEXT } from "./office-style";

/** A column of the blank ledger: its width in characters, how its cells look, and the help on its header. */
export interface LedgerColumn {
  readonly id: ColumnId;
  readonly width: number;
  readonly style: CellStyle;
  readonly help: string;
}

/**
 * The columns a clerk fills. Who reports, and when, stands once above the table (填报单位, 填报日期, 填报人, 联系电话, 审核人), not in
 * each row.
 */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  column("batch", 9, SHORT, "填写问题所在的附件或批次,如“附件1”。各附件的序号分别从1开始,本列不能空。"),
  column("number", 6, SHORT, "填写方案中的序号,用1、2、3等数字,同一附件内不重复。"),
  column("problem", 24, TEXT, "照方案原文填写反馈问题,不要改写。"),
  column("target", 22, TEXT, "照方案原文填写整改目标。"),
  column("measures", 36, TEXT, "照方案原文填写整改措施。有几条写几条,都写在同一格内,按Alt+Enter换行。"),
  column("leaders", 11, SHORT, "填写责任领导姓名,几位领导之间用“、”隔开。"),
  column("leadUnits", 16, TEXT, "填写牵头单位规范名称,几家单位之间用“、”隔开。名称以单位名录为准。"),
  column("accountable", 14, TEXT, "填写承担主体责任的人员,如“牵头单位主要负责同志”。"),
  column("responsibleUnits", 20, TEXT, "填写责任单位规范名称,几家单位之间用“、”隔开。名称以单位名录为准。"),
  column("responsiblePersons", 12, TEXT, "填写责任人,如“各责任单位主要负责同志”。"),
  column("supervisors", 12, TEXT, "填写承担监管责任的人员或单位,没有的不填。"),
  column("deadline", 16, TEXT, "照方案原文填写整改时限。有日期的写明年月日,如“2019年6月30日前”。"),
  column("progress", 30, TEXT, "填写截至本旬末的整改进展,写做了什么、完成多少、还差什么。"),
  column("status", 15, SHORT, "点开下拉箭头选择,不要自己写别的词。各词含义见“填写说明”。"),
  column("percent", 10, PERCENT, "填写0%至100%。完成整改的填100%。"),
  column("completedOn", 15, DATE, "填写实际完成日期,如2019-4-8。没有完成的不填。"),
  column("verification", 14, TEXT, "填写现场核查的结论,没有核查的不填。"),
  column("verifiedOn", 15, DATE, "填写核查日期,如2019-4-8。没有核查的不填。"),
  column("closed", 9, SHORT, "已经销号的选“是”,没有销号的选“否”。核查通过后才能销号。"),
  column("closedOn", 15, DATE, "填写销号日期,如2019-4-8。没有销号的不填。"),
  column("lagReason", 18, TEXT, "超过时限没有完成,或者未达到序时进度的,写明原因。"),
  column("nextSteps", 20, TEXT, "没有完成的,写明下一步做什么、什么时候做完。"),
  column("remarks", 10, TEXT, "其他需要说明的情况。"),
];

function column(id: ColumnId, width: number, style: CellStyle, help: string): LedgerColumn {
  return { id, width, style, help };
}
