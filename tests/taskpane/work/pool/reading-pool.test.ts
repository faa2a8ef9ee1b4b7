import fc from "fast-check";
import {
  ReadingPool,
  type FileState,
  type ReadingThread,
} from "../../../../src/taskpane/work/pool/reading-pool";

/** How a thread deals with a file, by the file's name. */
type Manner = "reads" | "finds it damaged" | "never answers" | "dies";

/** What a pool of made-up threads did. */
interface Run {
  readonly outcomes: readonly string[];
  readonly states: readonly (readonly FileState[])[];
  readonly started: number;
  readonly ended: number;
  /** The most files that were being read at once. */
  readonly most: number;
}

async function run(
  manners: readonly Manner[],
  threads: number,
  onBegin: (place: number, stop: () => void) => void = () => undefined,
): Promise<Run> {
  const files = manners.map((_, place) => new File([], String(place)));
  const states: FileState[][] = files.map(() => []);
  let [started, ended, current, most] = [0, 0, 0, 0];
  const start = (): Promise<ReadingThread<string>> => {
    started += 1;
    return Promise.resolve({
      async read(file) {
        current += 1;
        most = Math.max(most, current);
        await new Promise((resolve) => setTimeout(resolve, 1));
        const manner = manners[Number(file.name)];
        if (manner === "never answers") await new Promise(() => undefined);
        current -= 1;
        if (manner === "dies") throw new Error("out of memory");
        return manner === "reads" ? `read ${file.name}` : "corrupt";
      },
      end() {
        ended += 1;
      },
    });
  };
  const pool = new ReadingPool<string>({
    start,
    threads,
    longest: 20,
    notRead: (_, failure) => failure,
    failureOf: (outcome) => (outcome.startsWith("read ") ? null : outcome),
    onState: (place, state) => {
      states[place]?.push(state);
      if (state.kind === "reading")
        onBegin(place, () => {
          pool.stopReading();
        });
    },
  });
  const outcomes = await pool.readAll(files);
  return { outcomes, states, started, ended, most };
}

const OUTCOME: Readonly<Record<Manner, (place: number) => string>> = {
  reads: (place) => `read ${place}`,
  "finds it damaged": () => "corrupt",
  "never answers": () => "reading-too-long",
  dies: () => "reading-broke-off",
};

test("every file has its own outcome, whatever befalls the others, and every thread is ended", async () => {
  const manners = fc.array(fc.constantFrom<Manner>("reads", "finds it damaged", "never answers", "dies"), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(manners, fc.integer({ min: 1, max: 4 }), async (all, threads) => {
      const { outcomes, states, started, ended, most } = await run(all, threads);
      expect(outcomes).toEqual(all.map((manner, place) => OUTCOME[manner](place)));
      expect(states).toEqual(
        outcomes.map((outcome) => [
          { kind: "reading" },
          outcome.startsWith("read ") ? { kind: "read" } : { kind: "failed", code: outcome },
        ]),
      );
      expect(ended).toBe(started);
      const hung = all.filter((manner) => manner === "never answers").length;
      expect(most).toBeLessThanOrEqual(threads + hung);
    }),
    { numRuns: 40 },
  );
});

test("files are read side by side, so many as there are threads", async () => {
  const { most, started } = await run(Array<Manner>(9).fill("reads"), 3);
  expect([most, started]).toEqual([3, 3]);
});

test("stopping gives up what is being read, begins nothing further, and leaves what is done", async () => {
  const manners: readonly Manner[] = ["reads", "reads", "never answers", "reads", "reads"];
  const { outcomes, states, started, ended } = await run(manners, 1, (place, stop) => {
    if (place === 2) setTimeout(stop, 5);
  });
  expect(outcomes).toEqual(["read 0", "read 1", "stopped", "stopped", "stopped"]);
  expect(states[4]).toEqual([{ kind: "failed", code: "stopped" }]);
  expect([started, ended]).toEqual([1, 1]);
});

test("stopping waits for no thread that is still being started, and ends it once it is there", async () => {
  let isEnded = false;
  let arrive = (): void => undefined;
  const pool = new ReadingPool<string>({
    start: () =>
      new Promise((resolve) => {
        arrive = () => {
          resolve({
            read: () => Promise.resolve("read"),
            end: () => {
              isEnded = true;
            },
          });
        };
      }),
    threads: 1,
    longest: 20,
    notRead: (_, failure) => failure,
    failureOf: (outcome) => outcome,
    onState: () => undefined,
  });
  const reading = pool.readAll([new File([], "大表.xlsx")]);
  pool.stopReading();
  expect(await reading).toEqual(["stopped"]);
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(isEnded).toBe(true);
});

test("no files give no outcomes, and start no thread", async () => {
  expect(await run([], 4)).toMatchObject({ outcomes: [], started: 0 });
});
