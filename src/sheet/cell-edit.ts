import type { CellValue } from "./cell-value";

/** A cell of a workbook; row and column are 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One change to one cell, as data: it can be shown, applied, logged and undone. `before` is what the cell held when the
 * change was thought of; a host refuses to apply an edit whose cell holds something else by now.
 */
export interface CellEdit extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
  /** What sort of change it is, a code such as `unit-former` or `date-text`. */
  readonly kind: string;
}

/** What became of a list of edits. */
export interface AppliedEdits {
  /** The edits that were made. */
  readonly applied: readonly CellEdit[];
  /** Edits left alone because their cell no longer held what `before` says, was gone, or held a formula. */
  readonly stale: readonly CellEdit[];
  /** Applied in this order, these take every applied edit back. */
  readonly inverse: readonly CellEdit[];
}

/** The edits that undo `edits`, last first. */
export function inverseOf(edits: readonly CellEdit[]): CellEdit[] {
  return edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
}
