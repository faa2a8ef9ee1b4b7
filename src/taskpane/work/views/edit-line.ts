import { cellAddress, cellText, type CellEdit, type CellRef } from "../../../sheet";
import type { OpenedLedgers } from "../../../app";
import { itemName } from "../../../reports";
import { itemFinder } from "./item-line";

/** A change to one cell, before → after, as a line of a preview. */
export interface EditLine {
  readonly place: CellRef;
  readonly cell: string;
  /** `附件1第3项`; `""` outside the items. */
  readonly item: string;
  readonly before: string;
  readonly after: string;
  /** A code: the rule that the change satisfies. */
  readonly kind: string;
  /** The units that a merged text comes from; none for a change of the office's own. */
  readonly units?: readonly string[];
}

/** Changes as lines, in their order. */
export function editLines(edits: readonly CellEdit[], opened: OpenedLedgers): EditLine[] {
  const finder = itemFinder(opened);
  return edits.map(({ sheet, row, column, before, after, kind }) => {
    const item = finder(sheet, row + 1);
    return {
      place: { sheet, row, column },
      cell: cellAddress(row, column),
      item: item ? itemName(item) : "",
      before: cellText(before),
      after: cellText(after),
      kind,
    };
  });
}
