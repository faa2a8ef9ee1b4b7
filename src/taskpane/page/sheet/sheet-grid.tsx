import {
  useEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useStore } from "zustand";
import type { RemoteDesk } from "../../work/office-worker";
import type { SheetShape } from "../../work/views/sheet-view";
import { ColumnHeads } from "./column-heads";
import { FrozenHeader, useHeader } from "./frozen-header";
import { axesOf, LINE_HEIGHT, type SheetAxes } from "./measures";
import { MergedCells } from "./merged-cells";
import { FIRST_CELL, type CellPoint, type SheetPlaceStore } from "./sheet-place";
import { cellId, SheetRow } from "./sheet-row";
import { useSheetStyles, type SheetStyles } from "./sheet-styles";
import { useDrawn, type Drawn } from "./use-drawn";
import type { RowsInView } from "./use-sheet";
import { useViewport, type Viewport } from "./use-viewport";
import { walk } from "./walk";

/** One sheet, drawn only where it is seen. */
export interface SheetGridProps {
  readonly desk: RemoteDesk;
  readonly shape: SheetShape;
  readonly place: SheetPlaceStore;
  /** The current cell's text, to be copied. */
  readonly text: string;
}

/** A read-only grid: letters and numbers around it, merged areas over it, and the current cell walked by the arrow keys. */
export function SheetGrid({ desk, shape, place, text }: SheetGridProps): ReactNode {
  const styles = useSheetStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const axes = useMemo(() => axesOf(shape), [shape]);
  const header = useHeader(shape.sheet, axes);
  const view = useViewport(axes, header.height, scroller);
  const drawn = useDrawn(desk, shape.sheet, rowsDrawn(axes, view));
  const current = useStore(place, ({ cells }) => cells[shape.sheet]) ?? FIRST_CELL;
  useRevealed(place, view);
  useKeyboardHeld(scroller);
  const press = (event: KeyboardEvent): void => {
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / LINE_HEIGHT / 2));
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey };
    const to = walk(current, key, { ...axes, pageRows, mergeAt: drawn.mergeAt });
    if (!to) return;
    event.preventDefault();
    place.getState().move(to);
    view.bring(to, "edge");
  };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={shape.sheet}
      aria-readonly
      aria-rowcount={shape.rowLines.length}
      aria-colcount={shape.columnWidths.length}
      aria-activedescendant={cellId(current.row, current.column)}
      className={styles.scroller}
      onKeyDown={press}
      onCopy={(event) => {
        copyText(event, text);
      }}
      onMouseDown={(event) => {
        const point = pointAt(event);
        if (point) place.getState().move(point);
      }}
    >
      <Canvas
        axes={axes}
        view={view}
        drawn={drawn}
        current={current}
        frozen={
          <FrozenHeader
            desk={desk}
            sheet={shape.sheet}
            header={header}
            axes={axes}
            view={view}
            styles={styles}
          />
        }
        styles={styles}
      />
    </div>
  );
}

interface CanvasProps {
  readonly axes: SheetAxes;
  readonly view: Viewport;
  readonly drawn: Drawn;
  readonly current: CellPoint;
  /** The header that stays in view. */
  readonly frozen: ReactNode;
  readonly styles: SheetStyles;
}

/** The whole sheet's area, of which only what is seen is filled. */
function Canvas({ axes, view, drawn, current, frozen, styles }: CanvasProps): ReactNode {
  const { row, column } = current;
  const box = view.boxOf(drawn.mergeAt(current) ?? { top: row, bottom: row, left: column, right: column });
  return (
    <div role="presentation" className={styles.canvas} style={{ width: view.width, height: view.height }}>
      <ColumnHeads
        axis={axes.columns}
        columns={view.columns}
        current={column}
        width={view.width}
        styles={styles}
      >
        {frozen}
      </ColumnHeads>
      {view.rows.map(({ index, start, size }) => {
        const at = axes.rows.at(index);
        return (
          <SheetRow
            key={at}
            row={at}
            hiddenBelow={axes.rows.hiddenAfter(index)}
            top={start}
            height={size}
            width={view.width}
            axis={axes.columns}
            columns={view.columns}
            cells={drawn.cellsOf(at)}
            marks={drawn.marksOf(at)}
            current={at === row ? column : null}
            styles={styles}
          />
        );
      })}
      <MergedCells merges={drawn.merges} boxOf={view.boxOf} marksOf={drawn.marksOf} styles={styles} />
      {box ? <div aria-hidden className={styles.current} style={box} /> : null}
    </div>
  );
}

function rowsDrawn({ rows }: SheetAxes, view: Viewport): RowsInView {
  return { first: rows.at(view.rows[0]?.index ?? 0), last: rows.at(view.rows.at(-1)?.index ?? 0) };
}

/** Takes the keyboard where it was meant for the sheet before the sheet was there. */
function useKeyboardHeld(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = scroller.current?.closest("section");
    if (area && document.activeElement === area) scroller.current?.focus();
  }, [scroller]);
}

/** Brings a cell into view whenever the pane leads to it, and where the sheet is shown anew. */
function useRevealed(place: SheetPlaceStore, { bring }: Viewport): void {
  const revealed = useStore(place, (state) => state.revealed);
  useEffect(() => {
    const { sheet, cells } = place.getState();
    const point = cells[sheet];
    if (point) bring(point, "center");
  }, [place, revealed, bring]);
}

/** The cell under the mouse. */
function pointAt({ target }: MouseEvent): CellPoint | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return cell && { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function copyText(event: ClipboardEvent, text: string): void {
  if ((getSelection()?.toString() ?? "") !== "") return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", text);
}
