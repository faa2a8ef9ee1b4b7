import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import type { Overview } from "../../work/views/overview";
import { nextStep } from "./next-step";

/** The next thing to do, in words. */
export function NextButton({ overview }: { readonly overview: Overview }): ReactNode {
  const pane = usePane();
  const reported = usePaneState((state) => state.reported);
  const isBusy = usePaneState((state) => state.busy !== null);
  const step = nextStep(overview, reported);
  const words = WORDS.home.next;
  const [text, go] = ((): [string, () => void] => {
    switch (step.kind) {
      case "showHeader":
        return [
          words.showHeader,
          () => {
            pane.go({ name: "ledger" });
          },
        ];
      case "chooseDekad":
        return [
          words.chooseDekad,
          () => {
            pane.openChoice(true);
          },
        ];
      case "errors":
        return [
          words.errors(step.count),
          () => {
            pane.go({ name: "check" });
          },
        ];
      case "units":
        return [
          words.units(step.count),
          () => {
            pane.go({ name: "units" });
          },
        ];
      case "report":
        return [
          words.report(step.dekad),
          () => {
            pane.go({ name: "report" });
          },
        ];
      case "summary":
        return [
          words.summary,
          () => {
            pane.go({ name: "summary" });
          },
        ];
    }
  })();
  return (
    <Button appearance="primary" disabled={isBusy} onClick={go}>
      {text}
    </Button>
  );
}
