import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useLayout } from "../../shell/layout";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "8px 10px",
    margin: "8px 0",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Enough to know which item it is. */
  problem: {
    maxHeight: "40px",
    lineHeight: "20px",
    overflow: "hidden",
    marginBottom: "4px",
  },
});

/** A question to a person, or what was answered. */
export interface QuestionBoxProps {
  readonly head: string;
  /** What the item is about. */
  readonly problem?: string;
  /** A person has not answered it yet: the foot of the screen leads here. */
  readonly isOpen: boolean;
  /** Draws the answers. After one is given the keyboard stays at this question. */
  readonly children: (stayHere: () => void) => ReactNode;
}

/** What it is about, and the answers a person may choose from. */
export function QuestionBox({ head, problem = "", isOpen, children }: QuestionBoxProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const box = useRef<HTMLElement>(null);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={head}
      className={styles.box}
      {...(isOpen ? { [OPEN_QUESTION]: "" } : {})}
    >
      <div className={layout.quiet}>{head}</div>
      {problem === "" ? null : <div className={styles.problem}>{problem}</div>}
      {children(() => {
        box.current?.focus();
      })}
    </section>
  );
}

const OPEN_QUESTION = "data-open-question";

/** Leads to the first question that nobody has answered yet. */
export function goToOpenQuestion(): void {
  const first = document.querySelector<HTMLElement>(`[${OPEN_QUESTION}]`);
  first?.scrollIntoView({ block: "center" });
  first?.focus({ preventScroll: true });
}
