import { dekadOf } from "../../calendar";
import type { Item } from "../../ledger";
import type { Comparison, EarlierItem } from "../../measures";
import type { SheetSpec, SpecValue } from "../../sheet";
import { SHORT } from "../page/print-style";
import type { TableColumn, TableSection } from "../page/table";
import { sentenceSheet, tableSheet } from "../page/table-sheet";
import { numberValue } from "../words/batches";
import {
  ADDED_WORD,
  CHANGE_KINDS,
  CHANGE_WORDS,
  LAST_DEKAD_MISSING,
  NOTHING_CHANGED,
  NOTHING_CHANGED_SINCE,
  olderThanLast,
  REMOVED_WORD,
} from "../words/change-word";
import { itemColumns } from "../words/item-columns";
import { earlierStatusText, placeBefore, statusText } from "../words/item-text";
import { latenessWord } from "../words/lateness-word";
import type { LiveFigures } from "./live/live-figures";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const NAME = "与上旬对比";

/** 与上旬对比: what happened to which item, kind by kind, then what is new and what is not there any more. */
export function changesSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const { comparison, options } = input;
  const head = summaryHead(input, NAME);
  if (comparison === null) return sentenceSheet(NAME, head, LAST_DEKAD_MISSING);
  const older = olderThanLast(comparison.since, dekadOf(options.asOf));
  return tableSheet({
    name: NAME,
    head,
    sections: [
      ...changedSections(comparison, figures),
      section(ADDED_WORD, comparison.added.map(addedLine)),
      section(REMOVED_WORD, comparison.removed.map(removedLine)),
    ],
    ...(older !== null && { notes: [older] }),
    sentence: older === null ? NOTHING_CHANGED : `${older}${NOTHING_CHANGED_SINCE}`,
    columns: [...namingColumns(comparison), ...comparingColumns(input, figures)],
  });
}

/** What an item is, and what it was; `null` where it was not there then, or is not there now. */
interface ComparedLine {
  readonly item: Item | null;
  readonly before: EarlierItem | null;
}

function addedLine(item: Item): ComparedLine {
  return { item, before: null };
}

function removedLine(before: EarlierItem): ComparedLine {
  return { item: null, before };
}

function section(word: string, rows: readonly ComparedLine[]): TableSection<ComparedLine> {
  return { heading: `${word}（${rows.length}项）`, rows };
}

function changedSections(
  { changes }: Pick<Comparison, "changes">,
  figures: LiveFigures,
): TableSection<ComparedLine>[] {
  return CHANGE_KINDS.map((kind) => {
    const rows = changes.filter((change) => change.kind === kind);
    const live = figures.changed(kind);
    return {
      ...section(CHANGE_WORDS[kind], rows),
      ...(live !== null && { headingFormula: `"${CHANGE_WORDS[kind]}（"&${live}&"项）"` }),
    };
  });
}

/** The columns by which an item is known; of one that is not there any more only its place is. */
function namingColumns({ changes, added }: Comparison): TableColumn<ComparedLine>[] {
  const of = itemColumns([...changes.map(({ item }) => item), ...added]);
  return [
    nowOrBefore(of.batch, (before) => placeBefore(before).batch),
    nowOrBefore(of.number, (before) => numberValue(placeBefore(before).number)),
    ...[of.problem, of.leadUnits, of.responsibleUnits].map((column) => nowOrBefore(column, () => null)),
  ];
}

function nowOrBefore(
  { title, width, style, value }: TableColumn<Item>,
  valueBefore: (before: EarlierItem) => SpecValue,
): TableColumn<ComparedLine> {
  return {
    title,
    width,
    style,
    value: ({ item, before }) => (item ? value(item) : before && valueBefore(before)),
  };
}

/** What an item was and is. */
function comparingColumns(
  { options }: Pick<SummaryInput, "options">,
  figures: LiveFigures,
): TableColumn<ComparedLine>[] {
  const cellOf = (item: Item | null, id: "before" | "status" | "verdict"): string | null =>
    item && figures.cell(item, id);
  return [
    {
      title: "上旬状态",
      width: { least: 10, most: 14 },
      style: SHORT,
      value: ({ before }) => before && earlierStatusText(before),
      formula: ({ item, before }) => before && cellOf(item, "before"),
    },
    {
      title: "本旬状态",
      width: { least: 10, most: 14 },
      style: SHORT,
      value: ({ item }) => item && statusText(item),
      formula: ({ item }) => cellOf(item, "status"),
    },
    {
      title: "是否超期",
      width: { least: 9, most: 10 },
      style: SHORT,
      value: ({ item }) => item && latenessWord(item, options),
      formula: ({ item }) => cellOf(item, "verdict"),
    },
  ];
}
