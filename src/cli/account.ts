import type { CheckOutcome, MergeOutcome, NameChange, OpenedLedgers, Stats } from "../app";
import { dekadLabel } from "../calendar";
import { CATALOG, findingMessage, type Finding } from "../checks";
import type { LedgerKind } from "../ledger";
import { fractionText, measureDefinition, type MeasureId } from "../measures";
import {
  chasingCounts,
  isMergedAgain,
  LONG_TEXTS,
  otherUnitText,
  THESE_FILES_ONLY,
  unjudgedLines,
  writtenAside,
} from "../reports";
import { type Chasing, chasingAfter, isBetweenUnits, reopenedItems, type ReturnOutcome } from "../returns";
import { LONGEST_CELL_TEXT } from "../sheet";
import { failureText } from "./failure-text";

const SEVERITY_WORDS = { error: "错误", warning: "提醒", info: "提示" } as const;

/** So many cells of a kind of hint are named. */
const CELLS_NAMED = 3;

/** The findings of one file, gravest first: errors and reminders each at its cell, hints counted by what they say. */
export function findingLines(findings: readonly Finding[]): string[] {
  const listed = (["error", "warning"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(findingLine),
  );
  const hints = CATALOG.flatMap(({ code, title }) => {
    const cells = findings
      .filter(({ rule, severity }) => rule === code && severity === "info")
      .map(({ cell }) => cell);
    if (cells.length === 0) return [];
    const more = cells.length > CELLS_NAMED ? "等" : "";
    return [`  [提示] ${title} ${cells.length} 处（${cells.slice(0, CELLS_NAMED).join("、")}${more}）`];
  });
  return [...listed, ...hints];
}

function findingLine(finding: Finding): string {
  const place = [finding.sheet, finding.cell].filter((part) => part !== "").join(" ");
  const column = finding.header === "" ? "" : `（${finding.header.replace(/\s+/g, "")}）`;
  return `  [${SEVERITY_WORDS[finding.severity]}] ${place}${column} ${findingMessage(finding)}`;
}

/** How many findings of each severity, in words. */
export function summaryLine({ errors, warnings, infos }: CheckOutcome["summary"]): string {
  return errors + warnings + infos === 0
    ? "没有发现问题。"
    : `错误 ${errors}，提醒 ${warnings}，提示 ${infos}。`;
}

/** What was recognised in a workbook. */
export function recognitionLines({ opened: { workbook } }: CheckOutcome): string[] {
  const ledgers = workbook.ledgers.map(({ sheet, headerRows, columns, items, layout }) => {
    const header = layout === "form" ? "一项一表" : `表头在第 ${headerRows.join("—")} 行`;
    return `  ${sheet}：${header}，认出 ${columns.size} 列、${items.length} 项`;
  });
  const reasons = {
    empty: "空表",
    "no-ledger": "不是台账",
    hidden: "隐藏的台账，没有采用",
    "old-copy": "旧表或另一种列法，没有采用",
  };
  const others = workbook.otherSheets.map(({ sheet, reason }) => `  ${sheet}：${reasons[reason]}`);
  return [...ledgers, ...others];
}

const BETWEEN_NAMES: Readonly<Partial<Record<NameChange["kind"], string>>> = {
  "unclosed-bracket": "补全括号",
  "stray-bracket": "去掉多余的括号",
  "no-separator": "补上分隔",
  dangling: "去掉多余的连接词",
};

/** How unit names are put right, each way of writing with how often. */
export function nameChangeLines(changes: readonly NameChange[]): string[] {
  return changes.map(({ before, after, kind, count }) => {
    const what = BETWEEN_NAMES[kind];
    return what === undefined
      ? `  ${before} → ${after}（${count} 处）`
      : `  ${what}“${(before + after).trim()}”（${count} 处）`;
  });
}

const SHOWN: readonly MeasureId[] = [
  "completionRate",
  "completionRateWithoutOpenEnded",
  "onTimeRate",
  "closureRate",
  "scheduleRate",
];

/** The figures with their fractions, and how many items are late, soon due, or cannot be judged. */
export function figureLines({ measures }: Stats): string[] {
  const rates = SHOWN.map((id) => `  ${measureDefinition(id).title} ${fractionText(measures[id])}`);
  const counts = (["overdue", "dueSoon", "notComputable"] as const).map(
    (id) => `${measureDefinition(id).title} ${measures[id].numerator.length} 项`,
  );
  return [...rates, `  ${counts.join("，")}`];
}

/** What became of each file returned to the master, and what a person must look at. */
export function mergeLines({ result }: MergeOutcome, master: OpenedLedgers): string[] {
  const { dekad, items, returns, conflicts, doubtful, unusedDecisions } = result;
  const doubts = doubtful.filter(({ isDecided }) => !isDecided).length;
  const cut = textsBeyondCell(items);
  const reopened = reopenedItems(result);
  const chasing = chasingAfter(result);
  const { unusable } = chasing;
  const blank = new Set(unusable.filter(({ why }) => why.kind === "blank").map(({ file }) => file));
  const aside = returns.filter(({ supersededBy, leftOut }) => supersededBy !== null || leftOut);
  return [
    `  ${dekad ? `${dekadLabel(dekad)}，` : ""}收到 ${returns.length} 个文件，采用 ${returns.length - unusable.length - aside.length} 个`,
    ...returns.map((outcome) => {
      const told = blank.has(outcome.file) ? blankText(outcome) : outcomeText(outcome, master.kind);
      return `  ${outcome.file}：${told}`;
    }),
    `  各单位填得不一致 ${conflicts.filter(isBetweenUnits).length} 处`,
    ...(reopened.length > 0
      ? [`  ${reopened.length} 项台账原已完成，这次报的是没有完成，请核对（合并后的台账里有填报不一致）`]
      : []),
    ...(doubts > 0 ? [`  ${doubts} 行不能肯定是台账的哪一项，请核对（合并后的台账里有存疑清单）`] : []),
    ...(cut > 0 ? [`  ${cut} 处文字一格放不下（最多 ${LONGEST_CELL_TEXT} 字），全文在“${LONG_TEXTS}”`] : []),
    ...(unusedDecisions.length > 0
      ? [`  ${unusedDecisions.length} 处认定对不上这次的文件、行或不一致处，没有照用`]
      : []),
    ...chasingLines(chasing, isMergedAgain(master.workbook, result) ? `（${THESE_FILES_ONLY}）` : ""),
  ];
}

/** Whom the office has to write to, as 催报名单 counts them. @param caution said of those who sent nothing. */
function chasingLines(chasing: Chasing, caution: string): string[] {
  const { notReturned, incomplete } = chasing;
  const leftOut = incomplete.map(({ unit, items }) => `${unit}（${items.length} 项）`);
  return [
    `  ${chasingCounts(chasing)}`,
    ...(notReturned.length > 0 ? [`  未报送${caution}：${notReturned.join("、")}`] : []),
    ...(leftOut.length > 0 ? [`  漏报${caution}：${leftOut.join("、")}`] : []),
    ...unjudgedLines(chasing).map(({ unit, why }) => `  ${unit}：${why}`),
  ];
}

function textsBeyondCell(items: MergeOutcome["result"]["items"]): number {
  let count = 0;
  for (const { item } of items) {
    for (const text of Object.values(item.text)) if (text.length > LONGEST_CELL_TEXT) count += 1;
  }
  return count;
}

function outcomeText(outcome: ReturnOutcome, kind: LedgerKind): string {
  const { error, supersededBy, otherDekad, matched, unmatched, baselineChanges } = outcome;
  const { superseded, otherUnit } = outcome;
  if (error !== null) return failureText(error);
  const named = otherUnit ? [otherUnitText(otherUnit)] : [];
  if (supersededBy !== null) return [`同一单位又报了一次，采用 ${supersededBy}`, ...named].join("，");
  if (outcome.leftOut) return "已认定不采用";
  if (otherDekad !== null) return `是${dekadLabel(otherDekad)}的，没有采用`;
  const { notOwn, repeated, otherDekadRows } = writtenAside(outcome, kind);
  const byText = matched.filter(({ by }) => by === "text").length;
  return [
    `${senderText(outcome)}，对上 ${matched.length} 项`,
    ...named,
    ...(byText > 0 ? [`其中 ${byText} 项按文字对上`] : []),
    ...(unmatched.length > 0 ? [`${unmatched.length} 项对不上`] : []),
    ...(superseded.length > 0 ? [`其中 ${superseded.length} 项后来又报，以后报的为准`] : []),
    ...(repeated.length > 0 ? [`${repeated.length} 行重复`] : []),
    ...(otherDekadRows.length > 0 ? [`${otherDekadRows.length} 行是别的旬的，没有采用`] : []),
    ...(notOwn.length > 0 ? [`${notOwn.length} 项不是本单位的，没有采用`] : []),
    ...(baselineChanges.length > 0 ? [`改动或填写了方案内容 ${baselineChanges.length} 处，没有采用`] : []),
  ].join("，");
}

/** A form in which nothing was filled in: how its rows were matched tells nobody anything. */
function blankText(outcome: ReturnOutcome): string {
  const { otherUnit, unmatched, baselineChanges } = outcome;
  return [
    `${senderText(outcome)}，交回的是空表，没有填`,
    ...(otherUnit ? [otherUnitText(otherUnit)] : []),
    ...(unmatched.length > 0 ? [`${unmatched.length} 项对不上`] : []),
    ...(baselineChanges.length > 0 ? [`改动或填写了方案内容 ${baselineChanges.length} 处，没有采用`] : []),
  ].join("，");
}

function senderText({ unit, unitSuggestions: [suggestion] }: ReturnOutcome): string {
  const asked = suggestion === undefined ? "" : `是不是${suggestion}`;
  if (unit === null) return asked === "" ? "没有写单位" : `没有写单位（${asked}）`;
  return asked === "" ? unit : `${unit}（名录里没有，${asked}）`;
}
