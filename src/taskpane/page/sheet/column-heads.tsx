import type { VirtualItem } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { columnLetter } from "../../../sheet";
import { WORDS } from "../../words";
import type { Axis } from "./axis";
import type { SheetStyles } from "./sheet-styles";

/** The letters over the columns, with what else stays at the top. */
export function ColumnHeads({
  axis,
  columns,
  current,
  width,
  styles,
  children,
}: {
  readonly axis: Axis;
  readonly columns: readonly VirtualItem[];
  /** The current cell's column, 0-based. */
  readonly current: number;
  readonly width: number;
  readonly styles: SheetStyles;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div role="presentation" className={styles.heads} style={{ width }}>
      <div className={styles.corner} />
      {columns.map(({ index, start, size }) => {
        const column = axis.at(index);
        const hidden = axis.hiddenAfter(index);
        return (
          <div
            key={column}
            aria-hidden
            title={hidden > 0 ? WORDS.page.hiddenColumns(hidden) : undefined}
            className={`${styles.columnHead}${hidden > 0 ? ` ${styles.hiddenRight}` : ""}${column === current ? ` ${styles.here}` : ""}`}
            style={{ left: start, width: size }}
          >
            {columnLetter(column)}
          </div>
        );
      })}
      {children}
    </div>
  );
}
