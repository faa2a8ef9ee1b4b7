import { makeStyles, mergeClasses, tokens, type Theme } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { PaneProvider } from "../../model/pane-context";
import { PaneView } from "../../shell/pane-view";
import { WORDS } from "../../words";
import { SheetArea } from "../sheet/sheet-area";
import type { OpenPlace } from "../use-place";
import { OtherFiles } from "./other-files";
import { SampleReturns } from "./sample-returns";
import { TopBar } from "./top-bar";
import { useDropped } from "./use-dropped";
import { useIsNarrow } from "./use-is-narrow";
import { useRegions } from "./use-regions";
import { useUndelivered } from "./use-undelivered";
import { WidthHandle } from "./width-handle";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  both: { display: "flex", flex: "1 1 0", minHeight: 0 },
  pane: {
    display: "flex",
    flexDirection: "column",
    flex: "0 0 auto",
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paneItself: { flex: "1 1 0", minHeight: 0 },
  sheet: { display: "flex", flex: "1 1 0", minWidth: 0, minHeight: 0, outlineStyle: "none" },
  alone: { flex: "1 1 0", minWidth: 0, borderRight: "none" },
  away: { display: "none" },
});

/** Width of the pane beside Excel, in pixels: the same here at first. */
const PANE_WIDTH = 360;

/** A workbook: the pane at the left, its sheets at the right; in a narrow window one of the two. */
export function WorkbookView({
  place,
  theme,
  onLeave,
}: {
  readonly place: OpenPlace;
  readonly theme: Theme;
  readonly onLeave: () => void;
}): ReactNode {
  const styles = useStyles();
  const { workbook, pane, sheetPlace } = place;
  const isNarrow = useIsNarrow();
  const [width, setWidth] = useState(PANE_WIDTH);
  const paneArea = useRef<HTMLDivElement>(null);
  const sheetArea = useRef<HTMLElement>(null);
  const { shown, switchTo, onKeyDown } = useRegions({ isNarrow, paneArea, sheetArea, sheetPlace });
  const others = useDropped(place.others);
  return (
    <PaneProvider value={pane}>
      <div className={styles.page} onKeyDown={onKeyDown} {...others.dropHandlers}>
        <TopBar
          workbook={workbook}
          changes={useUndelivered(pane, workbook.desk)}
          other={isNarrow ? (shown === "pane" ? "sheet" : "pane") : null}
          onSwitch={switchTo}
          onLeave={onLeave}
        />
        <div className={styles.both}>
          <div
            ref={paneArea}
            className={mergeClasses(
              styles.pane,
              isNarrow && styles.alone,
              isNarrow && shown !== "pane" && styles.away,
            )}
            style={isNarrow ? {} : { width }}
          >
            <div className={styles.paneItself}>
              <PaneView pane={pane} theme={theme} />
            </div>
            <OtherFiles files={others.files} onDone={others.clear} />
            {place.isSample ? <SampleReturns /> : null}
          </div>
          {isNarrow && shown === "pane" ? null : (
            <section ref={sheetArea} tabIndex={-1} aria-label={WORDS.page.sheetArea} className={styles.sheet}>
              {isNarrow ? null : <WidthHandle width={width} onWidth={setWidth} />}
              <SheetArea desk={workbook.desk} tabs={workbook.tabs} place={sheetPlace} />
            </section>
          )}
        </div>
      </div>
    </PaneProvider>
  );
}
