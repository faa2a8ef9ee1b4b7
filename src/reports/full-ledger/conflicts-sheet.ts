import { columnTitle, type LedgerKind, rectificationKind } from "../../ledger";
import {
  contestedItems,
  isBetweenUnits,
  type MergeConflict,
  type MergedItem,
  type MergeResult,
  type ProgressEntry,
  entriesAgainst,
  leftOfCompletion,
  settlementOf,
} from "../../returns";
import type { SheetSpec } from "../../sheet";
import { TEXT } from "../page/print-style";
import { columnOn } from "../page/table";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { textOf } from "../words/item-text";
import { WHERE_COLUMNS, WHO_COLUMNS } from "./entry-columns";

/** What is told of an item in one column: units disagree, or it was complete and is not now. */
type Disagreement = Pick<MergeConflict, "item" | "before" | "column" | "entries" | "settledBy">;

interface ConflictRow {
  readonly conflict: Disagreement;
  readonly entry: ProgressEntry;
}

/**
 * 填报不一致: under each item on which units disagree with one another a row for each unit's word, for a person to decide; then those that were
 * complete in the ledger and of which a unit says that they are not. Where a unit disagrees with the plan is told in 未采用清单.
 */
export function conflictsSheet(
  { conflicts, items }: Pick<MergeResult, "conflicts" | "items">,
  head: SheetHead,
  kind: LedgerKind = rectificationKind,
): SheetSpec {
  const entryOf = ({ entry }: ConflictRow): ProgressEntry => entry;
  const between = conflicts.filter(isBetweenUnits);
  const told = new Set(between.filter(({ kind }) => kind === "status").map(({ before }) => before));
  const contested = contestedItems({ items, conflicts }).filter(({ before }) => !told.has(before));
  return tableSheet<ConflictRow>({
    name: "填报不一致",
    head,
    notes: [
      "各单位对同一项填得不一致。没有核定的，台账暂按牵头单位的填写；由各县区这样一类单位牵头、还没有都报完成的，暂按台账原来的。台账原已完成、这次又报没有完成的，或者另报一个完成时间的，也列在这里；完成时间没有核定的，暂按台账原来的。",
    ],
    sections: [...between, ...contested.map(contesting)].map((conflict) => ({
      heading: headingOf(conflict, kind),
      rows: conflict.entries.map((entry) => ({ conflict, entry })),
    })),
    sentence: "各单位对同一项填的内容没有不一致。",
    columns: [
      ...WHO_COLUMNS.map((column) => columnOn(column, entryOf)),
      {
        title: "所填",
        width: { least: 11, most: 24 },
        style: TEXT,
        value: ({ conflict: { column }, entry: { returned } }) => textOf(returned, column),
      },
      ...WHERE_COLUMNS.map((column) => columnOn(column, entryOf)),
    ],
  });
}

function contesting(merged: MergedItem): Disagreement {
  const { item, before } = merged;
  return { item, before, column: "status", entries: entriesAgainst(merged), settledBy: settlementOf(merged) };
}

/** `附件1第9项 完成状态：河道淤积（台账原为“完成整改”，暂按“正在整改”；完成时间还是“2019年3月20日”，请核对）` */
function headingOf(disagreement: Disagreement, kind: LedgerKind): string {
  const { item, before, column, settledBy } = disagreement;
  const [was, is] = [textOf(before, column), textOf(item, column)];
  const stood = was === "" || was === is ? "" : `台账原为“${was}”，`;
  const stands = `${settledBy === null ? "暂按" : "已定为"}“${is}”`;
  const left = column === "status" ? leftText(disagreement, kind) : "";
  return `${itemName(item)} ${columnTitle(kind, column)}：${textOf(item, "problem")}（${stood}${stands}${left}）`;
}

/** What of an item that was opened again still tells of its completion. */
function leftText({ item, before }: Disagreement, kind: LedgerKind): string {
  const left = leftOfCompletion({ item, before }).map((column) => {
    const word = column === "percent" ? `${item.percent ?? ""}%` : textOf(item, column);
    return `${columnTitle(kind, column)}还是“${word}”`;
  });
  return left.length === 0 ? "" : `；${left.join("、")}，请核对`;
}
