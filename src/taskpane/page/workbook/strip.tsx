import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the page adds to the pane, below it. */
export function Strip({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <aside aria-label={WORDS.page.otherFiles} className={useStyles().strip}>
      {children}
    </aside>
  );
}
