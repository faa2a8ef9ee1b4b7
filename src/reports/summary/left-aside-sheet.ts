import { columnTitle, type Item, type LedgerKind } from "../../ledger";
import type { ReturnOutcome } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import { tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { textOf } from "../words/item-text";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

/** Why something that a unit returned was not taken over. */
export type LeftAsideKind = "unmatched" | "notOwn" | "baselineChanges";
export const LEFT_ASIDE_WORDS: Readonly<Record<LeftAsideKind, string>> = {
  unmatched: "台账中没有",
  notOwn: "不涉及本单位",
  baselineChanges: "改动整改要求",
};
export const LEFT_ASIDE = "未采用清单";

interface LeftAside {
  readonly file: string;
  readonly unit: string;
  readonly kind: LeftAsideKind;
  readonly returned: Item;
  readonly what: string;
}

/** 未采用清单: what units returned and merging did not take over, row by row, with where it stands in their files; the counts of 合并来源 count it. */
export function leftAsideSheet(input: SummaryInput, returns: readonly ReturnOutcome[]): SheetSpec {
  return tableSheet<Numbered<LeftAside>>({
    name: LEFT_ASIDE,
    head: summaryHead(input, LEFT_ASIDE),
    sections: [{ heading: null, rows: numbered(leftAside(returns, input.kind)) }],
    sentence: "各单位报来的内容都已采用。",
    columns: [
      PLACE_COLUMN,
      { title: "文件", width: { least: 18, most: 40 }, style: TEXT, always: true, value: ({ file }) => file },
      { title: "单位", width: { least: 14, most: 30 }, style: TEXT, always: true, value: ({ unit }) => unit },
      {
        title: "类别",
        width: { least: 13, most: 14 },
        style: SHORT,
        always: true,
        value: ({ kind }) => LEFT_ASIDE_WORDS[kind],
      },
      {
        title: "任务",
        width: { least: 12, most: 20 },
        style: TEXT,
        value: ({ returned }) => itemName(returned),
      },
      { title: "单位所填", width: { least: 24, most: 80 }, style: TEXT, value: ({ what }) => what },
      {
        title: "工作表",
        width: { least: 9, most: 20 },
        style: TEXT,
        value: ({ returned }) => returned.sheet,
      },
      { title: "行", width: { least: 5, most: 6 }, style: SHORT, value: ({ returned }) => returned.row },
    ],
  });
}

function leftAside(returns: readonly ReturnOutcome[], kind: LedgerKind): LeftAside[] {
  return returns.flatMap(({ file, unit, unmatched, notOwn, baselineChanges }) => {
    const from = { file, unit: unit ?? "" };
    const problem = (returned: Item): string => textOf(returned, "problem");
    return [
      ...unmatched.map((returned) => ({
        ...from,
        kind: "unmatched" as const,
        returned,
        what: problem(returned),
      })),
      ...notOwn.map(({ returned }) => ({
        ...from,
        kind: "notOwn" as const,
        returned,
        what: problem(returned),
      })),
      ...baselineChanges.map(({ returned, column }) => ({
        ...from,
        kind: "baselineChanges" as const,
        returned,
        what: `${columnTitle(kind, column)}：${textOf(returned, column)}`,
      })),
    ];
  });
}
