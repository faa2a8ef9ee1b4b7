import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { GoLine } from "../../parts/go-line";
import { WORDS } from "../../words";
import type { RateLine } from "../../work/views/progress-view";

const useStyles = makeStyles({
  name: { flex: "1 1 40%", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  track: {
    flex: "1 1 25%",
    alignSelf: "center",
    height: "10px",
    minWidth: "40px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: { display: "block", height: "100%", backgroundColor: tokens.colorPaletteGreenBackground3 },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  plain: { backgroundColor: tokens.colorNeutralForeground3 },
  value: { flex: "0 0 92px", textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
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
  const share = `${completed}/${all} ${WORDS.shell.percent(completed, all)}`;
  return (
    <GoLine onGo={onOpen} label={`${name} ${share}${known ? "" : ` ${WORDS.progress.unknownUnit}`}`}>
      <span className={styles.name} title={name}>
        {known ? name : `${name}（${WORDS.progress.unknownUnit}）`}
      </span>
      <span className={styles.track}>
        <span
          className={mergeClasses(styles.bar, isBelowAverage && styles.low)}
          style={{ width: `${rate * 100}%` }}
        />
      </span>
      <span className={styles.value}>{share}</span>
    </GoLine>
  );
}

/** The rows' average, at its place among them. */
export function AverageBar({ rate }: { readonly rate: number }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.average}>
      <span className={styles.name}>{WORDS.progress.average}</span>
      <span className={styles.track}>
        <span className={mergeClasses(styles.bar, styles.plain)} style={{ width: `${rate * 100}%` }} />
      </span>
      <span className={styles.value}>{`${(rate * 100).toFixed(1)}%`}</span>
    </div>
  );
}
