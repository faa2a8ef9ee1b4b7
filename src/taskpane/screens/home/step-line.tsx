import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { GoLine } from "../../parts/go-line";
import { Unseen } from "../../parts/unseen";

const useStyles = makeStyles({
  sign: {
    flex: "0 0 auto",
    minWidth: "28px",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  main: { flex: "1 1 auto", minWidth: 0 },
  name: { display: "block" },
  state: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  go: { alignSelf: "center", color: tokens.colorNeutralForeground3 },
});

/** A step of the office's work: its state in one line and a count that matters. */
export interface StepLineProps {
  readonly name: string;
  readonly state: string;
  /** The count that matters, ✓ where all is well, or — where nothing was done yet. */
  readonly sign: string;
  readonly tone: "good" | "bad" | "attention" | "none";
  readonly onGo: () => void;
}

/** One step. */
export function StepLine({ name, state, sign, tone, onGo }: StepLineProps): ReactNode {
  const styles = useStyles();
  return (
    <GoLine onGo={onGo} name={name}>
      <span aria-hidden className={`${styles.sign} ${styles[tone]}`}>
        {sign}
      </span>
      <span className={styles.main}>
        <span className={styles.name}>
          {name}
          {/* Parts the step from its state, as the line break does for the eye. */}
          <Unseen>：</Unseen>
        </span>
        <span className={styles.state}>{state}</span>
      </span>
      <ChevronRightRegular className={styles.go} aria-hidden />
    </GoLine>
  );
}
