import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
});

/** One of two texts that stand side by side, with what is different in it marked. */
export function MarkedText({
  start,
  different,
  end,
}: {
  readonly start: string;
  /** `""` where only the other text has something here. */
  readonly different: string;
  readonly end: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      {start}
      {different === "" ? null : <mark className={styles.mark}>{different}</mark>}
      {end}
    </span>
  );
}
