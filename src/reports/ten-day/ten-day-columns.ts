import type { ColumnId, Item } from "../../ledger";
import type { MeasureOptions } from "../../measures";
import { SHORT, TEXT } from "../page/print-style";
import type { TableColumn } from "../page/table";
import { numberValue } from "../words/batches";
import { statusText, textOf } from "../words/item-text";
import { latenessWord } from "../words/lateness-word";

/**
 * The twelve columns of a 旬报 (DOMAIN §7). All are always there: the level above puts the reports one under another. Titles of short
 * columns stand on two lines, so that the width goes to those with much text.
 */
export function tenDayColumns(options: MeasureOptions): TableColumn<Item>[] {
  const columns: readonly TableColumn<Item>[] = [
    {
      title: "序号",
      width: { least: 4.5, most: 7 },
      style: SHORT,
      value: ({ number }) => numberValue(number),
    },
    running("反馈问题", "problem", { least: 14, most: 70 }),
    running("整改目标", "target", { least: 12, most: 70 }),
    running("牵头\n单位", "leadUnits", { least: 6.5, most: 18 }),
    running("责任单位", "responsibleUnits", { least: 10, most: 30 }),
    running("整改\n时限", "deadline", { least: 7.5, most: 14 }),
    running("本旬进展", "progress", { least: 14, most: 70 }),
    { title: "完成\n状态", width: { least: 8.5, most: 8.5 }, style: SHORT, value: statusText },
    {
      title: "是否\n超期",
      width: { least: 7, most: 7 },
      style: SHORT,
      value: (item) => latenessWord(item, options),
    },
    running("滞后\n原因", "lagReason", { least: 6.5, most: 50 }),
    running("下一步\n措施", "nextSteps", { least: 7, most: 50 }),
    running("备注", "remarks", { least: 4.5, most: 20 }),
  ];
  return columns.map((column) => ({ ...column, always: true }));
}

function running(title: string, id: ColumnId, width: TableColumn<Item>["width"]): TableColumn<Item> {
  return { title, width, style: TEXT, value: (item) => textOf(item, id) };
}
