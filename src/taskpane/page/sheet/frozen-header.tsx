import type { ReactNode } from "react";
import { useAnswer } from "../../model/pane-context";
import type { RemoteDesk } from "../../work/office-worker";
import { HEAD_HEIGHT, type SheetAxes } from "./measures";
import { MergedCells } from "./merged-cells";
import type { SheetStyles } from "./sheet-styles";
import { useDrawn } from "./use-drawn";
import type { Viewport } from "./use-viewport";

/** The header of the ledger on a sheet, as recognised. */
export interface SheetHeader {
  /** First and last row, 0-based. */
  readonly first: number;
  readonly last: number;
  /** Where it begins, and how high it is, in pixels; 0 where the sheet has no header that could stay in view. */
  readonly start: number;
  readonly height: number;
}

/** A header higher than this would leave no room for what it stands over. */
const HIGHEST = 180;

/** Finds the header of the ledger on a sheet, once the ledger was read. */
export function useHeader(sheet: string, { rows }: SheetAxes): SheetHeader {
  const ledgers = useAnswer("ledgers", (work) => work.ledgers())?.ledgers;
  const headerRows = ledgers?.find((ledger) => ledger.sheet === sheet)?.headerRows ?? [];
  const first = (headerRows[0] ?? 1) - 1;
  const last = (headerRows.at(-1) ?? 1) - 1;
  const start = rows.start(rows.placeOf(first));
  const height = headerRows.length === 0 ? 0 : rows.start(rows.placeOf(last) + 1) - start;
  return { first, last, start, height: height > HIGHEST ? 0 : height };
}

/** The header again, at the top, as soon as it is scrolled away: what a column means is seen in every row. For the eye alone. */
export function FrozenHeader({
  desk,
  sheet,
  header,
  axes,
  view,
  styles,
}: {
  readonly desk: RemoteDesk;
  readonly sheet: string;
  readonly header: SheetHeader;
  readonly axes: SheetAxes;
  readonly view: Viewport;
  readonly styles: SheetStyles;
}): ReactNode {
  const { first, last, start, height } = header;
  const { cellsOf, marksOf, merges } = useDrawn(desk, sheet, { first, last });
  if (height === 0 || view.scrolled <= start) return null;
  const places: number[] = [];
  for (
    let place = axes.rows.placeOf(first);
    axes.rows.at(place) <= last && place < axes.rows.count;
    place += 1
  )
    places.push(place);
  return (
    <div aria-hidden className={styles.frozen} style={{ width: view.width, height }}>
      {places.map((place) => {
        const row = axes.rows.at(place);
        return (
          <div
            key={row}
            className={styles.row}
            style={{ top: axes.rows.start(place) - start, height: axes.rows.size(place), width: view.width }}
          >
            <div className={styles.rowHead}>{row + 1}</div>
            {view.columns.map(({ index, start: left, size }) => {
              const cell = cellsOf(row)?.[axes.columns.at(index)] ?? null;
              return (
                <div key={index} className={`${styles.cell} ${styles.start}`} style={{ left, width: size }}>
                  {cell?.text}
                </div>
              );
            })}
          </div>
        );
      })}
      <MergedCells
        merges={merges.filter(({ top, bottom }) => top >= first && bottom <= last)}
        boxOf={(range) => {
          const box = view.boxOf(range);
          return box && { ...box, top: box.top - HEAD_HEIGHT - start };
        }}
        marksOf={marksOf}
        styles={styles}
      />
    </div>
  );
}
