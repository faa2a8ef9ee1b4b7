import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { BeforeAfter } from "../../parts/before-after";
import { CellTag } from "../../parts/cell-tag";
import { GoLine } from "../../parts/go-line";
import { LineText } from "../../parts/line-text";
import { SeveritySign } from "../../parts/severity-sign";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";
import type { FindingLine } from "../../work/views/findings-view";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center" },
  nowhere: {
    display: "flex",
    flex: "1 1 auto",
    gap: "8px",
    padding: "7px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
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
  const content = (
    <>
      {cell === "" ? null : <CellTag cell={cell} />}
      {showsTitle ? <SeveritySign severity={severity} /> : null}
      <LineText small={smallOf(line)}>
        {fix ? <BeforeAfter before={fix.before} after={fix.after} /> : item === "" ? message : item}
      </LineText>
    </>
  );
  // What concerns no cell leads nowhere, and is no button.
  if (!place) return <div className={styles.nowhere}>{content}</div>;
  return (
    <div className={styles.line}>
      <GoLine name={`${place.sheet}!${cell} ${line.rule}`} onGo={() => void pane.reveal(place)}>
        {content}
      </GoLine>
      {fix?.certainty === "proposed" ? (
        <TextButton
          aria-label={WORDS.check.adoptIn(cell)}
          onClick={() => void pane.checking.applyProposed(place)}
        >
          {WORDS.check.adopt}
        </TextButton>
      ) : null}
    </div>
  );
}

function smallOf({ item, message, fix }: FindingLine): string[] {
  if (fix) return [item === "" ? message : `${item}：${message}`];
  return item === "" ? [] : [message];
}
