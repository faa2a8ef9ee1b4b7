import type { MergeResult } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { textOf } from "../words/item-text";
import { ENTRY_COLUMNS } from "./entry-columns";

/** 填报不一致: under each item on which units disagree a row for each unit's word, for a person to decide. */
export function conflictsSheet(merge: MergeResult, head: SheetHead): SheetSpec {
  return tableSheet({
    name: "填报不一致",
    head,
    notes: ["各单位对同一项填的完成状态不一致，台账暂按牵头单位的填写，请核定。"],
    sections: merge.conflicts.map(({ item, entries }) => ({
      heading: `${itemName(item)}：${textOf(item, "problem")}`,
      rows: entries,
    })),
    sentence: "各单位对同一项填的完成状态没有不一致。",
    columns: ENTRY_COLUMNS,
  });
}
