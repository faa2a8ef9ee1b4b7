import { FluentProvider, Spinner, type Theme } from "@fluentui/react-components";
import { useEffect, type KeyboardEvent, type ReactNode } from "react";
import type { Pane } from "../model/pane";
import { PaneProvider, usePane, usePaneState } from "../model/pane-context";
import { ScreenOf } from "../screens/screen-of";
import { WORDS } from "../words";
import { BusyLine } from "./busy-line";
import { ContextLine } from "./context-line";
import { useLayout } from "./layout";

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
  const isRead = usePaneState(({ overview }) => overview !== null);
  useEffect(() => {
    void pane.read();
  }, [pane]);
  const goBack = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) pane.back();
  };
  return (
    <div className={layout.pane} onKeyDown={goBack}>
      <ContextLine />
      <BusyLine />
      {isRead && screen ? <ScreenOf screen={screen} /> : <Waiting />}
    </div>
  );
}

function Waiting(): ReactNode {
  const failed = usePaneState(({ notice }) => notice);
  return failed ? (
    <p style={{ padding: 12 }}>{failed.text}</p>
  ) : (
    <Spinner label={WORDS.shell.reading} style={{ margin: "48px auto" }} />
  );
}
