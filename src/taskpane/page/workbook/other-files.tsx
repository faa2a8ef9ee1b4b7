import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import { Strip } from "./strip";

/** Workbooks that wait: as a rule those that the units returned. */
export function OtherFiles({
  files,
  onDone,
}: {
  readonly files: readonly File[];
  readonly onDone: () => void;
}): ReactNode {
  const pane = usePane();
  const isReady = usePaneState(
    ({ overview, busy }) => overview !== null && overview.items > 0 && busy === null,
  );
  const isMerging = usePaneState(({ path }) => path.at(-1)?.name === "merge");
  if (files.length === 0) return null;
  const merge = (): void => {
    onDone();
    if (!isMerging) pane.go({ name: "merge" });
    void pane.merging.merge(files);
  };
  return (
    <Strip>
      <span>{WORDS.page.othersWait(files.length)}</span>
      <Button size="small" disabled={!isReady} onClick={merge}>
        {WORDS.page.mergeOthers(files.length)}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {WORDS.page.dropOthers}
      </Button>
    </Strip>
  );
}
