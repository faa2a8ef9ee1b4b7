import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { GoLine } from "../../parts/go-line";
import { WORDS } from "../../words";
import type { RateLine } from "../../work/views/progress-view";

const useStyles = makeStyles({
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  track: {
    flex: "0 0 72px",
    boxSizing: "border-box",
    marginTop: "5px",
    height: "10px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  plain: { backgroundColor: tokens.colorNeutralForeground3 },
  fraction: { flex: "0 0 auto", minWidth: "40px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  percent: { flex: "0 0 auto", minWidth: "50px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  average: {
    display: "flex",
    gap: "8px",
    padding: "6px 4px",
    color: tokens.colorNeutralForeground2,
    borderTop: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});

/** One unit's completion: name, bar, fraction and rate; it opens into its items. */
export function RateBar({
  row,
  isBelowAverage,
  onOpen,
}: {
  readonly row: RateLine;
  readonly isBelowAverage: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { name, known, completed, all, rate } = row;
  return (
    <GoLine onGo={onOpen} name={name}>
      <span className={styles.name}>{known ? name : `${name}（${WORDS.progress.unknownUnit}）`}</span>
      <span aria-hidden className={styles.track}>
        <span
          className={mergeClasses(styles.bar, isBelowAverage && styles.low)}
          style={{ width: `${rate * 100}%` }}
        />
      </span>
      <span className={styles.fraction}>{`${completed}/${all}`}</span>
      <span className={styles.percent}>{WORDS.shell.percent(completed, all)}</span>
    </GoLine>
  );
}

/** The rows' average, at its place among them. */
export function AverageBar({ rate }: { readonly rate: number }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.average}>
      <span className={styles.name}>{WORDS.progress.average}</span>
      <span aria-hidden className={styles.track}>
        <span className={mergeClasses(styles.bar, styles.plain)} style={{ width: `${rate * 100}%` }} />
      </span>
      <span className={styles.fraction} />
      <span className={styles.percent}>{`${(rate * 100).toFixed(1)}%`}</span>
    </div>
  );
}
