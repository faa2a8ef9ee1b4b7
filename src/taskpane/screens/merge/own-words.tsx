import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flex: "1 0 100%", gap: "6px", margin: "6px 0" },
  actions: { display: "flex", gap: "6px" },
});

/** 另写: a person's own words instead of the units'. */
export function OwnWords({
  label,
  first,
  onWrite,
}: {
  readonly label: string;
  /** What stands there as things are. */
  readonly first: string;
  readonly onWrite: (text: string) => void;
}): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <TextButton
        onClick={() => {
          setText(first);
        }}
      >
        {WORDS.merge.write}
      </TextButton>
    );
  return (
    <div className={styles.form}>
      <Textarea
        autoFocus
        aria-label={label}
        value={text}
        resize="vertical"
        onChange={(_, { value }) => {
          setText(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          setText(null);
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onWrite(text);
            setText(null);
          }}
        >
          {WORDS.merge.writeDone}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setText(null);
          }}
        >
          {WORDS.merge.cancel}
        </Button>
      </div>
    </div>
  );
}
