import type { Item, UnitColumnId } from "../../../ledger";
import { unitNamesOf } from "../../../measures";
import type { SheetSpec } from "../../../sheet";
import { A4_LANDSCAPE, NOTE, SHORT, TEXT } from "../../page/print-style";
import { SheetDraft } from "../../page/sheet-draft";
import { drawWholeRows, layOutTable, type TableColumn } from "../../page/table";
import { addHead } from "../../page/table-sheet";
import { batchLabels, numberValue } from "../../words/batches";
import { summaryHead } from "../summary-head";
import type { SummaryInput } from "../summary-input";
import { columnReference, textCondition } from "./references";

/** Items by their units, or by the counties of their units. */
export type UnitGrouping = "units" | "counties";

/** 单位归集 as drawn. */
export interface UnitsSheet {
  readonly sheet: SheetSpec;
  /** All items' cells with the names of a view. */
  readonly range: (column: UnitColumnId, grouping: UnitGrouping) => string;
}

const NAME = "单位归集";
const EXPLANATION =
  "每项一行，行次与“逐项判定”相同：台账写的单位按名录规范后的名称，写各县（市、区）的列出每个县（市、区）。各表按单位、按县区计数都用本表。";
/** Stands before, between and after the names, so that a name is never found within another. */
const MARK = "；";

/** The condition of COUNTIF for items that name a unit or a county. @param cell where the name stands beside the formula. */
export function nameCondition(name: string, cell: string): string | null {
  return textCondition(withoutMark(name), cell, MARK);
}

/** 单位归集: the units of each item in their standard names, for formulas to count by. */
export function unitsSheet(input: SummaryInput): UnitsSheet {
  const { items, countyOf } = input;
  const batchOf = batchLabels(items);
  const lists = VIEWS.map(({ column, grouping, title, width }): TableColumn<Item> => ({
    title,
    width,
    style: TEXT,
    always: true,
    value: (item) =>
      listed(grouping === "units" ? unitNamesOf(item, column) : countiesOf(item, column, countyOf)),
  }));
  const columns: TableColumn<Item>[] = [
    { title: "附件/批次", width: { least: 8, most: 16 }, style: SHORT, always: true, value: batchOf },
    {
      title: "序号",
      width: { least: 5, most: 8 },
      style: SHORT,
      always: true,
      value: ({ number }) => numberValue(number),
    },
    ...lists,
  ];
  const layout = layOutTable(columns, [{ heading: null, rows: items }], A4_LANDSCAPE);
  const draft = new SheetDraft(layout.widths);
  addHead(draft, summaryHead(input, NAME));
  draft.addLine(EXPLANATION, NOTE);
  const first = draft.nextRow + 1;
  drawWholeRows(draft, layout);
  return {
    sheet: draft.sheet(NAME, A4_LANDSCAPE),
    range: (column, grouping) => {
      const place = VIEWS.findIndex((view) => view.column === column && view.grouping === grouping);
      return columnReference(NAME, 2 + place, first, first + items.length - 1);
    },
  };
}

const VIEWS = [
  { column: "leadUnits", grouping: "units", title: "牵头单位", width: { least: 16, most: 40 } },
  { column: "responsibleUnits", grouping: "units", title: "责任单位", width: { least: 20, most: 80 } },
  { column: "leadUnits", grouping: "counties", title: "牵头县区", width: { least: 10, most: 20 } },
  { column: "responsibleUnits", grouping: "counties", title: "责任县区", width: { least: 12, most: 40 } },
] as const;

function countiesOf(item: Item, column: UnitColumnId, countyOf: SummaryInput["countyOf"]): string[] {
  return [...new Set(unitNamesOf(item, column).flatMap((name) => countyOf(name) ?? []))];
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : `${MARK}${names.map(withoutMark).join(MARK)}${MARK}`;
}

function withoutMark(name: string): string {
  return name.replaceAll(MARK, "，");
}
