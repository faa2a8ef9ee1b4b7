import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { WORDS } from "../words";
import { NoticeBar } from "./notice-bar";
import { useLayout } from "./layout";

/** What a screen is made of: its title with the way back, its content, and the next thing to do at the bottom. */
export interface ScreenFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** One screen. The keyboard begins at its title; Esc goes back. */
export function ScreenFrame({ title, children, foot }: ScreenFrameProps): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <>
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
        <h1 ref={heading} tabIndex={-1} className={layout.title} style={{ outline: "none" }}>
          {title}
        </h1>
      </div>
      <NoticeBar />
      <main className={layout.body}>{children}</main>
      {foot === undefined ? null : <footer className={layout.foot}>{foot}</footer>}
    </>
  );
}
