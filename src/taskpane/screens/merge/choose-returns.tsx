import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { DropPlace } from "../../parts/drop-place";
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
  more: { minHeight: "100%" },
});

/** Where returned workbooks, or folders of them, are dropped. */
export function DropReturns(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <DropPlace className={styles.drop} onFiles={(files) => void pane.merging.merge(files)}>
      {WORDS.merge.drop}
    </DropPlace>
  );
}

/** Where further returned workbooks are dropped: anywhere on what is shown of those read before. */
export function DropMoreReturns({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <DropPlace className={styles.more} onFiles={(files) => void pane.merging.merge(files)}>
      {children}
    </DropPlace>
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
