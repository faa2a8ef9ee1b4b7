import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { FileInput } from "../../parts/file-input";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  text: { width: "100%" },
  area: { height: "280px", maxHeight: "none" },
  flush: { paddingLeft: 0 },
});

/** Where a plan is pasted, or its file chosen. */
export function PlanInput({
  text,
  failure,
  onText,
}: {
  readonly text: string;
  /** Why nothing was read of what was given last; `""` where nothing failed. */
  readonly failure: string;
  readonly onText: (text: string) => void;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  return (
    <>
      <p className={layout.text}>{WORDS.plan.explains}</p>
      <FileInput
        label={WORDS.plan.chooseFile}
        accept=".docx,.txt"
        onFiles={([file]) => void pane.planning.readPlan(file)}
      >
        {(choose) => (
          <TextButton className={styles.flush} onClick={choose}>
            {WORDS.plan.chooseFile}
          </TextButton>
        )}
      </FileInput>
      <Field
        label={WORDS.plan.text}
        {...(failure === "" ? {} : { validationMessage: failure, validationState: "error" as const })}
      >
        <Textarea
          className={styles.text}
          textarea={{ className: styles.area }}
          resize="vertical"
          placeholder={WORDS.plan.placeholder}
          value={text}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      </Field>
    </>
  );
}
