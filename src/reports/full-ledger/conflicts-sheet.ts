import type { Item } from "../../ledger";
import type { MergeConflict, MergeResult, ProgressEntry } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { columnOn } from "../page/table";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemColumns } from "../words/item-columns";
import { ENTRY_COLUMNS } from "./entry-columns";

interface ConflictRow {
  readonly conflict: MergeConflict;
  readonly entry: ProgressEntry;
}

/** 填报不一致: items on which units disagree, a row for each unit's word, for a person to decide. */
export function conflictsSheet(merge: MergeResult, head: SheetHead): SheetSpec {
  const { batch, number, problem } = itemColumns(merge.items.map(({ item }) => item));
  const rows = merge.conflicts.flatMap((conflict) =>
    conflict.entries.map((entry): ConflictRow => ({ conflict, entry })),
  );
  const itemOf = ({ conflict }: ConflictRow): Item => conflict.item;
  const entryOf = ({ entry }: ConflictRow): ProgressEntry => entry;
  return tableSheet({
    name: "填报不一致",
    head,
    notes: ["各单位对同一项填的完成状态不一致，台账暂按牵头单位的填写，请核定。"],
    sections: [{ heading: null, rows }],
    sentence: "各单位对同一项填的完成状态没有不一致。",
    columns: [
      ...[batch, number, problem].map((column) => columnOn(column, itemOf)),
      ...ENTRY_COLUMNS.map((column) => columnOn(column, entryOf)),
    ],
  });
}
