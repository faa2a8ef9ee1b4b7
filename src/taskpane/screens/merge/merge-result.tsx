import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { MergeView } from "../../work/views/merge-view";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", marginLeft: "-4px" } });

/** What comes of it: how many cells of the master change, which do not, what finds no cell there, and where each word came from. */
export function MergeResultGroup({ merge }: { readonly merge: MergeView }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const { edits, homeless, underFormulas } = merge;
  const hasDay = usePaneState(({ overview }) => (overview?.asOf ?? null) !== null);
  return (
    <Group title={WORDS.merge.result}>
      <p className={layout.text}>{WORDS.merge.resultEdits(edits)}</p>
      {underFormulas.length === 0 ? null : (
        <p className={layout.text}>{WORDS.merge.underFormulas(underFormulas)}</p>
      )}
      {homeless.map(({ column, count }) => (
        <p key={column} className={layout.text}>
          {WORDS.merge.homeless(column, count)}
        </p>
      ))}
      <div className={styles.actions}>
        <TextButton
          onClick={() => {
            pane.go({ name: "sources" });
          }}
        >
          {WORDS.merge.sources}
        </TextButton>
        <TextButton
          disabled={isBusy}
          onClick={() => {
            if (hasDay) void pane.merging.writeMerged();
            else pane.openChoice(true);
          }}
        >
          {WORDS.merge.saveAs}
        </TextButton>
      </div>
    </Group>
  );
}
