import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { WORDS } from "../words";
import { useLayout } from "./layout";

/** What a screen is made of: its title with the way back, its content, and the next thing to do at the bottom. */
export interface ScreenFrameProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** One screen. The keyboard begins at its title; Esc goes back. */
export function ScreenFrame({ title, beside, children, foot }: ScreenFrameProps): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  return (
    <main className={layout.screen}>
      <div className={layout.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={WORDS.shell.back}
          onClick={() => {
            pane.back();
          }}
        />
        <h1 tabIndex={-1} className={layout.title} style={{ outline: "none" }}>
          {title}
        </h1>
        {beside}
      </div>
      <div className={layout.body} data-scrolls="">
        <div className={layout.content}>{children}</div>
      </div>
      {foot === undefined ? null : <footer className={layout.foot}>{foot}</footer>}
    </main>
  );
}
