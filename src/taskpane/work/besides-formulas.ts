import type { MergeEdit, OpenedLedgers } from "../../app";
import { cellKey } from "../../sheet";

/** What merging would change, by whether it may. */
export interface EditsByContent {
  readonly edits: readonly MergeEdit[];
  /** Those of a text part of which stands where the master has a formula: no host writes over one. */
  readonly underFormulas: readonly MergeEdit[];
}

/** Tells apart what may be changed in a master and what it works out by formulas. A text in several cells is changed in all or in none. */
export function besidesFormulas(edits: readonly MergeEdit[], { workbook }: OpenedLedgers): EditsByContent {
  const formulas = new Map(workbook.ledgers.map(({ sheet, grid }) => [sheet, grid.formulas]));
  const onFormulas = edits.filter(({ sheet, row, column }) => formulas.get(sheet)?.has(cellKey(row, column)));
  const left = new Set(onFormulas.map(textKey));
  return {
    edits: edits.filter((edit) => !left.has(textKey(edit))),
    underFormulas: edits.filter((edit) => left.has(textKey(edit))),
  };
}

/** The same for all cells that hold one text of an item. */
function textKey({ sheet, item, columnId }: MergeEdit): string {
  return JSON.stringify([sheet, item.row, columnId]);
}
