import { Button, FluentProvider, Spinner, type Theme } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Pane } from "../model/pane";
import { PaneProvider, usePane, usePaneState } from "../model/pane-context";
import { ScreenOf } from "../screens/screen-of";
import { WORDS } from "../words";
import { BusyLine } from "./busy-line";
import { ContextLine } from "./context-line";
import { EmptyState } from "../parts/empty-state";
import { useKeptFocus } from "./kept-focus";
import { useLayout } from "./layout";
import { NoticeBar } from "./notice-bar";
import { useEscape } from "./use-escape";
import { useWayBack } from "./way-back";

/** The whole pane, the same beside Excel and on a page. */
export function PaneView({ pane, theme }: { readonly pane: Pane; readonly theme: Theme }): ReactNode {
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <PaneProvider value={pane}>
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
}

function Frame(): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const screen = usePaneState(({ path }) => path.at(-1));
  const root = useRef<HTMLDivElement>(null);
  useWayBack(root);
  useKeptFocus(root);
  useEscape(root);
  const isRead = usePaneState(({ overview }) => overview !== null);
  useEffect(() => {
    void pane.read();
  }, [pane]);
  return (
    <div ref={root} className={layout.pane}>
      <ContextLine />
      <BusyLine />
      {isRead ? <NoticeBar /> : null}
      {isRead && screen ? <ScreenOf screen={screen} /> : <Waiting />}
    </div>
  );
}

function Waiting(): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const failed = usePaneState(({ notice }) => notice);
  if (!failed) return <Spinner label={WORDS.shell.reading} style={{ margin: "48px auto" }} />;
  return (
    <main className={layout.body}>
      <h1 className={layout.title}>{WORDS.shell.product}</h1>
      <div role="alert">
        <EmptyState text={failed.text}>
          <Button appearance="primary" onClick={() => void pane.read()}>
            {WORDS.shell.tryAgain}
          </Button>
        </EmptyState>
      </div>
    </main>
  );
}
