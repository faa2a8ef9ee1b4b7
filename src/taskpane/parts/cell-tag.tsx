import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  cell: {
    flex: "0 0 auto",
    boxSizing: "border-box",
    minWidth: "40px",
    marginTop: "1px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    height: "18px",
    textAlign: "center",
  },
});

/** A cell's name as Excel shows it. */
export function CellTag({ cell }: { readonly cell: string }): ReactNode {
  return <span className={useStyles().cell}>{cell}</span>;
}
