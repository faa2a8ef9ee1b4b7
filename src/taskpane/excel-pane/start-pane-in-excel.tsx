import { proxy } from "comlink";
import { createRoot } from "react-dom/client";
import { createExcelHost, isInExcel, officeTheme } from "../../hosts/excel";
import { Pane } from "../model/pane";
import { screenAsked } from "../model/screens";
import { startWorker } from "../model/start-worker";
import { PaneView } from "../shell/pane-view";
import { themeFor } from "../shell/theme";
import { failureWords } from "../words/failure-words";
import { WORDS } from "../words";

/** Starts the pane beside the workbook that is open in Excel. */
export async function startPaneInExcel(place: HTMLElement | null): Promise<void> {
  if (!place) throw new Error("The page has no place for the pane");
  if (!(await isInExcel())) {
    place.textContent = WORDS.shell.notInExcel;
    return;
  }
  try {
    const door = startWorker();
    const host = createExcelHost({ workbookBytes: (sheets) => door.workbookBytes(sheets) });
    const work = await door.workOnHost(host.kind, host.can, proxy(host));
    const pane = new Pane(work, { reveal: (cell) => host.reveal(cell) }, screenAsked(location.search));
    await host.onChange(({ kind }) => {
      if (kind !== "sheet-shown") pane.workbookChanged();
    });
    createRoot(place).render(<PaneView pane={pane} theme={themeFor(officeTheme()?.kind ?? "light")} />);
  } catch (error) {
    place.textContent = failureWords(error);
  }
}
