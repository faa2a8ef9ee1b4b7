import { Button, FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAppearance } from "./appearance";
import { themeFor } from "../shell/theme";
import { WORDS } from "../words";
import { StartScreen } from "./start/start-screen";
import { FilesScreen } from "./start/files-screen";
import { usePlace } from "./use-place";
import { WorkbookView } from "./workbook/workbook-view";

const useStyles = makeStyles({
  page: { height: "100%", overflow: "auto" },
  opening: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "16px",
    paddingTop: "20vh",
    overflowWrap: "anywhere",
  },
});

/** The page for offices without Excel: workbooks are chosen, then the same pane works on one of them beside its sheet. */
export function PageView(): ReactNode {
  const styles = useStyles();
  const theme = themeFor(useAppearance());
  const { place, choose, chooseSample, choosePlan, open, leave } = usePlace();
  return (
    // A class of the provider would be put on dialogs and tooltips as well.
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={styles.page}>
        {place.name === "start" ? (
          <StartScreen failure={place.failure} onFiles={choose} onSample={chooseSample} onPlan={choosePlan} />
        ) : null}
        {place.name === "files" ? (
          <FilesScreen files={place.files} looks={place.looks} onOpen={open} onBack={leave} />
        ) : null}
        {place.name === "opening" ? <Opening fileName={place.fileName} onStop={leave} /> : null}
        {place.name === "open" ? <WorkbookView place={place} theme={theme} onLeave={leave} /> : null}
      </div>
    </FluentProvider>
  );
}

function Opening({
  fileName,
  onStop,
}: {
  readonly fileName: string;
  readonly onStop: () => void;
}): ReactNode {
  return (
    <main className={useStyles().opening}>
      <Spinner label={WORDS.page.opening(fileName)} labelPosition="below" />
      <Button onClick={onStop}>{WORDS.page.stop}</Button>
    </main>
  );
}
