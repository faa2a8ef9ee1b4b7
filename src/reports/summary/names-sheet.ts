import type { SheetSpec } from "../../sheet";
import type { UnitChange } from "../../units";
import { SHORT, TEXT } from "../page/print-style";
import { tableSheet } from "../page/table-sheet";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { summaryHead } from "./summary-head";
import type { NameChange, SummaryInput } from "./summary-input";

/** Stands where nothing was written before, or nothing is left. */
const MISSING = "（缺）";
const REMOVED = "（删去）";
const NAME = "名称规范对照";
const KIND_WORDS: Readonly<Record<UnitChange["reason"], string>> = {
  exact: "规范名称",
  alias: "别名、简称",
  former: "曾用名",
  repaired: "缺字补全",
  similar: "相近，已由人核定",
  "unclosed-bracket": "括号不成对",
  "stray-bracket": "多余的括号",
  "no-separator": "单位之间没有分隔",
  dangling: "多余的字或标点",
};

/** 名称规范对照: which written unit names were put into the directory's form. */
export function namesSheet(input: SummaryInput): SheetSpec {
  return tableSheet<Numbered<NameChange>>({
    name: NAME,
    head: summaryHead(input, NAME),
    sections: [{ heading: null, rows: numbered(input.nameChanges) }],
    sentence: "单位名称都与名录一致，没有改动。",
    columns: [
      PLACE_COLUMN,
      {
        title: "原来的写法",
        width: { least: 30, most: 50 },
        style: TEXT,
        value: ({ before }) => before || MISSING,
      },
      {
        title: "规范名称",
        width: { least: 30, most: 50 },
        style: TEXT,
        value: ({ after }) => after || REMOVED,
      },
      { title: "类别", width: { least: 16, most: 18 }, style: SHORT, value: ({ kind }) => KIND_WORDS[kind] },
      { title: "处数", width: { least: 7, most: 8 }, style: SHORT, value: ({ count }) => count },
    ],
  });
}
