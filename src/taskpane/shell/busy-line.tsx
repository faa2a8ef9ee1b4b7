import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneState } from "../model/pane-context";
import { Unseen } from "../parts/unseen";
import { WORDS } from "../words";

const useStyles = makeStyles({ line: { flex: "0 0 auto", height: "3px" } });

/** That something is being done, and how far it is. The room it takes is always there: nothing jumps. */
export function BusyLine(): ReactNode {
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy);
  const step = busy?.step ?? null;
  return (
    <div className={styles.line}>
      {busy ? (
        <ProgressBar
          thickness="large"
          shape="square"
          aria-label={busy.text}
          {...(step ? { value: step.place - 1, max: step.all } : {})}
        />
      ) : null}
      <div role="status">
        {busy ? (
          <Unseen>{step ? WORDS.shell.atFile(step.name, step.place, step.all) : busy.text}</Unseen>
        ) : null}
      </div>
    </div>
  );
}
