import type { InverseEdit, OpenedLedgers } from "../../app";
import type { CellEdit } from "../../sheet";
import { columnOfItem } from "./column-of-item";
import { plainEdit } from "./found-again";
import { itemInRow } from "./item-in-row";

/** The edits with the items and columns that they are made in, as these stand after the change. */
export function onItems(inverse: readonly CellEdit[], opened: OpenedLedgers): InverseEdit[] {
  const itemOf = itemInRow(opened);
  const columnOf = columnOfItem(opened);
  return inverse.map((edit) => {
    const item = itemOf(edit);
    const columnId = columnOf(edit);
    return { ...edit, ...(item === null ? {} : { item }), ...(columnId === null ? {} : { columnId }) };
  });
}

/** Which of the edits may be made, and which would write into the row of another item, or into another column, by now. */
export function byPlace(
  inverse: readonly InverseEdit[],
  opened: OpenedLedgers,
): { readonly there: readonly CellEdit[]; readonly moved: readonly CellEdit[] } {
  const itemOf = itemInRow(opened);
  const columnOf = columnOfItem(opened);
  const isThere = (edit: InverseEdit): boolean =>
    (edit.item === undefined || edit.item === itemOf(edit)) &&
    (edit.columnId === undefined || edit.columnId === columnOf(edit));
  return {
    there: inverse.filter(isThere).map(plainEdit),
    moved: inverse.filter((edit) => !isThere(edit)).map(plainEdit),
  };
}
