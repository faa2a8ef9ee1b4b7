import type { ReactNode } from "react";
import type { CellRange } from "../../../sheet";
import type { CellMarkView } from "../../work/views/cell-marks";
import type { MergedCell } from "../../work/views/sheet-view";
import { CellContent } from "./cell-content";
import type { SheetStyles } from "./sheet-styles";
import type { Box } from "./use-viewport";

/** Merged areas, laid over the cells they cover. A screen reader is told of the first cell beneath. */
export function MergedCells({
  merges,
  boxOf,
  marksOf,
  styles,
}: {
  readonly merges: readonly MergedCell[];
  readonly boxOf: (range: CellRange) => Box | null;
  readonly marksOf: (row: number) => ReadonlyMap<number, CellMarkView> | undefined;
  readonly styles: SheetStyles;
}): ReactNode {
  return merges.map((merge) => {
    const { top, left, right, cell } = merge;
    const box = boxOf(merge);
    if (!box) return null;
    const mark = marksOf(top)?.get(left);
    const tint = mark?.severity ? `${styles.tinted} ${styles[mark.severity]}` : "";
    return (
      <div
        key={`${top}:${left}`}
        aria-hidden
        data-row={top}
        data-column={left}
        className={`${styles.merged}${right > left ? ` ${styles.across}` : ""}${mark?.change ? ` ${styles.change}` : ""}`}
        style={box}
      >
        {tint === "" ? null : <span className={tint} />}
        <span className={right > left ? styles.acrossText : undefined}>
          <CellContent cell={cell} mark={mark} styles={styles} />
        </span>
      </div>
    );
  });
}
