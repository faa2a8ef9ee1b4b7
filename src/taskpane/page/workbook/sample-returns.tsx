import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import { SAMPLE_RETURNS, sampleReturns } from "../sample";
import { Strip } from "./strip";

/** Where the sample's returned workbooks can be merged: offers them. */
export function SampleReturns(): ReactNode {
  const pane = usePane();
  const isOffered = usePaneState(
    ({ path, overview }) =>
      path.at(-1)?.name === "merge" && overview !== null && overview.items > 0 && overview.merge === null,
  );
  const isBusy = usePaneState(({ busy }) => busy !== null);
  const [isMissing, setMissing] = useState(false);
  if (!isOffered) return null;
  const merge = async (): Promise<void> => {
    try {
      await pane.merging.merge(await sampleReturns());
    } catch {
      setMissing(true);
    }
  };
  return (
    <Strip>
      <Button size="small" disabled={isBusy} onClick={() => void merge()}>
        {WORDS.page.sampleReturns(SAMPLE_RETURNS.length)}
      </Button>
      <span role="alert">{isMissing ? WORDS.page.sampleMissing : ""}</span>
    </Strip>
  );
}
