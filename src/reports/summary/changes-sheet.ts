import { dekadOf } from "../../calendar";
import type { Item } from "../../ledger";
import type { ItemChange } from "../../measures";
import type { SheetSpec } from "../../sheet";
import { SHORT } from "../page/print-style";
import { columnOn } from "../page/table";
import { sentenceSheet, tableSheet } from "../page/table-sheet";
import {
  CHANGE_KINDS,
  CHANGE_WORDS,
  LAST_DEKAD_MISSING,
  NOTHING_CHANGED,
  NOTHING_CHANGED_SINCE,
  olderThanLast,
} from "../words/change-word";
import { itemColumns } from "../words/item-columns";
import { earlierStatusText, statusText } from "../words/item-text";
import { latenessWord } from "../words/lateness-word";
import type { LiveFigures } from "./live/live-figures";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const NAME = "与上旬对比";

/** 与上旬对比: what happened to which item, kind by kind. */
export function changesSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const { comparison, options } = input;
  const head = summaryHead(input, NAME);
  if (comparison === null) return sentenceSheet(NAME, head, LAST_DEKAD_MISSING);
  const { changes, since } = comparison;
  const older = olderThanLast(since, dekadOf(options.asOf));
  const of = itemColumns(changes.map(({ item }) => item));
  const itemOf = ({ item }: ItemChange): Item => item;
  return tableSheet({
    name: NAME,
    head,
    sections: CHANGE_KINDS.map((kind) => {
      const rows = changes.filter((change) => change.kind === kind);
      const live = figures.changed(kind);
      return {
        heading: `${CHANGE_WORDS[kind]}（${rows.length}项）`,
        ...(live !== null && { headingFormula: `"${CHANGE_WORDS[kind]}（"&${live}&"项）"` }),
        rows,
      };
    }),
    ...(older !== null && { notes: [older] }),
    sentence: older === null ? NOTHING_CHANGED : `${older}${NOTHING_CHANGED_SINCE}`,
    columns: [
      ...[of.batch, of.number, of.problem, of.leadUnits, of.responsibleUnits].map((column) =>
        columnOn(column, itemOf),
      ),
      {
        title: "上旬状态",
        width: { least: 10, most: 14 },
        style: SHORT,
        value: ({ before }) => earlierStatusText(before),
        formula: ({ item }) => figures.cell(item, "before"),
      },
      {
        title: "本旬状态",
        width: { least: 10, most: 14 },
        style: SHORT,
        value: ({ item }) => statusText(item),
        formula: ({ item }) => figures.cell(item, "status"),
      },
      {
        title: "是否超期",
        width: { least: 9, most: 10 },
        style: SHORT,
        value: ({ item }) => latenessWord(item, options),
        formula: ({ item }) => figures.cell(item, "verdict"),
      },
    ],
  });
}
