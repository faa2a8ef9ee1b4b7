import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import type { MergeView } from "../../work/views/merge-view";
import { UndoButton } from "../../parts/undo-button";
import { goToOpenQuestion } from "./question-box";

/** The next thing to do about a merge: the questions left, then the preview; and 撤销 once it was made. */
export function MergeFoot({ merge: { open, edits } }: { readonly merge: MergeView }): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const undoable = usePaneState(({ overview }) => overview?.undoable ?? 0);
  return (
    <>
      {open > 0 ? (
        <Button appearance="primary" onClick={goToOpenQuestion}>
          {WORDS.merge.openLeft(open)}
        </Button>
      ) : null}
      <Button
        appearance={open > 0 ? "secondary" : "primary"}
        disabled={edits === 0 || isBusy}
        onClick={() => {
          pane.go({ name: "preview", what: "merge" });
        }}
      >
        {edits === 0 ? WORDS.merge.nothingToMerge : WORDS.merge.preview(edits)}
      </Button>
      {open > 0 && undoable === 0 ? null : <UndoButton />}
    </>
  );
}
