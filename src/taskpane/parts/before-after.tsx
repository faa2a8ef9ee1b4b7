import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WORDS } from "../words";
import { differingParts } from "./differing-parts";

const useStyles = makeStyles({
  both: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  old: { color: tokens.colorPaletteRedForeground1 },
  struck: { textDecorationLine: "line-through" },
  fresh: { color: tokens.colorPaletteGreenForeground1, textDecorationLine: "none" },
});

/** How a change is shown everywhere: the old struck through, then the new. What both share is struck only where it is short. */
export function BeforeAfter({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const styles = useStyles();
  const parts = differingParts(before, after);
  return (
    <span className={styles.both}>
      {parts.start}
      <del className={styles.old} aria-label={WORDS.shell.before(parts.before)}>
        <span className={styles.struck}>{parts.before === "" ? WORDS.shell.nothing : parts.before}</span>
      </del>
      {" → "}
      <ins className={styles.fresh} aria-label={WORDS.shell.after(parts.after)}>
        {parts.after === "" ? WORDS.shell.nothing : parts.after}
      </ins>
      {parts.end}
    </span>
  );
}
