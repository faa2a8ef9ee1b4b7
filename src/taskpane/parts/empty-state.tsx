import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    alignItems: "flex-start",
    padding: "16px 0",
    maxWidth: "36em",
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});

/** Nothing to show: why, and what to do. */
export function EmptyState({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={useStyles().empty}>
      <span>{text}</span>
      {children}
    </div>
  );
}
