import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../model/pane-context";
import { WORDS } from "../words";
import { UndoButton } from "./undo-button";

/** The foot of a list of changes: 预览 what can be made at once, and 撤销 the last change. */
export function PreviewFoot({
  what,
  count,
}: {
  readonly what: "fixes" | "units";
  /** Cells that would change. */
  readonly count: number;
}): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const words = what === "fixes" ? WORDS.check : WORDS.units;
  return (
    <>
      <Button
        appearance="primary"
        disabled={count === 0 || isBusy}
        onClick={() => {
          pane.go({ name: "preview", what });
        }}
      >
        {count === 0 ? words.nothingToDo : words.preview(count)}
      </Button>
      <UndoButton />
    </>
  );
}
