import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { DropPlace } from "../../parts/drop-place";
import { FileInput, WORKBOOKS } from "../../parts/file-input";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  /** The screen is laid out as if it were not there. */
  place: { display: "contents" },
  over: { "& [data-scrolls]": { backgroundColor: tokens.colorBrandBackground2 } },
  hint: {
    padding: "20px 12px",
    margin: "8px 0",
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
});

/** Returned workbooks, or folders of them, are dropped anywhere on the screen within. */
export function DropReturns({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <DropPlace
      className={styles.place}
      classNameOver={styles.over}
      onFiles={(files) => void pane.merging.merge(files)}
    >
      {children}
    </DropPlace>
  );
}

/** Says that returned workbooks can be dropped, where none were given so far. */
export function DropHint(): ReactNode {
  return <div className={useStyles().hint}>{WORDS.merge.drop}</div>;
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
