import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { GoLine } from "../../parts/go-line";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";

/** 一键汇总: one workbook with everything an office hands in. */
export function SummaryScreen(): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const merge = usePaneState((state) => state.merge);
  const hasDay = usePaneState(({ overview }) => (overview?.asOf ?? null) !== null);
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <ScreenFrame
      title={WORDS.summary.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            if (hasDay) void pane.summarize();
            else pane.openChoice(true);
          }}
        >
          {hasDay ? WORDS.home.next.summary : WORDS.home.next.chooseDekad}
        </Button>
      }
    >
      <p>{WORDS.summary.explains}</p>
      <ul>
        {WORDS.summary.sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <Group title={WORDS.summary.returns}>
        <p className={layout.quiet}>
          {merge ? WORDS.summary.withReturns(merge.returned, merge.asked) : WORDS.summary.withoutReturns}
        </p>
        <GoLine
          onGo={() => {
            pane.go({ name: "merge" });
          }}
        >
          {WORDS.home.steps.merge}
        </GoLine>
      </Group>
    </ScreenFrame>
  );
}
