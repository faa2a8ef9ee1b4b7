import { CATALOG, type Severity } from "../../checks";
import { cellText, type SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import type { TableColumn } from "../page/table";
import { type ComputedText, type SheetHead, tableSheet } from "../page/table-sheet";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import type { ReportedFinding } from "./summary-input";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "提示" };
/** What has to be put right or looked at; hints are counted. */
const LISTED: readonly Severity[] = ["error", "warning"];
/** The sheet's name. */
export const FINDINGS_SHEET = "校验问题清单";

const FILE_COLUMN: TableColumn<Numbered<ReportedFinding>> = {
  title: "文件",
  width: { least: 16, most: 36 },
  style: TEXT,
  value: ({ file }) => file,
};

/** 校验问题清单: errors and reminders with their place as the user sees it, the gravest first; hints are counted by what they say. */
export function findingsSheet(head: SheetHead, findings: readonly ReportedFinding[]): SheetSpec {
  const rows = LISTED.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const namesFiles = findings.some(({ file }) => file !== "");
  return tableSheet<Numbered<ReportedFinding>>({
    name: FINDINGS_SHEET,
    head,
    notes: [countsLine(findings), ...hintsLine(findings)],
    sections: [{ heading: null, rows: numbered(rows) }],
    sentence: "没有发现错误和需要核对的地方。",
    columns: [
      PLACE_COLUMN,
      {
        title: "级别",
        width: { least: 6, most: 7 },
        style: SHORT,
        value: ({ finding }) => SEVERITY_WORDS[finding.severity],
      },
      ...(namesFiles ? [FILE_COLUMN] : []),
      { title: "工作表", width: { least: 10, most: 20 }, style: TEXT, value: ({ finding }) => finding.sheet },
      { title: "单元格", width: { least: 8, most: 9 }, style: SHORT, value: ({ finding }) => finding.cell },
      { title: "表头", width: { least: 10, most: 20 }, style: TEXT, value: ({ finding }) => finding.header },
      {
        title: "所填内容",
        width: { least: 14, most: 50 },
        style: TEXT,
        value: ({ finding }) => shortened(cellText(finding.value)),
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

/** Enough of a cell to recognise it by; the cell itself holds the rest. */
const LONGEST_VALUE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Counts the second column, in which the severities stand. */
function countsLine(findings: readonly ReportedFinding[]): ComputedText {
  const counted = LISTED.map((severity) => {
    const [word, count] = [SEVERITY_WORDS[severity], countOf(findings, severity)];
    return { text: `${word}${count}处`, formula: `"${word}"&COUNTIF(B:B,"${word}")&"处` };
  });
  const advice = "。错误要改正后再报送，提醒请核对。";
  return {
    text: counted.map(({ text }) => text).join("，") + advice,
    formula: `${counted.map(({ formula }) => formula).join('，"&')}${advice}"`,
  };
}

function countOf(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

function hintsLine(findings: readonly ReportedFinding[]): string[] {
  const hints = findings.filter(({ finding }) => finding.severity === "info");
  const kinds = CATALOG.flatMap(({ code, title }) => {
    const count = hints.filter(({ finding }) => finding.rule === code).length;
    return count === 0 ? [] : [`${title}${count}处`];
  });
  return hints.length === 0
    ? []
    : [`另有提示${hints.length}处（${kinds.join("、")}），不影响统计，不逐条列出。`];
}
