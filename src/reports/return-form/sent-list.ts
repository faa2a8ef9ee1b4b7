import { type Dekad, dekadLabel } from "../../calendar";
import type { Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import { tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { numbered, PLACE_COLUMN } from "../words/numbered";

/** A form that was made for a unit. */
export interface SentForm {
  readonly unit: string;
  readonly file: string;
  readonly items: readonly Item[];
}

/** 下发清单: which unit gets which file, and which items stand in it. */
export function sentListSheet(title: string, dekad: Dekad, forms: readonly SentForm[]): SheetSpec {
  return tableSheet({
    name: "下发清单",
    head: { title, subtitle: `（${dekadLabel(dekad)}）` },
    notes: [`共${forms.length}个单位。一项任务涉及几个单位的，各单位的表里都有。`],
    sections: [{ heading: null, rows: numbered(forms) }],
    sentence: "台账没有写明责任单位，没有可以下发的表。",
    columns: [
      PLACE_COLUMN,
      { title: "单位", width: { least: 18, most: 40 }, style: TEXT, value: ({ unit }) => unit },
      { title: "项数", width: { least: 6, most: 7 }, style: SHORT, value: ({ items }) => items.length },
      {
        title: "任务",
        width: { least: 24, most: 70 },
        style: TEXT,
        value: ({ items }) => items.map(itemName).join("、"),
      },
      { title: "文件", width: { least: 24, most: 60 }, style: TEXT, value: ({ file }) => file },
      { title: "签收", width: { least: 10, most: 14 }, style: SHORT, value: () => null, always: true },
    ],
  });
}
