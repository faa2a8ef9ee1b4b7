import { VerbRefused } from "../../../src/app";
import { Pane } from "../../../src/taskpane/model/pane";
import type { Surroundings } from "../../../src/taskpane/model/pane-acts";
import type { RemoteWork } from "../../../src/taskpane/work/office-worker";
import type { Overview } from "../../../src/taskpane/work/views/overview";
import { overviewOfSample } from "../read-sample";

/** What happens, in turn, while the pane does something. */
type Event = "reading begins" | "somebody changes it" | "we change it";

/** What is done at the worker, and how it ends. */
interface Doing {
  readonly events: readonly Event[];
  readonly end?: Error;
}

let overview: Overview;
beforeAll(async () => {
  overview = await overviewOfSample();
});

/** A pane whose workbook was changed since it was read, over a worker that lets this happen. */
function paneOver({ events, end }: Doing): Pane {
  const happen = <Answer>(answer: Answer): Promise<Answer> => {
    for (const event of events) {
      if (event === "reading begins") pane.readingBegins();
      if (event === "somebody changes it") pane.workbookChanged();
    }
    return end ? Promise.reject(end) : Promise.resolve(answer);
  };
  const written = { letters: 0, open: [], failures: [], withoutTable: [], overview };
  const work = {
    overview: () => Promise.resolve(overview),
    read: () => happen(overview),
    correct: () => happen(overview),
    choose: () => Promise.resolve(overview),
    undo: () => happen({ applied: 1, stale: [], isRead: true, overview }),
    checking: {
      applyFixes: () => happen({ applied: 1, stale: [], isRead: true, overview }),
      exportFindings: () => happen({ fileName: "问题单.xlsx", items: 1 }),
    },
    letterWriting: { writeLetters: () => happen(written) },
  };
  const memory = { recall: () => null, note: () => undefined };
  const pane = new Pane(work as unknown as RemoteWork, { memory } as unknown as Surroundings);
  pane.workbookChanged();
  return pane;
}

const READING_ACTS: readonly [string, (pane: Pane) => Promise<void>][] = [
  ["重新检查", (pane) => pane.read()],
  ["correcting what a column is", (pane) => pane.correct("整改台账", {})],
  ["修正", (pane) => pane.checking.applyFixes()],
  ["撤销", (pane) => pane.undo()],
  ["导出问题单", (pane) => pane.checking.exportFindings()],
  ["写督办函", (pane) => pane.letterWriting.writeLetters({} as never)],
];

describe.each(READING_ACTS)("that the workbook was changed is told, with %s,", (_, act) => {
  test("no more once what is shown is of a reading that began after it", async () => {
    const pane = paneOver({ events: ["reading begins"] });
    expect(pane.store.getState().changed).toBe(true);
    await act(pane);
    expect(pane.store.getState().changed).toBe(false);
  });

  test("no more where it was before the last reading began, though while the pane was at work", async () => {
    const pane = paneOver({
      events: ["reading begins", "somebody changes it", "we change it", "reading begins"],
    });
    await act(pane);
    expect(pane.store.getState().changed).toBe(false);
  });

  test("still, where it was while the workbook was read", async () => {
    const pane = paneOver({ events: ["reading begins", "somebody changes it"] });
    await act(pane);
    expect(pane.store.getState().changed).toBe(true);
  });

  test("still, where reading failed", async () => {
    const pane = paneOver({ events: ["reading begins"], end: new Error("Excel is gone") });
    await act(pane);
    expect(pane.store.getState()).toMatchObject({ changed: true, notice: { tone: "error" } });
  });
});

test("what is refused after a reading made for it shows that reading", async () => {
  const end = new VerbRefused("ledger-not-found");
  const pane = paneOver({ events: ["reading begins"], end });
  await pane.checking.exportFindings();
  expect(pane.store.getState()).toMatchObject({ overview, changed: false, notice: { tone: "error" } });
  const meanwhile = paneOver({ events: ["reading begins", "somebody changes it"], end });
  await meanwhile.checking.exportFindings();
  expect(meanwhile.store.getState()).toMatchObject({ overview, changed: true });
});

test("choosing another 旬 judges what was read before, and does not take it away", async () => {
  const pane = paneOver({ events: [] });
  await pane.choose({ sheet: null, period: null });
  expect(pane.store.getState().changed).toBe(true);
});
