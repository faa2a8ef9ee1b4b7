import type { InverseEdit, OpenedLedgers } from "../../app";
import type { CellEdit, SheetInfo } from "../../sheet";
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

/** Edits that take a change back, by whether what they are about is still where it was. */
export interface EditsByPlace {
  readonly there: readonly CellEdit[];
  /** Those that would write into the row of another item, into another column, or into a sheet that is gone. */
  readonly moved: readonly InverseEdit[];
}

/** Which of the edits may be made as the workbook is now. @param sheets all of its sheets, those without a ledger too. */
export function byPlace(
  inverse: readonly InverseEdit[],
  opened: OpenedLedgers,
  sheets: readonly SheetInfo[],
): EditsByPlace {
  const itemOf = itemInRow(opened);
  const columnOf = columnOfItem(opened);
  const isThere = (edit: InverseEdit): boolean =>
    sheets.some(({ name }) => name === edit.sheet) &&
    (edit.item === undefined || edit.item === itemOf(edit)) &&
    (edit.columnId === undefined || edit.columnId === columnOf(edit));
  return {
    there: inverse.filter(isThere).map(plainEdit),
    moved: inverse.filter((edit) => !isThere(edit)),
  };
}
