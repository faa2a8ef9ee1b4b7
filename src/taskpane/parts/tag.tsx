import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tag: {
    display: "inline-block",
    flex: "0 0 auto",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    whiteSpace: "nowrap",
  },
});

/** A small word that says why, or how often. */
export function Tag({ children }: { readonly children: string }): ReactNode {
  return <span className={useStyles().tag}>{children}</span>;
}
