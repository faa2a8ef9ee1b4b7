import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    width: "100%",
    padding: "7px 4px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus": { backgroundColor: tokens.colorBrandBackground2 },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** A line of a list that leads somewhere: a cell of the sheet, or a screen. */
export interface GoLineProps {
  readonly onGo: () => void;
  /** What tells the line from others, so that the way back finds it though its words have changed. */
  readonly name?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Enter or a click goes there, and the focus stays in the list; the arrow keys go from line to line. */
export function GoLine({ onGo, name = "", label, children }: GoLineProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-line={name}
      className={styles.line}
      aria-label={label}
      onClick={onGo}
      onKeyDown={walk}
    >
      {children}
    </button>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const lines = [
    ...(event.currentTarget.closest("main")?.querySelectorAll<HTMLElement>("[data-line]") ?? []),
  ];
  const next = lines[lines.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
