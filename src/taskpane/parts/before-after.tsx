import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WORDS } from "../words";
import { differingParts } from "./differing-parts";
import { Unseen } from "./unseen";

const useStyles = makeStyles({
  both: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  old: { color: tokens.colorPaletteRedForeground1, textDecorationLine: "line-through" },
  fresh: { color: tokens.colorPaletteGreenForeground1, textDecorationLine: "none" },
  added: { color: tokens.colorPaletteGreenForeground1, textDecorationLine: "underline" },
});

/**
 * How a change is shown everywhere: the old struck through, then the new. Of a long text only what differs is struck; what is
 * merely put in or taken out there stands in its place.
 */
export function BeforeAfter({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const styles = useStyles();
  const parts = differingParts(before, after);
  const isWithin = parts.start !== "" || parts.end !== "";
  const isAdded = isWithin && parts.before === "";
  const isTakenOut = isWithin && parts.after === "";
  return (
    <span className={styles.both}>
      {parts.start}
      {isAdded ? null : <Old text={parts.before} />}
      {isAdded || isTakenOut ? null : " → "}
      {isTakenOut ? null : (
        <ins className={isAdded ? styles.added : styles.fresh}>
          <Unseen>{isAdded ? WORDS.shell.added : WORDS.shell.after}</Unseen>
          {parts.after === "" ? WORDS.shell.nothing : parts.after}
        </ins>
      )}
      {parts.end}
    </span>
  );
}

function Old({ text }: { readonly text: string }): ReactNode {
  return (
    <del className={useStyles().old}>
      <Unseen>{WORDS.shell.before}</Unseen>
      {text === "" ? WORDS.shell.nothing : text}
    </del>
  );
}
