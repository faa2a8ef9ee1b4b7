import type { InverseEdit, OpenedLedgers } from "../../app";
import type { CellEdit } from "../../sheet";
import { plainEdit } from "./found-again";
import { itemInRow } from "./item-in-row";

/** The edits with the items that they are made on, as these stand after the change. */
export function onItems(inverse: readonly CellEdit[], opened: OpenedLedgers): InverseEdit[] {
  const itemOf = itemInRow(opened);
  return inverse.map((edit) => {
    const item = itemOf(edit);
    return item === null ? edit : { ...edit, item };
  });
}

/** Which of the edits may be made, and which would write into the row of another item by now. */
export function byItem(
  inverse: readonly InverseEdit[],
  opened: OpenedLedgers,
): { readonly there: readonly CellEdit[]; readonly moved: readonly CellEdit[] } {
  const itemOf = itemInRow(opened);
  const isThere = (edit: InverseEdit): boolean => edit.item === undefined || edit.item === itemOf(edit);
  return {
    there: inverse.filter(isThere).map(plainEdit),
    moved: inverse.filter((edit) => !isThere(edit)).map(plainEdit),
  };
}
