import type { Grid, SheetInfo } from "../../../sheet";

/** A worksheet with its cells. */
export interface OpenedSheet extends SheetInfo {
  readonly grid: Grid;
}

/** A workbook as read from a file. Sheets stand in the order of their tabs; sheets that are only a chart are left out. */
export interface OpenedWorkbook {
  readonly fileName: string;
  readonly sheets: readonly OpenedSheet[];
}
