import type { CellEdit, CellRef } from "../../../sheet";
import {
  cellMarks,
  cellNotes,
  type CellMarkView,
  type CellNote,
  type PreviewKind,
  type RowsAsked,
} from "../views/cell-marks";
import type { WorkbookAtHand } from "../workbook-at-hand";
import type { Verifying } from "./verifying";

/** What the sheet beside the pane shows on its cells. */
export class CellsShown {
  constructor(
    private readonly workbook: WorkbookAtHand,
    private readonly verifying: Verifying,
  ) {}

  /** What is shown on the cells of some rows. */
  cellMarks(rows: RowsAsked, preview: PreviewKind | null): CellMarkView[] {
    return this.workbook.isRead ? cellMarks(this.workbook.reading, rows, this.planned(preview)) : [];
  }

  /** What was found in one cell. */
  cellNotes(cell: CellRef): CellNote[] {
    return this.workbook.isRead ? cellNotes(this.workbook.reading, cell) : [];
  }

  private planned(preview: PreviewKind | null): readonly CellEdit[] {
    switch (preview) {
      case null:
        return [];
      case "fixes":
        return this.workbook.reading.fixes;
      case "units":
        return this.workbook.reading.unitEdits;
      case "merge":
        return this.workbook.merged?.changes.edits ?? [];
      case "verification":
        return this.verifying.edits;
    }
  }
}
