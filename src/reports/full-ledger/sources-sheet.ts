import type { MergedItem, MergeResult, ProgressEntry } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { columnOn } from "../page/table";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { ENTRY_COLUMNS } from "./entry-columns";
import { itemColumns } from "../words/item-columns";

interface SourceRow {
  readonly merged: MergedItem;
  readonly entry: ProgressEntry;
}

/** 逐项出处: where each unit's word on each item stood: file, sheet and row as the user sees it there. */
export function sourcesSheet(merge: MergeResult, head: SheetHead): SheetSpec {
  const { batch, number } = itemColumns(merge.items.map(({ item }) => item));
  const rows = merge.items.flatMap((merged) =>
    merged.progress.map((entry): SourceRow => ({ merged, entry })),
  );
  const itemOf = ({ merged }: SourceRow): MergedItem["item"] => merged.item;
  const entryOf = ({ entry }: SourceRow): ProgressEntry => entry;
  return tableSheet({
    name: "逐项出处",
    head,
    sections: [{ heading: null, rows }],
    sentence: "没有从回收的表中合并到内容。",
    columns: [
      columnOn(batch, itemOf),
      columnOn(number, itemOf),
      ...ENTRY_COLUMNS.map((column) => columnOn(column, entryOf)),
    ],
  });
}
