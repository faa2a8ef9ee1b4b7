import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { ScreenFrame } from "../shell/screen-frame";
import { WORDS } from "../words";
import { EmptyState } from "./empty-state";

/** Stands for a screen that has nothing to show before a 旬 was chosen: says so, and opens the choice. */
export function ChooseDekadFirst({
  title,
  text = WORDS.home.chooseDekad,
}: {
  /** Of the screen. */
  readonly title: string;
  readonly text?: string;
}): ReactNode {
  const pane = usePane();
  return (
    <ScreenFrame title={title}>
      <EmptyState text={text}>
        <Button
          appearance="primary"
          onClick={() => {
            pane.openChoice(true);
          }}
        >
          {WORDS.home.next.chooseDekad}
        </Button>
      </EmptyState>
    </ScreenFrame>
  );
}
