import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import type { PaneState } from "../../model/pane-state";
import { Group } from "../../parts/group";
import { NoLedger } from "../../parts/no-ledger";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { MergeView } from "../../work/views/merge-view";
import { Chasing } from "./chasing";
import { ChooseReturns, DropHint, DropReturns } from "./choose-returns";
import { MergeFoot } from "./merge-foot";
import { MergeResultGroup } from "./merge-result";
import { Questions } from "./questions";
import { ReadingFiles } from "./reading-files";
import { ReturnedFiles } from "./returned-files";

const useStyles = makeStyles({
  number: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", margin: "6px 0" },
});

/** 合并回收表: the returned workbooks, who has not returned, and what must be decided. */
export function MergeScreen(): ReactNode {
  const reading = usePaneState((state) => state.reading);
  const isMerged = usePaneState(({ overview }) => (overview?.merge ?? null) !== null);
  const hasLedger = usePaneState(({ overview }) => (overview?.items ?? 0) > 0);
  const merge = useAnswer("merge", (work) => work.merging.mergeView());
  if (!reading && !hasLedger) return <WithoutLedger />;
  const { content, foot } = stageOf(reading, isMerged ? merge : null);
  return (
    <DropReturns>
      <ScreenFrame title={WORDS.merge.title} foot={foot}>
        {content}
      </ScreenFrame>
    </DropReturns>
  );
}

/** What the screen holds before returns are given, while they are read, and of their merge; one frame for all keeps the focus. */
function stageOf(
  reading: PaneState["reading"],
  merge: MergeView | null | undefined,
): { readonly content: ReactNode; readonly foot: ReactNode } {
  if (reading) return { content: <ReadingFiles files={reading} />, foot: <StopReading /> };
  if (!merge) return { content: <DropHint />, foot: <ChooseReturns label={WORDS.merge.choose} isPrimary /> };
  return { content: <Merged merge={merge} />, foot: <MergeFoot merge={merge} /> };
}

function StopReading(): ReactNode {
  const pane = usePane();
  return <Button onClick={() => void pane.merging.stopMerging()}>{WORDS.merge.stop}</Button>;
}

/** Nothing can be merged into no ledger: no file is taken, and the way to one is the next thing to do. */
function WithoutLedger(): ReactNode {
  const pane = usePane();
  return (
    <ScreenFrame
      title={WORDS.merge.title}
      foot={
        <Button
          appearance="primary"
          onClick={() => {
            pane.go({ name: "ledger" });
          }}
        >
          {WORDS.shell.showHeader}
        </Button>
      }
    >
      <NoLedger />
    </ScreenFrame>
  );
}

function Merged({ merge }: { readonly merge: MergeView }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const { returned, asked, chasing, files } = merge;
  return (
    <>
      <div className={layout.line}>
        <span className={styles.number}>{`${returned}/${asked}`}</span>
        <span>{WORDS.merge.unitsReturned}</span>
      </div>
      <Chasing chasing={chasing} />
      <Group title={WORDS.merge.files(files.length)}>
        <ReturnedFiles merge={merge} />
        <div className={styles.actions}>
          <ChooseReturns label={WORDS.merge.chooseMore} />
          <TextButton disabled={isBusy} onClick={() => void pane.merging.clearReturns()}>
            {WORDS.merge.startAgain}
          </TextButton>
        </div>
        <div className={layout.quiet}>{WORDS.merge.dropMore}</div>
      </Group>
      {files.every(({ error }) => error !== null) ? null : (
        <>
          <Questions merge={merge} />
          <MergeResultGroup merge={merge} />
        </>
      )}
    </>
  );
}
