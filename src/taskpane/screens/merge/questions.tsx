import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { ConflictView, MergeView } from "../../work/views/merge-view";
import { BaselineBox } from "./baseline-box";
import { ConflictBox } from "./conflict-box";
import { DoubtBox } from "./doubt-box";

/** All that a person decides about a merge: first which item a row is, then whose word counts. */
export function Questions({ merge }: { readonly merge: MergeView }): ReactNode {
  const layout = useLayout();
  const { open, doubts, conflicts, baseline, unused, reopened, settledEarlier } = merge;
  return (
    <>
      <Group
        title={
          open === 0 ? WORDS.merge.decided(doubts.length + conflicts.length) : WORDS.merge.toDecide(open)
        }
      >
        {unused > 0 ? <p className={layout.text}>{WORDS.merge.unused(unused)}</p> : null}
        {reopened.length > 0 ? <p className={layout.text}>{WORDS.merge.reopened(reopened)}</p> : null}
        {doubts.length + conflicts.length === 0 ? (
          <p className={layout.quiet}>{WORDS.merge.noneToDecide}</p>
        ) : null}
        {settledEarlier > 0 ? (
          <p className={layout.text}>{WORDS.merge.settledEarlier(settledEarlier)}</p>
        ) : null}
        <ForAll merge={merge} />
        <div className={layout.columns}>
          <LongList
            lines={doubts}
            render={(doubt) => <DoubtBox key={JSON.stringify(doubt.row)} doubt={doubt} />}
          />
          <ConflictList conflicts={conflicts.filter(({ settledBy }) => settledBy !== "rule")} />
        </div>
        <SettledByLead conflicts={conflicts.filter(({ settledBy }) => settledBy === "rule")} />
      </Group>
      {baseline.length === 0 ? null : (
        <Group title={WORDS.merge.baseline(baseline.length)}>
          <p className={layout.quiet}>{WORDS.merge.baselineHint}</p>
          <div className={layout.columns}>
            <LongList
              lines={baseline}
              render={(change) => <BaselineBox key={JSON.stringify(change.about)} change={change} />}
            />
          </div>
        </Group>
      )}
    </>
  );
}

function ConflictList({ conflicts }: { readonly conflicts: readonly ConflictView[] }): ReactNode {
  return (
    <LongList
      lines={conflicts}
      render={(conflict) => <ConflictBox key={JSON.stringify(conflict.about)} conflict={conflict} />}
    />
  );
}

/** What one answer settled for all alike is folded, and can be looked at and changed one by one. */
function SettledByLead({ conflicts }: { readonly conflicts: readonly ConflictView[] }): ReactNode {
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  if (conflicts.length === 0) return null;
  return (
    <>
      <TextButton
        style={{ paddingLeft: 0 }}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {`${WORDS.merge.settledAlike(conflicts.length)} ${isOpen ? WORDS.merge.fold : WORDS.merge.unfold}`}
      </TextButton>
      {isOpen ? (
        <div className={layout.columns}>
          <ConflictList conflicts={conflicts} />
        </div>
      ) : null}
    </>
  );
}

/** One answer to all that units disagree on alike, and the way back from all that was decided. */
function ForAll({ merge: { conflicts, doubts, byLead } }: { readonly merge: MergeView }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const undecided = conflicts.filter(({ settledBy }) => settledBy === null).length;
  const hasDecided =
    conflicts.some(({ settledBy }) => settledBy === "decision") || doubts.some(({ isDecided }) => isDecided);
  return (
    <div className={layout.line} style={{ flexWrap: "wrap" }}>
      {undecided > 0 ? (
        <Button size="small" onClick={() => void pane.merging.decideByLead(true)}>
          {WORDS.merge.byLead(undecided)}
        </Button>
      ) : null}
      {byLead && undecided === 0 ? (
        <TextButton style={{ paddingLeft: 0 }} onClick={() => void pane.merging.decideByLead(false)}>
          {WORDS.merge.notByLead}
        </TextButton>
      ) : null}
      {hasDecided ? (
        <TextButton onClick={() => void pane.merging.forgetMergeDecisions()}>{WORDS.merge.forget}</TextButton>
      ) : null}
    </div>
  );
}
