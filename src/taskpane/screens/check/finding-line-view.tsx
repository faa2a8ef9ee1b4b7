import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { BeforeAfter } from "../../parts/before-after";
import { CellTag } from "../../parts/cell-tag";
import { GoLine } from "../../parts/go-line";
import { SeveritySign } from "../../parts/severity-sign";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";
import type { FindingLine } from "../../work/views/findings-view";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center" },
  main: { flex: "1 1 auto", minWidth: 0 },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
});

/** One finding: its cell, the item it concerns, what was found and what to do. */
export function FindingLineView({
  line,
  showsTitle,
}: {
  readonly line: FindingLine;
  readonly showsTitle: boolean;
}): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { place, cell, item, message, fix, severity } = line;
  const needsWord = fix?.certainty === "proposed";
  return (
    <div className={styles.line}>
      <GoLine
        onGo={() => {
          if (place) void pane.reveal(place);
        }}
      >
        {cell === "" ? null : <CellTag cell={cell} />}
        {showsTitle ? <SeveritySign severity={severity} /> : null}
        <span className={styles.main}>
          {fix ? <BeforeAfter before={fix.before} after={fix.after} /> : item === "" ? message : item}
          {fix || item !== "" ? (
            <span className={styles.small}>{fix && item !== "" ? `${item}：${message}` : message}</span>
          ) : null}
        </span>
      </GoLine>
      {needsWord && place ? (
        <TextButton aria-label={WORDS.check.adoptIn(cell)} onClick={() => void pane.applyProposed(place)}>
          {WORDS.check.adopt}
        </TextButton>
      ) : null}
    </div>
  );
}
