import type { SheetSpec } from "../../sheet";
import type { UnitMatch } from "../../units";
import { SHORT, TEXT } from "../page/print-style";
import { tableSheet } from "../page/table-sheet";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";
import { summaryHead } from "./summary-head";
import type { NameChange, SummaryInput } from "./summary-input";

const NAME = "名称规范对照";
const MATCH_WORDS: Readonly<Record<UnitMatch, string>> = {
  exact: "规范名称",
  alias: "别名、简称",
  former: "曾用名",
  repaired: "缺字补全",
  similar: "相近，已由人核定",
  none: "名录中没有",
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
      { title: "原来的写法", width: { least: 30, most: 50 }, style: TEXT, value: ({ before }) => before },
      { title: "规范名称", width: { least: 30, most: 50 }, style: TEXT, value: ({ after }) => after },
      { title: "类别", width: { least: 16, most: 18 }, style: SHORT, value: ({ kind }) => MATCH_WORDS[kind] },
      { title: "处数", width: { least: 7, most: 8 }, style: SHORT, value: ({ count }) => count },
    ],
  });
}
