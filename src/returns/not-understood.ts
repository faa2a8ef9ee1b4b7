import { type ColumnId, isErrorShown, type Item, statusWord } from "../ledger";
import { foldText } from "../text";
import { saysAsBefore } from "./as-before";
import { SIDE_BY_SIDE } from "./merged-columns";

/** Columns that are taken over by their meaning alone: words that have none stay in the returned file. */
const BY_MEANING: readonly { readonly column: ColumnId; readonly means: (item: Item) => boolean }[] = [
  { column: "status", means: ({ status }) => status !== null },
  { column: "percent", means: ({ percent }) => percent !== null },
  { column: "closed", means: ({ closed }) => closed !== null },
  ...SIDE_BY_SIDE.map((column) => ({
    column,
    means: ({ text }: Item): boolean => !isErrorShown(text[column] ?? ""),
  })),
];

/**
 * The columns in which a returned row says something that nobody can take for a status, a percentage or a yes or no, or shows the error of a
 * formula.
 */
export function columnsNotUnderstood(item: Item): readonly ColumnId[] {
  // Of nearly all rows everything is understood: that is asked first.
  if (BY_MEANING.every(({ means }) => means(item))) return ALL_UNDERSTOOD;
  return BY_MEANING.filter(({ column, means }) => !means(item) && !isUnfilled(item.text[column] ?? "")).map(
    ({ column }) => column,
  );
}

const ALL_UNDERSTOOD: readonly ColumnId[] = [];

/** A row that tells its progress in the column for its status (`完成情况：已对23个工地落实覆盖`), read so. */
export function withProgressFromStatus(item: Item): Item {
  const { progress = "", status = "" } = item.text;
  if (progress !== "" || item.status !== null || !/\p{Script=Han}/u.test(status)) return item;
  if (isUnfilled(status)) return item;
  return { ...item, text: { ...item.text, progress: status, status: "" } };
}

/** A row whose status was ticked: in words, so that what units say can be held against one another. */
export function withTickedStatus(item: Item): Item {
  if (item.status === null || (item.text.status ?? "") !== "") return item;
  return { ...item, text: { ...item.text, status: statusWord(item.status) } };
}

const UNFILLED = statusWord(null);

/** A cell that is blank, or in which a workbook of ours says that it is, or a unit that nothing changed. */
function isUnfilled(text: string): boolean {
  return text === "" || foldText(text) === UNFILLED || saysAsBefore(text);
}
