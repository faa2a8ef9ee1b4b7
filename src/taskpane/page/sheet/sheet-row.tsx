import type { VirtualItem } from "@tanstack/react-virtual";
import { memo, type ReactNode } from "react";
import { WORDS } from "../../words";
import type { CellMarkView } from "../../work/views/cell-marks";
import type { SheetCell } from "../../work/views/sheet-view";
import type { Axis } from "./axis";
import { CellContent } from "./cell-content";
import type { SheetStyles } from "./sheet-styles";

/** A row of the sheet. */
export interface SheetRowProps {
  /** 0-based. */
  readonly row: number;
  /** How many hidden rows follow. */
  readonly hiddenBelow: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly axis: Axis;
  readonly columns: readonly VirtualItem[];
  /** `undefined` until they are known. */
  readonly cells: readonly (SheetCell | null)[] | undefined;
  readonly marks: ReadonlyMap<number, CellMarkView> | undefined;
  /** The current cell's column where it stands in this row. */
  readonly current: number | null;
  readonly styles: SheetStyles;
}

/** The id of a cell, by which the sheet tells a screen reader where the user is. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One row; it is drawn anew only where something of it changed. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactNode {
  const { row, hiddenBelow, top, height, width, axis, columns, cells, marks, current, styles } = props;
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top, height, width }}>
      <div
        role="rowheader"
        className={`${styles.rowHead}${hiddenBelow > 0 ? ` ${styles.hiddenBelow}` : ""}${current === null ? "" : ` ${styles.here}`}`}
        title={hiddenBelow > 0 ? WORDS.page.hiddenRows(hiddenBelow) : undefined}
      >
        {row + 1}
      </div>
      {columns.map(({ index, start, size }) => {
        const column = axis.at(index);
        const cell = cells?.[column] ?? null;
        const mark = marks?.get(column);
        return (
          <div
            key={column}
            id={cellId(row, column)}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={current === column}
            data-row={row}
            data-column={column}
            className={classOf(cell, mark, styles)}
            style={{ left: start, width: size }}
          >
            <CellContent cell={cell} mark={mark} styles={styles} />
          </div>
        );
      })}
    </div>
  );
});

function classOf(cell: SheetCell | null, mark: CellMarkView | undefined, styles: SheetStyles): string {
  const base = `${styles.cell} ${styles[mark?.change ? "start" : (cell?.align ?? "start")]}`;
  const tint = mark?.severity ? ` ${styles[mark.severity]}` : "";
  return mark?.change ? `${base}${tint} ${styles.change}` : base + tint;
}
