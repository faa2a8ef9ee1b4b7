import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { FileInput, WORKBOOKS } from "../../parts/file-input";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";

const useStyles = makeStyles({ flush: { paddingLeft: 0 }, name: { overflowWrap: "anywhere" } });

interface PreviousLedgerProps {
  /** The file that was chosen; `null` for none. */
  readonly fileName: string | null;
  /** The 旬, in words, that was kept when it was reported; `null` for none. */
  readonly kept: string | null;
}

/** The last 旬's ledger: with it the report tells what changed, and checking finds what stood still or went back. */
export function PreviousLedger({ fileName, kept }: PreviousLedgerProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  return (
    <Group title={WORDS.report.previous}>
      {fileName === null ? (
        <p className={layout.quiet}>{kept === null ? WORDS.report.noPrevious : WORDS.report.kept(kept)}</p>
      ) : (
        <p className={styles.name}>{fileName}</p>
      )}
      <FileInput
        label={WORDS.report.choosePrevious}
        accept={WORKBOOKS}
        onFiles={([file]) => void pane.compareWith(file)}
      >
        {(choose) => (
          <TextButton className={styles.flush} onClick={choose}>
            {WORDS.report.choosePrevious}
          </TextButton>
        )}
      </FileInput>
      {fileName === null ? null : (
        <TextButton onClick={() => void pane.compareWith(null)}>{WORDS.report.dropPrevious}</TextButton>
      )}
    </Group>
  );
}
