import { dekadLabel } from "../../calendar";
import { columnTitle, type ColumnId, type Item, type LedgerKind } from "../../ledger";
import {
  type BaselineChange,
  columnsNotUnderstood,
  type MergeResult,
  type ProgressEntry,
  putInList,
  type ReturnOutcome,
  unheardCells,
} from "../../returns";
import type { SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { textOf } from "../words/item-text";
import { otherColumnName } from "../words/other-column";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { mayTellSomething } from "./unread-sheets";
import { FILLED_IN, writtenAside } from "./written-aside";

/** Why something that a unit returned was not taken over. */
export type LeftAsideKind =
  | "unmatched"
  | "notOwn"
  | "baselineChanges"
  | "othersWords"
  | "unheard"
  | "notUnderstood"
  | "repeated"
  | "superseded"
  | "replaced"
  | "otherDekad"
  | "leftOut"
  | "stray"
  | "oldCopy"
  | "hidden"
  | "otherColumn"
  | "otherSheet";

/** Title of the column that says why. None of the sheet's titles are a ledger's: read again, it must not be taken for one. */
export const LEFT_ASIDE_KIND = "未采用原因";

/** The same in words. */
export const LEFT_ASIDE_WORDS: Readonly<Record<LeftAsideKind, string>> = {
  unmatched: "台账中没有",
  notOwn: "不涉及本单位",
  baselineChanges: "改动整改要求",
  othersWords: "写的是别的单位",
  unheard: "以牵头单位为准",
  notUnderstood: "看不懂的填法",
  repeated: "重复填写",
  superseded: "后来又报",
  replaced: "这一栏后来又报",
  otherDekad: "不是本旬",
  leftOut: "人工不采用",
  stray: "没有认出",
  oldCopy: "旧表或副本",
  hidden: "隐藏的工作表",
  otherColumn: "其他栏",
  otherSheet: "别的工作表",
};

/** What was not taken over: a row, or one cell of a row that was. */
export interface LeftAside {
  readonly kind: LeftAsideKind;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly task: string;
  readonly problem: string;
  readonly written: string;
}

interface LeftAsideRow extends LeftAside {
  readonly file: string;
  readonly unit: string;
}

/** What of one returned file was not taken over. */
export type LeftAsideOf = (outcome: ReturnOutcome) => readonly LeftAside[];

/** Finds what was not taken over of each file of a merge. A change of the plan that a person took is none. */
export function leftAsideBy(
  { items, conflicts }: Pick<MergeResult, "items" | "conflicts">,
  kind: LedgerKind,
): LeftAsideOf {
  const merged = new Map(items.map((one) => [one.before, one]));
  const isTaken = ({ returned, master, column }: BaselineChange, ofFile: string): boolean => {
    const sources = merged.get(master)?.cells[column]?.sources ?? [];
    return sources.some(
      ({ file, returned: { sheet, row } }) =>
        file === ofFile && sheet === returned.sheet && row === returned.row,
    );
  };
  const others = byFile(items.flatMap(({ othersWords }) => othersWords));
  const unheard = byFile(unheardCells({ items, conflicts }));
  return (outcome) => [
    ...rowsAside(outcome, kind),
    ...(others.get(outcome.file) ?? []).map(({ entry: { returned }, column, text }) => ({
      ...placeOf("othersWords", returned),
      written: `${columnTitle(kind, column)}：${text}`,
    })),
    ...(unheard.get(outcome.file) ?? []).map(({ entry: { returned }, column }) => ({
      ...placeOf("unheard", returned),
      written: columnText(returned, column, kind),
    })),
    ...outcome.baselineChanges
      .filter((change) => !isTaken(change, outcome.file))
      .map(({ returned, column }) => ({
        ...placeOf("baselineChanges", returned),
        written: columnText(returned, column, kind),
      })),
    ...notUnderstood(outcome, kind),
  ];
}

function byFile<Told extends { readonly entry: ProgressEntry }>(
  told: readonly Told[],
): ReadonlyMap<string, readonly Told[]> {
  const files = new Map<string, Told[]>();
  for (const one of told) putInList(files, one.entry.file, one);
  return files;
}

/** Cells of merged rows whose words have no meaning for their column. */
function notUnderstood({ matched, otherDekad, leftOut }: ReturnOutcome, kind: LedgerKind): LeftAside[] {
  // Of a file that was left aside as a whole each row is told with all that it says.
  if (otherDekad !== null || leftOut) return [];
  const cells: LeftAside[] = [];
  for (const returned of new Set(matched.map((match) => match.returned))) {
    for (const column of columnsNotUnderstood(returned)) {
      cells.push({ ...placeOf("notUnderstood", returned), written: columnText(returned, column, kind) });
    }
  }
  return cells;
}

/**
 * 未采用清单: what units returned and merging did not take over, row by row, with where it stands in their files and what they wrote there;
 * the counts of 合并来源 count it.
 */
export function leftAsideSheet(
  returns: readonly ReturnOutcome[],
  asideOf: LeftAsideOf,
  head: SheetHead,
): SheetSpec {
  const rows = returns.flatMap((outcome) =>
    asideOf(outcome).map((one): LeftAsideRow => ({ ...one, file: outcome.file, unit: outcome.unit ?? "" })),
  );
  return tableSheet<Numbered<LeftAsideRow>>({
    name: "未采用清单",
    head,
    sections: [{ heading: null, rows: numbered(rows) }],
    sentence: "没有未采用的内容。完成状态以牵头单位填的为准，其他单位填的见“逐项出处”。",
    columns: [
      PLACE_COLUMN,
      { title: "文件", width: { least: 18, most: 40 }, style: TEXT, always: true, value: ({ file }) => file },
      { title: "单位", width: { least: 14, most: 30 }, style: TEXT, always: true, value: ({ unit }) => unit },
      {
        title: LEFT_ASIDE_KIND,
        width: { least: 13, most: 14 },
        style: SHORT,
        always: true,
        value: (one) => LEFT_ASIDE_WORDS[one.kind],
      },
      { title: "任务", width: { least: 12, most: 20 }, style: TEXT, value: ({ task }) => task },
      { title: "所在原文", width: { least: 20, most: 60 }, style: TEXT, value: ({ problem }) => problem },
      { title: "单位所填", width: { least: 24, most: 80 }, style: TEXT, value: ({ written }) => written },
      { title: "工作表", width: { least: 9, most: 20 }, style: TEXT, value: ({ sheet }) => sheet },
      { title: "行", width: { least: 5, most: 6 }, style: SHORT, value: ({ row }) => row },
    ],
  });
}

function rowsAside(outcome: ReturnOutcome, ledgerKind: LedgerKind): LeftAside[] {
  const { unmatched, superseded, replaced, stray, otherColumns, otherSheets } = outcome;
  const { notOwn, repeated, otherDekadRows } = writtenAside(outcome, ledgerKind);
  const rowOf = (kind: LeftAsideKind, returned: Item): LeftAside => ({
    ...placeOf(kind, returned),
    written: filledIn(returned, ledgerKind),
  });
  return [
    ...unmatched.map((returned) => rowOf("unmatched", returned)),
    ...notOwn.map(({ returned }) => rowOf("notOwn", returned)),
    ...repeated.map(({ returned }) => rowOf("repeated", returned)),
    ...superseded.map(({ match: { returned } }) => rowOf("superseded", returned)),
    ...replaced.map(({ match: { returned }, columns }) => ({
      ...placeOf("replaced", returned),
      written: columns.map((column) => columnText(returned, column, ledgerKind)).join("\n"),
    })),
    ...otherDekadRows.map(({ returned, dekad }) => ({
      ...rowOf("otherDekad", returned),
      task: `${itemName(returned)}（${dekadLabel(dekad)}）`,
    })),
    ...wholeFile(outcome).map(({ kind, returned }) => rowOf(kind, returned)),
    ...stray.map(({ sheet, row, text, reason }) => ({
      kind: reason === "oldCopy" || reason === "hidden" ? reason : ("stray" as const),
      sheet,
      row,
      task: "",
      problem: "",
      written: text,
    })),
    ...otherColumns.flatMap((column) =>
      column.cells.map(({ row, text }) => ({
        kind: "otherColumn" as const,
        sheet: column.sheet,
        row,
        task: "",
        problem: "",
        written: `${otherColumnName(column)}：${text}`,
      })),
    ),
    ...otherSheets.filter(mayTellSomething).map(({ sheet }) => ({
      kind: "otherSheet" as const,
      sheet,
      row: 1,
      task: "",
      problem: "",
      written: "整张没有读，不是台账。写了要报的内容的，请看原文件。",
    })),
  ];
}

/** The rows that would count, were the file not for another 旬 or left aside by a person. */
function wholeFile({
  otherDekad,
  leftOut,
  matched,
}: ReturnOutcome): { kind: LeftAsideKind; returned: Item }[] {
  if (otherDekad === null && !leftOut) return [];
  const kind = leftOut ? "leftOut" : "otherDekad";
  return [...new Set(matched.map(({ returned }) => returned))].map((returned) => ({ kind, returned }));
}

function placeOf(kind: LeftAsideKind, returned: Item): Omit<LeftAside, "written"> {
  const { sheet, row } = returned;
  return { kind, sheet, row, task: itemName(returned), problem: textOf(returned, "problem") };
}

function filledIn(returned: Item, kind: LedgerKind): string {
  return FILLED_IN.filter((column) => textOf(returned, column) !== "")
    .map((column) => columnText(returned, column, kind))
    .join("\n");
}

function columnText(item: Item, column: ColumnId, kind: LedgerKind): string {
  return `${columnTitle(kind, column)}：${textOf(item, column)}`;
}
