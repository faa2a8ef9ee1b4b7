import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { STANDINGS, type Standing } from "../../../measures";
import { usePane } from "../../model/pane-context";
import { WORDS } from "../../words";
import type { ProgressCounts } from "../../work/views/overview";

/** The same in every appearance, for they tell statuses apart on white, grey and black; the words below say which is which. */
const COLORS: Readonly<Record<Standing, string>> = {
  complete: "#107C10",
  onSchedule: "#5EC75A",
  underway: "#2886DE",
  behind: "#EAA300",
  overdue: "#D13438",
  notComputable: "#8A8886",
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    margin: "8px 0 6px",
    borderRadius: "4px",
    overflow: "hidden",
    gap: "1px",
    forcedColorAdjust: "none",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "2px 0",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  dot: { width: "8px", height: "8px", borderRadius: "2px", forcedColorAdjust: "none" },
});

/** One bar of all items by where they stand; each word under it opens its items. */
export function StandingsBar({ progress }: { readonly progress: ProgressCounts }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { standings, all } = progress;
  const present = STANDINGS.filter((standing) => standings[standing] > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {present.map((standing) => (
          <span
            key={standing}
            style={{ width: `${(standings[standing] / all) * 100}%`, backgroundColor: COLORS[standing] }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map((standing) => (
          <li key={standing}>
            <button
              type="button"
              className={styles.entry}
              onClick={() => {
                pane.go({
                  name: "items",
                  title: WORDS.home.standings[standing],
                  figure: { kind: "standing", standing },
                });
              }}
            >
              <span aria-hidden className={styles.dot} style={{ backgroundColor: COLORS[standing] }} />
              {`${WORDS.home.standings[standing]} ${standings[standing]}`}
              {standing === "complete" && standings.closed > 0
                ? WORDS.home.closedAmong(standings.closed)
                : ""}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
