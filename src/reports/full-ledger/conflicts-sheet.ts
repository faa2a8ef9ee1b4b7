import { columnTitle, type LedgerKind, rectificationKind } from "../../ledger";
import { isBetweenUnits, type MergeConflict, type MergeResult, type ProgressEntry } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { TEXT } from "../page/print-style";
import { columnOn } from "../page/table";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { textOf } from "../words/item-text";
import { WHERE_COLUMNS, WHO_COLUMNS } from "./entry-columns";

interface ConflictRow {
  readonly conflict: MergeConflict;
  readonly entry: ProgressEntry;
}

/**
 * 填报不一致: under each item on which units disagree with one another a row for each unit's word, for a person to decide. Where a unit
 * disagrees with the plan is told in 未采用清单.
 */
export function conflictsSheet(
  { conflicts }: Pick<MergeResult, "conflicts">,
  head: SheetHead,
  kind: LedgerKind = rectificationKind,
): SheetSpec {
  const entryOf = ({ entry }: ConflictRow): ProgressEntry => entry;
  return tableSheet<ConflictRow>({
    name: "填报不一致",
    head,
    notes: [
      "各单位对同一项填得不一致。没有核定的，台账暂按牵头单位的填写；由各县区这样一类单位牵头、还没有都报完成的，暂按台账原来的。",
    ],
    sections: conflicts.filter(isBetweenUnits).map((conflict) => ({
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

/** `附件1第9项 完成状态：河道淤积（暂按“正在整改”）` */
function headingOf({ item, column, settledBy }: MergeConflict, kind: LedgerKind): string {
  const stands = `${settledBy === null ? "暂按" : "已定为"}“${textOf(item, column)}”`;
  return `${itemName(item)} ${columnTitle(kind, column)}：${textOf(item, "problem")}（${stands}）`;
}
