import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <Group title={WORDS.report.previous}>
      {fileName === null ? (
        <p className={layout.quiet}>{kept === null ? WORDS.report.noPrevious : WORDS.report.kept(kept)}</p>
      ) : (
        <p className={styles.name}>{fileName}</p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.et,.csv"
        aria-label={WORDS.report.choosePrevious}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void pane.compareWith(file);
        }}
      />
      <TextButton className={styles.flush} onClick={() => input.current?.click()}>
        {WORDS.report.choosePrevious}
      </TextButton>
      {fileName === null ? null : (
        <TextButton onClick={() => void pane.compareWith(null)}>{WORDS.report.dropPrevious}</TextButton>
      )}
    </Group>
  );
}
