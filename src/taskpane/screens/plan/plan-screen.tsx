import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import { PlanInput } from "./plan-input";
import { PlanRead } from "./plan-read";

/** 从方案建账: a plan's text is pasted or chosen, what was read is shown, and becomes a ledger in a new workbook. */
export function PlanScreen(): ReactNode {
  const pane = usePane();
  const plan = usePaneState((state) => state.plan);
  const isBusy = usePaneState((state) => state.busy !== null);
  const [text, setText] = useState("");
  const isRead = plan?.kind === "read";
  return (
    <ScreenFrame
      title={WORDS.plan.title}
      foot={
        isRead ? (
          <>
            <Button appearance="primary" disabled={isBusy} onClick={() => void pane.planning.writePlan()}>
              {WORDS.plan.write}
            </Button>
            <Button
              onClick={() => {
                pane.planning.forgetPlan();
              }}
            >
              {WORDS.plan.again}
            </Button>
          </>
        ) : (
          <Button
            appearance="primary"
            disabled={isBusy || text.trim() === ""}
            onClick={() => void pane.planning.readPlan(text)}
          >
            {WORDS.plan.read}
          </Button>
        )
      }
    >
      {isRead ? (
        <PlanRead plan={plan} />
      ) : (
        <PlanInput text={text} failure={plan?.sentence ?? ""} onText={setText} />
      )}
    </ScreenFrame>
  );
}
