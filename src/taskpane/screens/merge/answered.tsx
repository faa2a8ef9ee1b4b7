import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", alignItems: "baseline" },
  sign: {
    flex: "0 0 auto",
    position: "relative",
    top: "0.125em",
    color: tokens.colorPaletteGreenForeground1,
  },
  text: { flex: "1 1 auto", minWidth: 0 },
});

/** What was answered, and the way back to the question. */
export function Answered({
  text,
  about = text,
  onChange,
}: {
  readonly text: string;
  /** What is changed, where the text alone does not tell it from others. */
  readonly about?: string;
  readonly onChange: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <CheckmarkRegular aria-hidden className={styles.sign} />
      <span className={styles.text}>{text}</span>
      <TextButton aria-label={`${WORDS.merge.change}：${about}`} onClick={onChange}>
        {WORDS.merge.change}
      </TextButton>
    </div>
  );
}
