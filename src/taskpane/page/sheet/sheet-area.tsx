import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { usePane, usePaneState } from "../../model/pane-context";
import { EmptyState } from "../../parts/empty-state";
import { WORDS } from "../../words";
import type { RemoteDesk } from "../../work/office-worker";
import type { CellNote } from "../../work/views/cell-marks";
import type { SheetTab } from "../../work/views/sheet-view";
import { CellBar, cellSaid } from "./cell-bar";
import { SheetGrid } from "./sheet-grid";
import { FIRST_CELL, type CellPoint, type SheetPlaceStore } from "./sheet-place";
import { usePreviewLead } from "./use-preview-lead";
import { useShape } from "./use-sheet";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flex: "1 1 0",
    flexDirection: "column",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flex: "0 0 auto",
    overflowX: "auto",
    overflowY: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  hidden: { fontStyle: "italic" },
  waiting: { flex: "1 1 0", padding: "12px" },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The sheets of the workbook, as they are now. */
export interface SheetAreaProps {
  readonly desk: RemoteDesk;
  readonly tabs: readonly SheetTab[];
  readonly place: SheetPlaceStore;
}

export function SheetArea({ desk, tabs, place }: SheetAreaProps): ReactNode {
  const styles = useStyles();
  const sheet = useStore(place, (state) => state.sheet);
  const point = useStore(place, (state) => state.cells[state.sheet]) ?? FIRST_CELL;
  const shape = useShape(desk, sheet);
  usePreviewLead(place);
  const { text, notes } = useCell(desk, sheet, point);
  return (
    <div className={styles.area}>
      <CellBar point={point} text={text} notes={notes} />
      <Said place={place} point={point} text={text} notes={notes} />
      {shape ? (
        <SheetGrid key={sheet} desk={desk} shape={shape} place={place} text={text} />
      ) : (
        <div className={styles.waiting}>
          {shape === null ? <EmptyState text={WORDS.page.noSheet} /> : null}
        </div>
      )}
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={WORDS.page.sheets}
        selectedValue={sheet}
        onTabSelect={(_, { value }) => {
          place.getState().show(String(value));
        }}
      >
        {tabs.map(({ sheet: name, hidden }) => (
          <Tab key={name} value={name} {...(hidden ? { className: styles.hidden } : {})}>
            {hidden ? WORDS.page.hiddenSheet(name) : name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

interface KnownCell {
  readonly text: string;
  readonly notes: readonly CellNote[];
}

const NOTHING: KnownCell = { text: "", notes: [] };

/** The current cell's whole text, and what was found in it once that is known. */
function useCell(desk: RemoteDesk, sheet: string, { row, column }: CellPoint): KnownCell {
  const pane = usePane();
  const version = usePaneState((state) => state.version);
  const key = JSON.stringify([sheet, row, column]);
  const [known, setKnown] = useState<{ readonly key: string; readonly cell: KnownCell }>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (cell: KnownCell): void => {
      if (isCurrent) setKnown({ key, cell });
    };
    const ask = async (): Promise<void> => {
      const place = { sheet, row, column };
      const text = await desk.text(place);
      if (version === 0) tell({ text, notes: [] });
      else tell({ text, notes: await pane.work.cellsShown.cellNotes(place) });
    };
    ask().catch(() => {
      tell(NOTHING);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, pane, version, key, sheet, row, column]);
  return known?.key === key ? known.cell : NOTHING;
}

/** Tells a screen reader of the cell that the pane led to; walking the sheet itself is told by the grid. */
function Said({
  place,
  point,
  text,
  notes,
}: KnownCell & { readonly place: SheetPlaceStore; readonly point: CellPoint }): ReactNode {
  const styles = useStyles();
  const revealed = useStore(place, (state) => state.revealed);
  const cells = useStore(place, (state) => state.cells);
  const [told, setTold] = useState({ revealed: 0, cells });
  if (told.revealed !== revealed) setTold({ revealed, cells });
  const isLed = revealed > 0 && told.cells === cells;
  return (
    <div role="status" className={styles.said}>
      {isLed && text !== "" ? cellSaid(point, text, notes) : ""}
    </div>
  );
}
