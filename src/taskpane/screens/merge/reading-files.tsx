import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Busy } from "../../model/pane-state";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", gap: "8px", padding: "24px 4px" },
});

/** Which of the returned files is being read, and how far that is. */
export function ReadingFiles({ step }: { readonly step: NonNullable<Busy["step"]> }): ReactNode {
  const layout = useLayout();
  return (
    <div className={useStyles().reading}>
      <span className={layout.breaking}>{WORDS.shell.atFile(step.name, step.place, step.all)}</span>
      <ProgressBar aria-label={WORDS.merge.reading} thickness="large" value={step.place - 1} max={step.all} />
      <span className={layout.small}>{WORDS.merge.readingHint}</span>
    </div>
  );
}
