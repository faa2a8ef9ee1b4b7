import type { Item } from "../../ledger";
import type { DoubtfulRow, MergeResult } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { SHORT, TEXT } from "../page/print-style";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import { itemName } from "../words/batches";
import { DOUBT_WORDS } from "../words/doubt-words";
import { textOf } from "../words/item-text";
import { type Numbered, numbered, PLACE_COLUMN } from "../words/numbered";

/**
 * 存疑清单: returned rows of which it is not sure which item they are, and nobody decided: what each was taken for until then, why that is
 * in doubt, and what else it may be. None of its titles are a ledger's.
 */
export function doubtsSheet({ doubtful }: Pick<MergeResult, "doubtful">, head: SheetHead): SheetSpec {
  const rows = doubtful.filter(({ isDecided }) => !isDecided);
  return tableSheet<Numbered<DoubtfulRow>>({
    name: "存疑清单",
    head,
    notes: ["这些行不能肯定是台账的哪一项，请逐行核对。“暂按”空着的，没有合并。"],
    sections: [{ heading: null, rows: numbered(rows) }],
    sentence: "各单位交回的每一行是台账的哪一项，都能肯定。",
    columns: [
      PLACE_COLUMN,
      { title: "文件", width: { least: 18, most: 40 }, style: TEXT, always: true, value: ({ file }) => file },
      { title: "单位", width: { least: 14, most: 30 }, style: TEXT, value: ({ unit }) => unit ?? "" },
      {
        title: "工作表",
        width: { least: 9, most: 20 },
        style: TEXT,
        value: ({ returned }) => returned.sheet,
      },
      { title: "行", width: { least: 5, most: 6 }, style: SHORT, value: ({ returned }) => returned.row },
      {
        title: "所在原文",
        width: { least: 20, most: 60 },
        style: TEXT,
        value: ({ returned }) => namedProblem(returned),
      },
      {
        title: "暂按",
        width: { least: 20, most: 60 },
        style: TEXT,
        always: true,
        value: ({ matches }) => matches.map(({ master }) => namedProblem(master)).join("\n"),
      },
      {
        title: "为什么存疑",
        width: { least: 17, most: 20 },
        style: TEXT,
        always: true,
        value: ({ reasons }) => reasons.map((reason) => DOUBT_WORDS[reason]).join("\n"),
      },
      {
        title: "还可能是",
        width: { least: 20, most: 60 },
        style: TEXT,
        value: (row) => othersLike(row).map(namedProblem).join("\n"),
      },
    ],
  });
}

/** `附件1第9项：河道淤积` */
function namedProblem(item: Item): string {
  return [itemName(item), textOf(item, "problem")].filter((part) => part !== "").join("：");
}

function othersLike({ matches, candidates }: DoubtfulRow): Item[] {
  const taken = new Set(matches.map(({ master }) => master));
  return candidates.map(({ known }) => known).filter((item) => !taken.has(item));
}
