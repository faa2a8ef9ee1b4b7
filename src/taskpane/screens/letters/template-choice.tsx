import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <Group title={WORDS.letters.templates}>
      <p className={layout.quiet}>{WORDS.letters.templatesHint}</p>
      {templates.length > 0 ? (
        <p className={styles.names}>{WORDS.letters.own(templates.map(({ name }) => name))}</p>
      ) : null}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.dotx"
        aria-label={WORDS.letters.chooseTemplates}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) pane.letterWriting.useTemplates(files);
        }}
      />
      <TextButton
        className={styles.flush}
        disabled={isBusy}
        onClick={() => void pane.letterWriting.letterTemplates()}
      >
        {WORDS.letters.getTemplates}
      </TextButton>
      <TextButton onClick={() => input.current?.click()}>{WORDS.letters.chooseTemplates}</TextButton>
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
