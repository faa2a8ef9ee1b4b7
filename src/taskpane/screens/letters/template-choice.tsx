import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { FileInput } from "../../parts/file-input";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";

const useStyles = makeStyles({ flush: { paddingLeft: 0 }, names: { overflowWrap: "anywhere" } });

/** The built-in templates to be edited, and a clerk's own to be used. */
export function TemplateChoice(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const templates = usePaneState((state) => state.templates);
  return (
    <Group title={WORDS.letters.templates}>
      <p className={layout.quiet}>{WORDS.letters.templatesHint}</p>
      {templates.length > 0 ? (
        <p className={styles.names}>{WORDS.letters.own(templates.map(({ name }) => name))}</p>
      ) : null}
      <TextButton
        className={styles.flush}
        disabled={isBusy}
        onClick={() => void pane.letterWriting.letterTemplates()}
      >
        {WORDS.letters.getTemplates}
      </TextButton>
      <FileInput
        label={WORDS.letters.chooseTemplates}
        accept=".docx,.dotx"
        multiple
        onFiles={(files) => {
          pane.letterWriting.useTemplates(files);
        }}
      >
        {(choose) => <TextButton onClick={choose}>{WORDS.letters.chooseTemplates}</TextButton>}
      </FileInput>
      {templates.length > 0 ? (
        <TextButton
          onClick={() => {
            pane.letterWriting.useTemplates([]);
          }}
        >
          {WORDS.letters.dropTemplates}
        </TextButton>
      ) : null}
    </Group>
  );
}
