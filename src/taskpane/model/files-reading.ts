import type { FileState } from "../work/pool/reading-pool";

/** A returned file that is being read, or waits, or is done. */
export interface FileReading {
  readonly name: string;
  readonly state: FileState;
}

/** Files before the first of them is read. */
export function waitingFiles(names: readonly string[]): FileReading[] {
  return names.map((name) => ({ name, state: { kind: "waiting" } }));
}

/** The same files with another state of the one at a place. */
export function withState(
  files: readonly FileReading[],
  place: number,
  state: FileState,
): readonly FileReading[] {
  return files.map((file, index) => (index === place ? { ...file, state } : file));
}

/** How far reading is. */
export interface ReadingCounts {
  /** Files read, or given up. */
  readonly done: number;
  readonly failed: number;
  /** The names of those at hand. */
  readonly current: readonly string[];
}

/** Sums up how far reading is. */
export function readingCounts(files: readonly FileReading[]): ReadingCounts {
  const failed = files.filter(({ state }) => state.kind === "failed").length;
  return {
    done: failed + files.filter(({ state }) => state.kind === "read").length,
    failed,
    current: files.filter(({ state }) => state.kind === "reading").map(({ name }) => name),
  };
}
