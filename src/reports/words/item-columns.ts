import type { ColumnId, Item } from "../../ledger";
import { SHORT, TEXT } from "../page/print-style";
import type { TableColumn } from "../page/table";
import { batchNames, numberValue } from "./batches";
import { statusText, textOf } from "./item-text";

/** The columns by which lists name an item and tell about it. */
export interface ItemColumns {
  readonly batch: TableColumn<Item>;
  readonly number: TableColumn<Item>;
  readonly problem: TableColumn<Item>;
  readonly leadUnits: TableColumn<Item>;
  readonly responsibleUnits: TableColumn<Item>;
  readonly deadline: TableColumn<Item>;
  readonly status: TableColumn<Item>;
  readonly lagReason: TableColumn<Item>;
  readonly nextSteps: TableColumn<Item>;
}

/** Columns for lists of items. @param items all that may be listed: their batches are written in one spelling. */
export function itemColumns(items: readonly Item[]): ItemColumns {
  return {
    batch: { title: "附件/批次", width: { least: 8, most: 20 }, style: SHORT, value: batchNames(items) },
    number: {
      title: "序号",
      width: { least: 5, most: 8 },
      style: SHORT,
      value: ({ number }) => numberValue(number),
    },
    problem: written("反馈问题", "problem", 20, 70),
    leadUnits: written("牵头单位", "leadUnits", 12, 24),
    responsibleUnits: written("责任单位", "responsibleUnits", 12, 40),
    deadline: written("整改时限", "deadline", 12, 24),
    status: { title: "完成状态", width: { least: 11, most: 12 }, style: SHORT, value: statusText },
    lagReason: written("滞后原因", "lagReason", 10, 40),
    nextSteps: written("下一步措施", "nextSteps", 10, 40),
  };
}

function written(title: string, id: ColumnId, least: number, most: number): TableColumn<Item> {
  return { title, width: { least, most }, style: TEXT, value: (item) => textOf(item, id) };
}
