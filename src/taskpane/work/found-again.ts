import type { OpenedLedgers } from "../../app";
import type { CellEdit } from "../../sheet";
import { itemInRow } from "./item-in-row";

/** Changes, and the ledgers that they were planned on. */
export interface PlannedEdits {
  readonly opened: OpenedLedgers;
  readonly edits: readonly CellEdit[];
}

/** What became of changes planned on an earlier reading. */
export interface FoundAgain {
  /** Those still to be made, each where its item stands now. */
  readonly edits: readonly CellEdit[];
  /** Those that no longer fit, where they were planned. */
  readonly lost: readonly CellEdit[];
}

/**
 * Finds changes again among those that the same workbook calls for now. One is the same where its item is, and what it makes of what:
 * nobody has looked at any other yet, so none is made.
 */
export function foundAgain(planned: PlannedEdits, now: PlannedEdits): FoundAgain {
  const waiting = new Map<string, CellEdit[]>();
  const keyNow = editKeys(now.opened);
  for (const edit of now.edits) {
    const key = keyNow(edit);
    waiting.set(key, [...(waiting.get(key) ?? []), edit]);
  }
  const keyThen = editKeys(planned.opened);
  const edits: CellEdit[] = [];
  const lost: CellEdit[] = [];
  for (const edit of planned.edits) {
    const found = waiting.get(keyThen(edit))?.shift();
    if (found) edits.push(plainEdit(found));
    else lost.push(edit);
  }
  return { edits, lost };
}

/** Tells changes apart by what stays the same when rows are moved; outside the items, by their row. */
function editKeys(opened: OpenedLedgers): (edit: CellEdit) => string {
  const itemOf = itemInRow(opened);
  return (edit) => {
    const { sheet, row, before, after, kind } = edit;
    return JSON.stringify([sheet, itemOf(edit) ?? row, before, after, kind]);
  };
}

/** An edit as a host takes it. */
export function plainEdit({ sheet, row, column, before, after, kind }: CellEdit): CellEdit {
  return { sheet, row, column, before, after, kind };
}
