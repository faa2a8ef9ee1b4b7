import type { Severity } from "../../checks";
import { cellText, type SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import { tableSheet } from "../page/table-sheet";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { summaryHead } from "./summary-head";
import type { ReportedFinding, SummaryInput } from "./summary-input";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const NAME = "校验问题清单";

/** 校验问题清单: every finding with its place as the user sees it, the gravest first. */
export function findingsSheet(input: SummaryInput): SheetSpec {
  const rows = SEVERITIES.flatMap((severity) =>
    input.findings.filter(({ finding }) => finding.severity === severity),
  );
  return tableSheet<Numbered<ReportedFinding>>({
    name: NAME,
    head: summaryHead(input, NAME),
    notes: [countsLine(rows)],
    sections: [{ heading: null, rows: numbered(rows) }],
    sentence: "没有发现问题。",
    columns: [
      PLACE_COLUMN,
      {
        title: "级别",
        width: { least: 6, most: 7 },
        style: SHORT,
        value: ({ finding }) => SEVERITY_WORDS[finding.severity],
      },
      { title: "文件", width: { least: 16, most: 36 }, style: TEXT, value: ({ file }) => file },
      { title: "工作表", width: { least: 10, most: 20 }, style: TEXT, value: ({ finding }) => finding.sheet },
      { title: "单元格", width: { least: 8, most: 9 }, style: SHORT, value: ({ finding }) => finding.cell },
      { title: "表头", width: { least: 10, most: 20 }, style: TEXT, value: ({ finding }) => finding.header },
      {
        title: "所填内容",
        width: { least: 14, most: 50 },
        style: TEXT,
        value: ({ finding }) => cellText(finding.value),
      },
      {
        title: "问题和处理办法",
        width: { least: 24, most: 70 },
        style: TEXT,
        value: ({ message }) => message,
      },
    ],
  });
}

function countsLine(rows: readonly ReportedFinding[]): string {
  const counts = SEVERITIES.map((severity) => {
    const count = rows.filter(({ finding }) => finding.severity === severity).length;
    return `${SEVERITY_WORDS[severity]}${count}处`;
  });
  return `${counts.join("，")}。错误要改正后再报送，警告请核对，提示供参考。`;
}
