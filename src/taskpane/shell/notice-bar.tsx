import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { usePane, usePaneState } from "../model/pane-context";
import { WORDS } from "../words";

/**
 * What was done or went wrong, said once; and that the workbook was changed meanwhile. Its place is always there, on whatever screen: a
 * screen reader tells only what appears within a place that it knows.
 */
export function NoticeBar(): ReactNode {
  return (
    <div role="status">
      <Told />
    </div>
  );
}

function Told(): ReactNode {
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  const changed = usePaneState((state) => state.changed);
  if (notice) {
    const close = (
      <Button
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={WORDS.shell.close}
        onClick={() => {
          pane.dismiss();
        }}
      />
    );
    return (
      <Bar intent={notice.tone} text={notice.text} close={close}>
        {notice.undo ? (
          <Button size="small" onClick={() => void pane.undo()}>
            {WORDS.shell.undo}
          </Button>
        ) : null}
      </Bar>
    );
  }
  if (!changed) return null;
  return (
    <Bar intent="info" text={WORDS.shell.changed}>
      <Button size="small" onClick={() => void pane.read()}>
        {WORDS.shell.readAgain}
      </Button>
    </Bar>
  );
}

interface BarProps {
  readonly intent: MessageBarIntent;
  readonly text: string;
  readonly close?: ReactElement;
  readonly children: ReactNode;
}

function Bar({ intent, text, close, children }: BarProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="auto">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions {...(close ? { containerAction: close } : {})}>{children}</MessageBarActions>
    </MessageBar>
  );
}
