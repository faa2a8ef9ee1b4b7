import { useEffect, useState } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import type { RemoteDesk } from "../../work/office-worker";
import type { CellMarkView, PreviewKind } from "../../work/views/cell-marks";
import type { SheetShape, SheetWindow } from "../../work/views/sheet-view";
import { useChunks } from "./use-chunks";

/** Marks row by row, column by column. */
export type MarksByRow = ReadonlyMap<number, ReadonlyMap<number, CellMarkView>>;

/** How a sheet is laid out, asked again after each reading; `undefined` until it is known, `null` where the sheet is gone. */
export function useShape(desk: RemoteDesk, sheet: string): SheetShape | null | undefined {
  const version = usePaneState((state) => state.version);
  const [known, setKnown] = useState<{ readonly sheet: string; readonly shape: SheetShape | null }>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (shape: SheetShape | null): void => {
      if (isCurrent) setKnown({ sheet, shape });
    };
    desk.shape(sheet).then(tell, () => {
      tell(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, sheet, version]);
  return known?.sheet === sheet ? known.shape : undefined;
}

/** Rows in view, 0-based. */
export interface RowsInView {
  readonly first: number;
  readonly last: number;
}

/** The cells around the rows in view. */
export function useCells(
  desk: RemoteDesk,
  sheet: string,
  { first, last }: RowsInView,
): (row: number) => SheetWindow | undefined {
  const version = usePaneState((state) => state.version);
  const ask = (from: number, count: number): Promise<SheetWindow> => desk.window(sheet, from, count);
  return useChunks({ about: sheet, edition: String(version), first, last, ask });
}

/** What is found in the cells around the rows in view, and the changes in preview. */
export function useMarks(
  sheet: string,
  { first, last }: RowsInView,
): (row: number) => MarksByRow | undefined {
  const pane = usePane();
  const version = usePaneState((state) => state.version);
  const preview = usePreview();
  const ask = async (from: number, count: number): Promise<MarksByRow> =>
    version === 0 ? new Map() : byRow(await pane.work.cellsShown.cellMarks({ sheet, from, count }, preview));
  return useChunks({ about: sheet, edition: JSON.stringify([version, preview]), first, last, ask });
}

/** The changes that the pane previews now. */
export function usePreview(): PreviewKind | null {
  return usePaneState(({ path }) => {
    const screen = path.at(-1);
    return screen?.name === "preview" ? screen.what : null;
  });
}

function byRow(marks: readonly CellMarkView[]): MarksByRow {
  const rows = new Map<number, Map<number, CellMarkView>>();
  for (const mark of marks) {
    const row = rows.get(mark.row);
    if (row) row.set(mark.column, mark);
    else rows.set(mark.row, new Map([[mark.column, mark]]));
  }
  return rows;
}
