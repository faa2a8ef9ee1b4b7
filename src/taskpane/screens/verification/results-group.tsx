import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { FileInput, WORKBOOKS } from "../../parts/file-input";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { VerificationView } from "../../work/views/verification-view";

const useStyles = makeStyles({ flush: { paddingLeft: 0 } });

/** A filled 核查表 is chosen, looked through, and taken over. */
export function ResultsGroup(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const view = usePaneState((state) => state.verification);
  return (
    <Group title={WORDS.verification.results}>
      <p className={layout.quiet}>{WORDS.verification.resultsHint}</p>
      <FileInput
        label={WORDS.verification.choose}
        accept={WORKBOOKS}
        onFiles={([file]) => void pane.verifying.readVerification(file)}
      >
        {(choose) => (
          <TextButton className={styles.flush} disabled={isBusy} onClick={choose}>
            {WORDS.verification.choose}
          </TextButton>
        )}
      </FileInput>
      {view ? <Results view={view} /> : null}
    </Group>
  );
}

function Results({ view }: { readonly view: VerificationView }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const { genuine, foundFalse, open, edits, homeless, problems } = view;
  return (
    <>
      <p className={layout.text} role="status">
        {WORDS.verification.read(genuine, foundFalse, open)}
      </p>
      {homeless > 0 ? <p className={layout.text}>{WORDS.verification.homeless(homeless)}</p> : null}
      {problems.map(({ row, item, problem }) => (
        <p key={row} className={layout.text}>
          {WORDS.verification.problemLine(row, item, WORDS.verification.problem[problem])}
        </p>
      ))}
      {edits > 0 ? (
        <TextButton
          onClick={() => {
            pane.go({ name: "preview", what: "verification" });
          }}
        >
          {WORDS.verification.preview(edits)}
        </TextButton>
      ) : null}
    </>
  );
}
