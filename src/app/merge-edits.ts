import {
  placeOf,
  rawValueOf,
  readStatus,
  readYesNo,
  STATUS_WORDS,
  type ColumnId,
  type DateColumnId,
  type Item,
  type Ledger,
} from "../ledger";
import { cellsByColumn, type MergedCell, type MergedItem, type MergeResult } from "../returns";
import { isBlank, sameValue, valueAt, type CellEdit, type CellValue } from "../sheet";
import { foldText } from "../text";
import type { OpenedLedgers } from "./open-ledgers";

/** A change that merging makes to one cell of the master, with where it comes from. */
export interface MergeEdit extends CellEdit {
  readonly kind: "merged";
  /** The item as the master has it. */
  readonly item: Item;
  readonly columnId: ColumnId;
  readonly from: MergedCell;
}

/** Something merged for which the master has no cell: its sheet lacks the column, or another item holds the same cell. */
export interface HomelessCell {
  readonly item: Item;
  readonly columnId: ColumnId;
  readonly text: string;
  readonly from: MergedCell;
}

/** What is to be changed in the master so that it holds what was merged. */
export interface MergeEdits {
  readonly edits: readonly MergeEdit[];
  readonly homeless: readonly HomelessCell[];
}

/**
 * What a merge changes in the master's own cells. A cell that means the same already stays as it is written. Where an item has several
 * rows, what is merged stands in its first, and its further rows give up what they held in that column: read again, the item is as merged.
 */
export function mergeEdits({ workbook }: OpenedLedgers, { items }: Pick<MergeResult, "items">): MergeEdits {
  const ledgers = new Map(workbook.ledgers.flatMap((ledger) => ledger.items.map((item) => [item, ledger])));
  const sharing = itemsByCell(items);
  const taken = new Set<string>();
  const edits: MergeEdit[] = [];
  const homeless: HomelessCell[] = [];
  for (const { before, item, cells } of items) {
    const ledger = ledgers.get(before);
    for (const [columnId, from] of cellsByColumn(cells)) {
      if (!ledger || means(before, item, columnId)) continue;
      const about = { item: before, columnId, from };
      const changes = cellChanges(ledger, { before, item }, columnId);
      const isFree = changes.every(
        (change) =>
          !taken.has(placeKey(change)) &&
          (sharing.get(placeKey(change)) ?? []).every((other) => means(other.item, item, columnId)),
      );
      if (placeOf(before, columnId) !== null && isFree)
        edits.push(...changes.map((change) => ({ ...change, kind: "merged" as const, ...about })));
      else homeless.push({ ...about, text: item.text[columnId] ?? "" });
      for (const change of changes) taken.add(placeKey(change));
    }
  }
  return { edits, homeless };
}

/** The items that hold a cell together: it is merged down over them. What one of them says there all of them say. */
function itemsByCell(items: readonly MergedItem[]): Map<string, MergedItem[]> {
  const byCell = new Map<string, MergedItem[]>();
  for (const one of items) {
    for (const place of one.before.elsewhere?.values() ?? []) {
      const key = placeKey({ sheet: one.before.sheet, ...place });
      byCell.set(key, [...(byCell.get(key) ?? []), one]);
    }
  }
  return byCell;
}

type CellChange = Omit<CellEdit, "kind">;

function cellChanges(
  ledger: Ledger,
  { before, item }: Pick<MergedItem, "before" | "item">,
  id: ColumnId,
): CellChange[] {
  const place = placeOf(before, id);
  if (!place) return [];
  const { sheet, grid } = ledger;
  const further = before.elsewhere?.has(id) ? [] : before.rows.slice(1).map((row) => row - 1);
  const first = { sheet, ...place, before: rawValueOf(ledger, before, id), after: valueOf(item, id) };
  const emptied = further.map((row) => ({
    sheet,
    row,
    column: place.column,
    before: valueAt(grid, row, place.column),
    after: null,
  }));
  return [first, ...emptied].filter((one) =>
    one.after === null ? !isBlank(one.before) : !sameValue(one.before, one.after),
  );
}

const DATES: readonly DateColumnId[] = ["completedOn", "verifiedOn", "closedOn", "reportedOn"];

function isDate(id: ColumnId): id is DateColumnId {
  return DATES.some((one) => one === id);
}

/**
 * What a cell is to hold: a date and a percentage as such, so that they can be counted with; all else as text, in the standard word where
 * the text would not be read as what was merged (two rows of one item). A day whose year had to be assumed or that was mended stays as it was
 * written: a person still has to see it.
 */
function valueOf(item: Item, id: ColumnId): CellValue {
  const text = item.text[id] ?? "";
  if (isDate(id)) {
    const reading = item.dates[id];
    const isCertain = reading.kind === "date" && !reading.yearAssumed && !reading.repaired;
    if (isCertain) return { kind: "date", iso: reading.date };
  }
  if (id === "percent" && item.percent !== null) return { kind: "percent", fraction: item.percent / 100 };
  if (id === "status" && item.status !== null && readStatus(text) !== item.status)
    return STATUS_WORDS[item.status];
  if (id === "closed" && item.closed !== null && readYesNo(text) !== item.closed)
    return item.closed ? "是" : "否";
  return text === "" ? null : text;
}

/** Whether two items mean the same in a column, however it is written. */
function means(one: Item, other: Item, id: ColumnId): boolean {
  const [first, second] = [meaningOf(one, id), meaningOf(other, id)];
  if (first !== null || second !== null) return first === second;
  return foldText(one.text[id] ?? "") === foldText(other.text[id] ?? "");
}

/** `null` where only the text tells. */
function meaningOf(item: Item, id: ColumnId): string | null {
  if (isDate(id)) {
    const reading = item.dates[id];
    return reading.kind === "date" ? reading.date : null;
  }
  switch (id) {
    case "status":
      return item.status;
    case "percent":
      return item.percent === null ? null : String(item.percent);
    case "closed":
      return item.closed === null ? null : String(item.closed);
    default:
      return null;
  }
}

function placeKey({ sheet, row, column }: Pick<CellChange, "sheet" | "row" | "column">): string {
  return JSON.stringify([sheet, row, column]);
}
