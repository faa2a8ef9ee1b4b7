import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for a screen reader alone, where the eye has a sign, a colour or a line break. */
export function Unseen({ children }: { readonly children: string }): ReactNode {
  return <span className={useStyles().unseen}>{children}</span>;
}
