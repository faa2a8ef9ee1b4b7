import { dekadLabel } from "../../calendar";
import type { MergeResult, ReturnOutcome } from "../../returns";
import { cellsOfRow, columnLetter, type SheetSpec } from "../../sheet";
import { conflictsSheet } from "../full-ledger/conflicts-sheet";
import {
  LEFT_ASIDE_KIND,
  LEFT_ASIDE_WORDS,
  leftAsideBy,
  type LeftAsideOf,
  leftAsideSheet,
} from "../full-ledger/left-aside-sheet";
import { sourcesSheet } from "../full-ledger/sources-sheet";
import { SHORT, TEXT } from "../page/print-style";
import type { RowPlace, TableColumn } from "../page/table";
import { sentenceSheet, tableSheet } from "../page/table-sheet";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { otherUnitText } from "../words/other-unit";
import { textCondition, textLiteral } from "./live/references";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const NOT_MERGED = "本次没有合并各单位报送的表，";

const WHO_IS_MISSING = "指台账写明、但没有报来可用的表的单位。";

/** 未报送单位: who has not returned. */
export function notReturnedSheet(input: SummaryInput): SheetSpec {
  const name = "未报送单位";
  const head = summaryHead(input, name);
  if (input.merge === null) return sentenceSheet(name, head, `${NOT_MERGED}没有统计未报送单位。`);
  const units = input.merge.notReturned.map((unit) => ({ unit }));
  return tableSheet({
    name,
    head,
    notes: [
      {
        text: `共${units.length}个单位。${WHO_IS_MISSING}`,
        // All of the second column but its title.
        formula: `"共"&COUNTA(B:B)-1&"个单位。${WHO_IS_MISSING}"`,
      },
    ],
    sections: [{ heading: null, rows: numbered(units) }],
    sentence: "各单位都已报送。",
    columns: [
      PLACE_COLUMN,
      { title: "单位", width: { least: 40, most: 100 }, style: TEXT, value: ({ unit }) => unit },
    ],
  });
}

/** 合并来源: what became of each returned file; after a merge, where each item's content came from, and where units disagree. */
export function mergeSheets(input: SummaryInput): SheetSpec[] {
  const name = "合并来源";
  const { merge } = input;
  if (merge === null)
    return [sentenceSheet(name, summaryHead(input, name), `${NOT_MERGED}内容都来自台账本身。`)];
  const sources = sourcesSheet(merge, summaryHead(input, "逐项出处"));
  const asideOf = leftAsideBy(merge, input.kind);
  const aside = leftAsideSheet(merge.returns, asideOf, summaryHead(input, "未采用清单"));
  return [
    filesSheet(input, name, merge, { sources, aside, asideOf }),
    aside,
    sources,
    conflictsSheet(merge, summaryHead(input, "填报不一致"), input.kind),
  ];
}

/** What was left aside and is counted in a column of its own. */
type CountedKind = "unmatched" | "notOwn" | "baselineChanges";

/** The sheets that the counts of 合并来源 are counted over. */
interface CountedSheets {
  readonly sources: SheetSpec;
  readonly aside: SheetSpec;
  readonly asideOf: LeftAsideOf;
}

function filesSheet(
  input: SummaryInput,
  name: string,
  { returns, items }: MergeResult,
  { sources, aside, asideOf }: CountedSheets,
): SheetSpec {
  const merged = new Map<string, number>();
  for (const { file } of items.flatMap(({ progress }) => progress)) {
    merged.set(file, (merged.get(file) ?? 0) + 1);
  }
  const left = (kind: CountedKind, least: number): TableColumn<Numbered<ReturnOutcome>> => ({
    title: LEFT_ASIDE_WORDS[kind],
    width: { least, most: least + 1 },
    style: SHORT,
    always: true,
    value: (outcome) => asideOf(outcome).filter((one) => one.kind === kind).length,
    formula: ({ file }, place) => countOf(aside, file, place, LEFT_ASIDE_WORDS[kind]),
  });
  return tableSheet<Numbered<ReturnOutcome>>({
    name,
    head: summaryHead(input, name),
    notes: [
      "合并项数由“逐项出处”计数，其余各数由“未采用清单”计数。改动整改要求：单位改了方案已定的内容（问题、目标、时限等）的处数，合并时没有采用。台账中没有：单位报了、台账里找不到的项数。不涉及本单位：台账没有写明由该单位整改的项数，没有合并。",
    ],
    sections: [{ heading: null, rows: numbered(returns) }],
    sentence: "没有收到各单位报送的表。",
    columns: [
      PLACE_COLUMN,
      { title: "文件", width: { least: 24, most: 60 }, style: TEXT, value: ({ file }) => file },
      {
        title: "单位",
        width: { least: 18, most: 36 },
        style: TEXT,
        value: unitText,
      },
      {
        title: "合并项数",
        width: { least: 9, most: 10 },
        style: SHORT,
        always: true,
        value: ({ file }) => merged.get(file) ?? 0,
        formula: ({ file }, place) => countOf(sources, file, place),
      },
      left("unmatched", 11),
      left("notOwn", 13),
      left("baselineChanges", 13),
      {
        title: "说明",
        width: { least: 20, most: 50 },
        style: TEXT,
        value: (outcome) => outcomeText(outcome, input.failureText),
      },
    ],
  });
}

/** Counts the rows of another sheet that name a file, and a kind where one is given; `null` where it has no table of files. */
function countOf(sheet: SheetSpec, file: string, { row }: RowPlace, kind?: string): string | null {
  const [files, kinds] = [columnTitled(sheet, "文件"), columnTitled(sheet, LEFT_ASIDE_KIND)];
  const condition = textCondition(file, `B${row + 1}`, "");
  if (files === null || condition === null) return null;
  if (kind === undefined) return `COUNTIF(${files},${condition})`;
  return kinds && `COUNTIFS(${files},${condition},${kinds},${textLiteral(kind)})`;
}

/** The whole column under a title, as formulas name it from any sheet. */
function columnTitled(sheet: SheetSpec, title: string): string | null {
  for (const row of sheet.rows) {
    const column = cellsOfRow(row).findIndex((cell) => cell?.value === title);
    if (column !== -1) return `'${sheet.name}'!$${columnLetter(column)}:$${columnLetter(column)}`;
  }
  return null;
}

function unitText({ unit, unitSuggestions: [suggestion], otherUnit }: ReturnOutcome): string {
  if (unit === null) return "看不出是哪个单位";
  if (otherUnit) return `${unit}（${otherUnitText(otherUnit)}）`;
  return suggestion === undefined ? unit : `${unit}（名录中没有，是不是${suggestion}，请核对）`;
}

function outcomeText(outcome: ReturnOutcome, failureText: (code: string) => string): string {
  const { error, supersededBy, otherDekad, otherDekadRows } = outcome;
  if (error !== null) return failureText(error);
  if (supersededBy !== null) return `该单位后来又报了“${supersededBy}”，以那一份为准，本份没有合并`;
  if (otherDekad !== null) return `表上写的是${dekadLabel(otherDekad)}，没有合并，请核对`;
  const [other] = otherDekadRows;
  return other
    ? `已合并；另有 ${otherDekadRows.length} 行是${dekadLabel(other.dekad)}的，没有合并`
    : "已合并";
}
