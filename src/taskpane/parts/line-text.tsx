import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WIDE } from "../shell/layout";

const useStyles = makeStyles({
  line: {
    flex: "1 1 auto",
    minWidth: 0,
    [WIDE]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: "24px",
      alignItems: "baseline",
    },
  },
  main: { display: "block" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [WIDE]: {
      display: "grid",
      gridAutoFlow: "column",
      gridAutoColumns: "minmax(0, 1fr)",
      columnGap: "24px",
    },
  },
  between: { [WIDE]: { display: "none" } },
});

/** What a line says, and smaller what goes with it: below, or in columns beside it where the pane is wide. */
export function LineText({
  children,
  small,
}: {
  readonly children: ReactNode;
  /** A part for each column; `""` leaves its column empty. */
  readonly small: readonly string[];
}): ReactNode {
  const styles = useStyles();
  const first = small.findIndex((part) => part !== "");
  return (
    <span className={styles.line}>
      <span className={styles.main}>{children}</span>
      {first < 0 ? null : (
        <span className={styles.small}>
          {small.map((part, index) => (
            <span key={index}>
              {part !== "" && index > first ? <span className={styles.between}>{" · "}</span> : null}
              {part}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
