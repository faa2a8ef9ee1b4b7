import { useVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, type RefObject } from "react";
import type { CellRange } from "../../../sheet";
import { HEAD_HEIGHT, HEAD_WIDTH, type SheetAxes } from "./measures";
import type { CellPoint } from "./sheet-place";

/** A rectangle of the sheet in pixels. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the sheet that is drawn. */
export interface Viewport {
  readonly rows: readonly VirtualItem[];
  /** The same list as long as the same columns are drawn. */
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly height: number;
  /** How far down the sheet is scrolled, in pixels. */
  readonly scrolled: number;
  /** Scrolls a cell into view: by as little as needed, or, where it is far, to the middle. */
  readonly bring: (point: CellPoint, far: "edge" | "center") => void;
  /** Where a range stands; `null` where all of it is hidden. */
  readonly boxOf: (range: CellRange) => Box | null;
}

/** Rows and columns around those in view that are drawn as well, so that scrolling finds them there. */
const ROWS_AROUND = 8;
const COLUMNS_AROUND = 2;

/**
 * Keeps the part of a sheet that is drawn.
 * @param frozen height of the ledger's header, which stays in view and under which no cell is brought.
 */
export function useViewport(
  { rows, columns }: SheetAxes,
  frozen: number,
  scroller: RefObject<HTMLDivElement | null>,
): Viewport {
  const rowList = useVirtualizer<HTMLDivElement, Element>({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: rows.size,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT + frozen,
    overscan: ROWS_AROUND,
    useFlushSync: false,
  });
  const columnList = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: columns.size,
    paddingStart: HEAD_WIDTH,
    scrollPaddingStart: HEAD_WIDTH,
    overscan: COLUMNS_AROUND,
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    rowList.measure();
    columnList.measure();
  }, [rowList, columnList, rows, columns]);
  const bring = useCallback(
    ({ row, column }: CellPoint, far: "edge" | "center"): void => {
      bringInto(rowList, rows.placeOf(row), far);
      bringInto(columnList, columns.placeOf(column), far);
    },
    [rowList, columnList, rows, columns],
  );
  return {
    rows: rowList.getVirtualItems(),
    columns: useSteady(columnList.getVirtualItems(), columns),
    width: columns.start(columns.count) + HEAD_WIDTH,
    height: rows.start(rows.count) + HEAD_HEIGHT,
    scrolled: rowList.scrollOffset ?? 0,
    bring,
    boxOf: (range) => boxIn(range, { rows, columns }),
  };
}

function bringInto(list: Virtualizer<HTMLDivElement, Element>, place: number, far: "edge" | "center"): void {
  const isDrawn = list.range !== null && place >= list.range.startIndex && place <= list.range.endIndex;
  list.scrollToIndex(place, { align: far === "edge" || isDrawn ? "auto" : "center" });
}

function useSteady(items: readonly VirtualItem[], axis: object): readonly VirtualItem[] {
  const first = items[0]?.index;
  const last = items.at(-1)?.index;
  // The items are made anew at every scrolling; what they say of an axis is told by the first and the last.
  return useMemo(() => items, [axis, first, last]);
}

function boxIn({ top, bottom, left, right }: CellRange, { rows, columns }: SheetAxes): Box | null {
  const upper = rows.placeOf(top);
  const below = rows.at(rows.placeOf(bottom)) > bottom ? rows.placeOf(bottom) : rows.placeOf(bottom) + 1;
  const first = columns.placeOf(left);
  const beyond =
    columns.at(columns.placeOf(right)) > right ? columns.placeOf(right) : columns.placeOf(right) + 1;
  if (below <= upper || beyond <= first) return null;
  return {
    top: rows.start(upper) + HEAD_HEIGHT,
    left: columns.start(first) + HEAD_WIDTH,
    height: rows.start(below) - rows.start(upper),
    width: columns.start(beyond) - columns.start(first),
  };
}
