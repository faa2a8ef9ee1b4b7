import { createStore, type StoreApi } from "zustand/vanilla";
import type { CellRef } from "../../../sheet";
import type { SheetTab } from "../../work/views/sheet-view";

/** Where the user is in the sheets beside the pane. */
export interface SheetPlace {
  readonly sheet: string;
  /** 0-based row and column of the current cell, sheet by sheet. */
  readonly cells: Readonly<Record<string, CellPoint>>;
  /** Counts how often the pane led to a cell: each time it is brought into view and told. */
  readonly revealed: number;
  readonly show: (sheet: string) => void;
  readonly move: (point: CellPoint) => void;
  readonly reveal: (cell: CellRef) => void;
}

/** A cell of the sheet that is shown; 0-based. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
}

export type SheetPlaceStore = StoreApi<SheetPlace>;

/** The first cell of a sheet. */
export const FIRST_CELL: CellPoint = { row: 0, column: 0 };

/** Begins at the first sheet that is not hidden. */
export function createSheetPlace(tabs: readonly SheetTab[]): SheetPlaceStore {
  const first = tabs.find(({ hidden }) => !hidden) ?? tabs[0];
  return createStore<SheetPlace>((set) => ({
    sheet: first?.sheet ?? "",
    cells: {},
    revealed: 0,
    show: (sheet) => {
      set({ sheet });
    },
    move: (point) => {
      set(({ sheet, cells }) => ({ cells: { ...cells, [sheet]: point } }));
    },
    reveal: ({ sheet, row, column }) => {
      set(({ cells, revealed }) => ({
        sheet,
        cells: { ...cells, [sheet]: { row, column } },
        revealed: revealed + 1,
      }));
    },
  }));
}
