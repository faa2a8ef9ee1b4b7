import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { droppedFiles } from "../../model/dropped-files";
import { usePane, usePaneState } from "../../model/pane-context";
import { FileInput, WORKBOOKS } from "../../parts/file-input";
import { WORDS } from "../../words";

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
});

/** Where returned workbooks, or folders of them, are dropped. */
export function DropPlace(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) await pane.merging.merge(files);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {WORDS.merge.drop}
    </div>
  );
}

/** A button that lets the user choose returned workbooks. */
export function ChooseReturns({
  label,
  isPrimary = false,
}: {
  readonly label: string;
  readonly isPrimary?: boolean;
}): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <FileInput label={label} accept={WORKBOOKS} multiple onFiles={(files) => void pane.merging.merge(files)}>
      {(choose) => (
        <Button
          size={isPrimary ? "medium" : "small"}
          appearance={isPrimary ? "primary" : "secondary"}
          disabled={isBusy}
          onClick={choose}
        >
          {label}
        </Button>
      )}
    </FileInput>
  );
}
