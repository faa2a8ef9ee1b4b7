/** Where one of several files is. */
export type FileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "read" }
  /** A code, for a sentence: one of the reader's, or one of {@link ReadingFailure}. */
  | { readonly kind: "failed"; readonly code: string };

/** Why a file was not read though nothing may be wrong with it. */
export type ReadingFailure = "stopped" | "reading-too-long" | "reading-broke-off";

/** Whether a file that was not read, for this code, is itself at fault: one that nobody waited for is as good as any. */
export function isFaulty(code: string): boolean {
  return code !== ("stopped" satisfies ReadingFailure);
}

/** A thread that reads one file at a time. */
export interface ReadingThread<Outcome> {
  /** Rejected where the thread ends before it has answered. */
  readonly read: (file: File) => Promise<Outcome>;
  readonly end: () => void;
}

/** What a pool is made of. */
export interface ReadingPoolParts<Outcome> {
  /** Starts a thread; the time that takes is not counted as any file's. */
  readonly start: () => Promise<ReadingThread<Outcome>>;
  /** So many files are read at a time. */
  readonly threads: number;
  /** A file that takes longer, in milliseconds, is given up, and its thread ended. */
  readonly longest: number;
  /** What stands for a file that was not read. */
  readonly notRead: (file: File, failure: ReadingFailure) => Outcome;
  /** The code of what is wrong with a file that was read in vain; `null` where it can be used. */
  readonly failureOf: (outcome: Outcome) => string | null;
  /** Told of each file as it begins and ends, by its place from 0. */
  readonly onState: (place: number, state: FileState) => void;
}

/**
 * Reads files in several threads, each in its turn. What goes wrong with one (unreadable, endless, or the end of its thread)
 * is that file's outcome, and the others are read all the same.
 */
export class ReadingPool<Outcome> {
  private stop: () => void = () => undefined;
  private isStopped = false;
  private readonly stopped = new Promise<"stopped">((resolve) => {
    this.stop = () => {
      this.isStopped = true;
      resolve("stopped");
    };
  });

  constructor(private readonly parts: ReadingPoolParts<Outcome>) {}

  /** Gives up what is being read and begins nothing further; what was read stays. */
  stopReading(): void {
    this.stop();
  }

  /** @returns an outcome for each file, in their order. */
  async readAll(files: readonly File[]): Promise<Outcome[]> {
    const outcomes = new Map<number, Outcome>();
    const turns = files.entries();
    const lanes = Math.min(this.parts.threads, files.length);
    await Promise.all(Array.from({ length: lanes }, () => this.readInTurn(turns, outcomes)));
    return files.map((file, place) => outcomes.get(place) ?? this.parts.notRead(file, "stopped"));
  }

  /** One thread after another, where one had to be ended, takes the next file until none is left. */
  private async readInTurn(turns: Iterator<[number, File]>, outcomes: Map<number, Outcome>): Promise<void> {
    const { onState, failureOf } = this.parts;
    const lane = new Lane(this.parts, this.stopped);
    for (let turn = turns.next(); !turn.done; turn = turns.next()) {
      const [place, file] = turn.value;
      if (!this.isStopped) onState(place, { kind: "reading" });
      const outcome = this.isStopped ? this.parts.notRead(file, "stopped") : await lane.read(file);
      outcomes.set(place, outcome);
      const code = failureOf(outcome);
      onState(place, code === null ? { kind: "read" } : { kind: "failed", code });
    }
    lane.end();
  }
}

/** A thread, and another in its place where it had to be ended. */
class Lane<Outcome> {
  private thread: ReadingThread<Outcome> | null = null;

  constructor(
    private readonly parts: ReadingPoolParts<Outcome>,
    private readonly stopped: Promise<"stopped">,
  ) {}

  async read(file: File): Promise<Outcome> {
    const { notRead } = this.parts;
    const thread = (this.thread ??= await this.started());
    if (!thread) return notRead(file, "stopped");
    const { promise: tooLong, cancel } = after(this.parts.longest);
    try {
      const first = await Promise.race([
        thread.read(file).then(
          (outcome) => ({ outcome }),
          () => "reading-broke-off" as const,
        ),
        tooLong,
        this.stopped,
      ]);
      if (typeof first !== "string") return first.outcome;
      this.end();
      return notRead(file, first);
    } finally {
      cancel();
    }
  }

  /** `null` where reading is stopped before the thread is there; then it is ended as soon as it is. */
  private async started(): Promise<ReadingThread<Outcome> | null> {
    const starting = this.parts.start();
    const first = await Promise.race([starting, this.stopped]);
    if (first !== "stopped") return first;
    void starting.then(
      (thread) => {
        thread.end();
      },
      () => undefined,
    );
    return null;
  }

  end(): void {
    this.thread?.end();
    this.thread = null;
  }
}

function after(milliseconds: number): { promise: Promise<"reading-too-long">; cancel: () => void } {
  let cancel = (): void => undefined;
  const promise = new Promise<"reading-too-long">((resolve) => {
    const timer = setTimeout(resolve, milliseconds, "reading-too-long");
    cancel = () => {
      clearTimeout(timer);
    };
  });
  return { promise, cancel };
}
