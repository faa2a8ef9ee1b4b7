import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../model/pane-context";
import { WORDS } from "../words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { flex: "1 1 auto", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Long work: what it is at, how far it is, and a way to stop it. The room it takes is always there. */
export function BusyLine(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy);
  const { step = null, canStop = false } = busy ?? {};
  return (
    <div role="status" aria-live="polite" style={{ minHeight: "2px" }}>
      {busy ? (
        <ProgressBar thickness="medium" {...(step ? { value: step.place, max: step.all } : {})} />
      ) : null}
      {busy && step ? (
        <div className={styles.line}>
          <span className={styles.text}>{WORDS.shell.atFile(step.name, step.place, step.all)}</span>
          {canStop ? (
            <Button size="small" onClick={() => void pane.stopMerging()}>
              {WORDS.shell.stop}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
