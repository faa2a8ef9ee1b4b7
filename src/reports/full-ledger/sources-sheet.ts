import {
  cellsByColumn,
  type MergedItem,
  type MergeResult,
  type ProgressEntry,
  SOURCES_SHEET,
} from "../../returns";
import type { SheetSpec } from "../../sheet";
import { columnTitle, type LedgerKind, rectificationKind } from "../../ledger";
import { TEXT } from "../page/print-style";
import { columnOn } from "../page/table";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { STATUS_COLUMN, WHERE_COLUMNS, WHO_COLUMNS } from "./entry-columns";
import { itemColumns } from "../words/item-columns";

interface SourceRow {
  readonly merged: MergedItem;
  readonly entry: ProgressEntry;
}

/** 逐项出处: where each unit's word on each item stood, file, sheet and row as the user sees it there, and which cells it was taken into. */
export function sourcesSheet(
  merge: MergeResult,
  head: SheetHead,
  kind: LedgerKind = rectificationKind,
): SheetSpec {
  const { batch, number } = itemColumns(merge.items.map(({ item }) => item));
  const rows: SourceRow[] = [];
  for (const merged of merge.items) for (const entry of merged.progress) rows.push({ merged, entry });
  const itemOf = ({ merged }: SourceRow): MergedItem["item"] => merged.item;
  const entryOf = ({ entry }: SourceRow): ProgressEntry => entry;
  return tableSheet({
    name: SOURCES_SHEET,
    head,
    sections: [{ heading: null, rows }],
    sentence: "没有从回收的表中合并到内容。",
    columns: [
      columnOn(batch, itemOf),
      columnOn(number, itemOf),
      ...[...WHO_COLUMNS, STATUS_COLUMN, ...WHERE_COLUMNS].map((column) => columnOn(column, entryOf)),
      {
        title: "写入的栏",
        width: { least: 12, most: 40 },
        style: TEXT,
        value: ({ merged, entry }) => columnsFrom(merged, entry, kind),
      },
    ],
  });
}

/** The cells of the merged ledger that a row was taken into, and which of them a person decided. */
function columnsFrom({ cells }: MergedItem, entry: ProgressEntry, kind: LedgerKind): string {
  const titles: string[] = [];
  for (const [column, { sources, settledBy }] of cellsByColumn(cells)) {
    if (!sources.includes(entry)) continue;
    titles.push(`${columnTitle(kind, column)}${settledBy === null ? "" : "（人工认定）"}`);
  }
  return titles.join("、");
}
