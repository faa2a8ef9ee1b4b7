import { type ColumnId, isErrorShown, type Item, saysNothing } from "../ledger";
import { foldText } from "../text";
import type { ConflictKind, MergeConflict, ProgressEntry } from "./merge-result";

/** A disagreement before anybody has settled it. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly column: ColumnId;
  readonly entries: readonly ProgressEntry[];
}

/** Columns in which two words on one item cannot both be right. */
export const COMPARED: readonly { readonly column: ColumnId; readonly kind: ConflictKind }[] = [
  { column: "status", kind: "status" },
  { column: "percent", kind: "percent" },
  { column: "completedOn", kind: "date" },
  { column: "verifiedOn", kind: "date" },
  { column: "closed", kind: "closed" },
  { column: "closedOn", kind: "date" },
];

/** What the entries on one item disagree on, column by column, and what they changed of the plan. */
export function conflictsOf(
  progress: readonly ProgressEntry[],
  changed: ReadonlyMap<ProgressEntry, readonly ColumnId[]>,
): FoundConflict[] {
  const disagreements =
    progress.length < 2 ? [] : COMPARED.flatMap((compared) => disagreement(progress, compared) ?? []);
  const columns = new Set<ColumnId>();
  for (const entry of progress) for (const column of changed.get(entry) ?? []) columns.add(column);
  const changes = [...columns].map((column): FoundConflict => {
    const entries = progress.filter((entry) => changed.get(entry)?.includes(column));
    return { kind: "baseline", column, entries };
  });
  return [...disagreements, ...changes];
}

function disagreement(
  progress: readonly ProgressEntry[],
  { column, kind }: (typeof COMPARED)[number],
): FoundConflict | null {
  const entries = progress.filter((entry) => saysSomething(entry, column));
  const meanings = new Set(entries.map(({ returned }) => meaningOf(returned, column)));
  return meanings.size > 1 ? { kind, column, entries } : null;
}

/** Conflicts with what else should be seen: where units disagree in its column anyway, it is seen already. */
export function withSeen(
  found: readonly FoundConflict[],
  conflict: FoundConflict | null,
): readonly FoundConflict[] {
  return conflict && !found.some(({ column }) => column === conflict.column) ? [conflict, ...found] : found;
}

/** Whether rows on one item disagree where not all of them can be right. */
export function contradict(rows: readonly Item[]): boolean {
  return COMPARED.some(({ column }) => new Set(rows.flatMap((row) => meaningOf(row, column) ?? [])).size > 1);
}

/** Whether an entry says anything in a column that can be understood. */
export function saysSomething(entry: ProgressEntry | null, column: ColumnId): boolean {
  return entry !== null && meaningOf(entry.returned, column) !== null;
}

/** What an item says in a column, so that two ways of writing the same are the same; `null` where it says nothing. */
export function meaningOf(item: Item, column: ColumnId): string | null {
  switch (column) {
    case "status":
      return item.status;
    case "percent":
      return item.percent === null ? null : String(item.percent);
    case "closed":
      return item.closed === null ? null : String(item.closed);
    case "completedOn":
    case "verifiedOn":
    case "closedOn":
    case "reportedOn": {
      const reading = item.dates[column];
      return reading.kind === "date" ? reading.date : textOf(item, column);
    }
    default:
      return textOf(item, column);
  }
}

function textOf({ text }: Item, column: ColumnId): string | null {
  const folded = foldText(text[column] ?? "");
  return saysNothing(folded) || isErrorShown(folded) ? null : folded;
}

/** Whether units disagree with one another, and not one with the plan. */
export function isBetweenUnits({ kind }: MergeConflict): boolean {
  return kind !== "baseline";
}
