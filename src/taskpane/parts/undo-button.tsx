import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../model/pane-context";
import { WORDS } from "../words";

/** Narrow, so that a foot stays on one line. */
const useStyles = makeStyles({ undo: { minWidth: "auto" } });

/** 撤销: takes the last change to the workbook back. */
export function UndoButton(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const undoable = usePaneState(({ overview }) => overview?.undoable ?? 0);
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <Button className={styles.undo} disabled={undoable === 0 || isBusy} onClick={() => void pane.undo()}>
      {WORDS.shell.undo}
    </Button>
  );
}
