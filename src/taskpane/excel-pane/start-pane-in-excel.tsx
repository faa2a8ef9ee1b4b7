import { proxy } from "comlink";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createExcelHost, isInExcel, workbookAddress, type ExcelHost } from "../../hosts/excel";
import type { CellRef } from "../../sheet";
import { download } from "../model/download";
import { Pane } from "../model/pane";
import { screenMemory } from "../model/screen-memory";
import { startWorker } from "../model/start-worker";
import { LentThreads } from "../work/pool/lent-threads";
import { PaneView } from "../shell/pane-view";
import { themeFor } from "../shell/theme";
import { failureWords } from "../words/failure-words";
import { WORDS } from "../words";
import { useOfficeAppearance } from "./office-appearance";

/** After so many milliseconds without an answer the user is told that Excel is waited for. */
const SLOW = 8_000;

/** Starts the pane beside the workbook that is open in Excel. The place is never left empty: what keeps the pane away is told in it. */
export async function startPaneInExcel(place: HTMLElement | null): Promise<void> {
  if (!place) throw new Error("The page has no place for the pane");
  try {
    if (await answeredInTime(place)) await showPane(place);
    else tell(place, WORDS.shell.notInExcel);
  } catch (error) {
    tell(place, failureWords(error));
  }
}

/** Before there is a pane: one sentence in its place. */
function tell(place: HTMLElement, text: string): void {
  const sentence = document.createElement("p");
  sentence.role = "alert";
  sentence.textContent = text;
  place.replaceChildren(sentence);
}

/** Whether we are in Excel; a library that does not answer is waited for, and the user told so. */
async function answeredInTime(place: HTMLElement): Promise<boolean> {
  const slow = setTimeout(() => {
    tell(place, WORDS.shell.slow);
  }, SLOW);
  try {
    return await isInExcel();
  } finally {
    clearTimeout(slow);
  }
}

async function showPane(place: HTMLElement): Promise<void> {
  const door = startWorker();
  let pane: Pane | null = null;
  const host = createExcelHost({
    workbookBytes: (sheets) => door.workbookBytes(sheets),
    onReading: () => pane?.readingBegins(),
  });
  const work = await door.workOnHost(host.kind, host.can, proxy(host), proxy(new LentThreads()));
  const memory = screenMemory(workbookAddress(), "beyond");
  const surroundings = { reveal: (cell: CellRef) => host.reveal(cell), deliver: download, memory };
  pane = new Pane(work, surroundings, location.search);
  await listen(host, pane);
  createRoot(place).render(<PaneAsOffice pane={pane} />);
}

/** The pane in Office's own colours. */
function PaneAsOffice({ pane }: { readonly pane: Pane }): ReactNode {
  return <PaneView pane={pane} theme={themeFor(useOfficeAppearance())} />;
}

/** Listens to what others change. Excel that refuses, for a cell is being edited, is asked again after each reading. */
async function listen(host: ExcelHost, pane: Pane): Promise<void> {
  let isListening = false;
  const ask = async (): Promise<void> => {
    if (isListening) return;
    isListening = true;
    try {
      await host.onChange(({ kind }) => {
        if (kind !== "sheet-shown") pane.workbookChanged();
      });
    } catch {
      isListening = false;
    }
  };
  pane.store.subscribe(({ version }, before) => {
    if (version !== before.version) void ask();
  });
  await ask();
}
