import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { MergeView } from "../../work/views/merge-view";
import { BaselineChanges } from "./baseline-changes";
import { Conflicts } from "./conflicts";
import { NotReturned } from "./not-returned";
import { ReadingFiles } from "./reading-files";
import { ReturnedFiles } from "./returned-files";

const useStyles = makeStyles({
  drop: {
    padding: "20px 12px",
    margin: "8px 0",
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  number: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
});

/** 合并回收表: the returned workbooks, who has not returned, and what must be decided. */
export function MergeScreen(): ReactNode {
  const pane = usePane();
  const merge = usePaneState((state) => state.merge);
  const busy = usePaneState((state) => state.busy);
  const isBusy = busy !== null;
  if (busy?.step)
    return (
      <ScreenFrame
        title={WORDS.merge.title}
        foot={<Button onClick={() => void pane.stopMerging()}>{WORDS.merge.stop}</Button>}
      >
        <ReadingFiles step={busy.step} />
      </ScreenFrame>
    );
  return (
    <ScreenFrame
      title={WORDS.merge.title}
      foot={
        merge ? (
          <>
            <Button appearance="primary" disabled={isBusy} onClick={() => void pane.writeMerged()}>
              {WORDS.merge.write}
            </Button>
            <ChooseFiles label={WORDS.merge.chooseAgain} />
          </>
        ) : (
          <ChooseFiles label={WORDS.merge.choose} isPrimary />
        )
      }
    >
      {merge ? <Merged merge={merge} /> : <DropPlace />}
    </ScreenFrame>
  );
}

function Merged({ merge }: { readonly merge: MergeView }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { returned, asked, notReturned, files, conflicts, baselineChanges } = merge;
  return (
    <>
      <div className={layout.line}>
        <span className={styles.number}>{`${returned}/${asked}`}</span>
        <span>{WORDS.merge.unitsReturned}</span>
      </div>
      <NotReturned units={notReturned} />
      <Group title={WORDS.merge.files(files.length)}>
        <ReturnedFiles files={files} />
      </Group>
      <Conflicts conflicts={conflicts} />
      <BaselineChanges changes={baselineChanges} />
    </>
  );
}

function DropPlace(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) void pane.merge([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      {WORDS.merge.drop}
    </div>
  );
}

function ChooseFiles({
  label,
  isPrimary = false,
}: {
  readonly label: string;
  readonly isPrimary?: boolean;
}): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.et,.csv"
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) void pane.merge(files);
        }}
      />
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        disabled={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}
