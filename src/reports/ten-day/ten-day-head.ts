import { dekadLabel, formatChineseDate } from "../../calendar";
import { computeMeasures, fractionText } from "../../measures";
import { LINE, NOTE, WARNING } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import { addHead } from "../page/table-sheet";
import { countWord, definitionsLine } from "../words/figures";
import type { TenDayReportInput } from "./ten-day-input";

/** Room to write a date by hand. */
const DATE_BY_HAND = "　　　年　　月　　日";

/** What stands over the table of a 旬报: title, 旬, who reports and when, the figures with their 口径. */
export function addTenDayHead(draft: SheetDraft, input: TenDayReportInput): void {
  const { title, unit, dekad, options, reportedOn, outstanding } = input;
  addHead(draft, { title, subtitle: `（${dekadLabel(dekad)}）` });
  const reported = reportedOn === null ? DATE_BY_HAND : formatChineseDate(reportedOn);
  const [left = 1, middle = 1, right = 1] = draft.spans([4, 3, 3]);
  draft.add([
    { value: `填报单位：${unit}`, style: LINE, span: left },
    {
      value: `截至日期：${formatChineseDate(options.asOf)}`,
      style: { ...LINE, horizontal: "center" },
      span: middle,
    },
    { value: `填报日期：${reported}`, style: { ...LINE, horizontal: "right" }, span: right },
  ]);
  draft.addLine(figuresLine(input), LINE);
  draft.addLine(definitionsLine(["completionRate", "overdue", "dueSoon", "notComputable"]), NOTE);
  if (outstanding) {
    draft.addLine(`本表报送时还有 ${outstanding.count} 处错误没有改正，理由：${outstanding.reason}`, WARNING);
  }
}

function figuresLine({ items, options }: TenDayReportInput): string {
  const measures = computeMeasures(items, options);
  const { overdue, dueSoon, notComputable } = measures;
  return [
    `共${items.length}项`,
    `完成率 ${fractionText(measures.completionRate)}`,
    countWord(overdue),
    `${countWord(dueSoon)}（${options.dueSoonDays}天内到期）`,
    countWord(notComputable),
  ].join("，");
}
