import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={layout.text}>{WORDS.plan.explains}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.txt"
        aria-label={WORDS.plan.chooseFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void pane.planning.readPlan(file);
        }}
      />
      <TextButton className={styles.flush} onClick={() => input.current?.click()}>
        {WORDS.plan.chooseFile}
      </TextButton>
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
