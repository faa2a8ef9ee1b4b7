import { useEffect, useRef, useState } from "react";

/** So many rows are asked for at once. */
export const CHUNK_ROWS = 100;
/** No more questions than this wait for an answer: of rows that flew past, only those where the user stopped are asked. */
const MOST_WAITING = 3;
/** So many chunks are kept. */
const MOST_KEPT = 60;

/** What is asked for. */
export interface ChunksAsked<Chunk> {
  /** Answers about something else are dropped at once, such as those of another sheet. */
  readonly about: string;
  /** Answers of an earlier edition stay until the new ones are there, so that nothing flickers. */
  readonly edition: string;
  /** First and last row needed, 0-based. */
  readonly first: number;
  readonly last: number;
  /** Must be the same function as long as `about` and `edition` are the same. */
  readonly ask: (from: number, count: number) => Promise<Chunk>;
}

interface Held<Chunk> {
  readonly edition: string;
  readonly value: Chunk;
}

interface Kept<Chunk> {
  readonly about: string;
  readonly chunks: ReadonlyMap<number, Held<Chunk>>;
}

/** What is known of a sheet's rows, chunk by chunk; what is missing of the rows in view is asked for. */
export function useChunks<Chunk>({
  about,
  edition,
  first,
  last,
  ask,
}: ChunksAsked<Chunk>): (row: number) => Chunk | undefined {
  const [kept, setKept] = useState<Kept<Chunk>>({ about, chunks: new Map() });
  const waiting = useRef(new Set<string>());
  /** What the sheet shows now; an answer about something else comes too late. `null` once the sheet is gone. */
  const now = useRef<string | null>(about);
  useEffect(() => {
    now.current = about;
    return () => {
      now.current = null;
    };
  }, [about]);
  const chunks = kept.about === about ? kept.chunks : undefined;
  useEffect(() => {
    for (let number = chunkOf(first); number <= chunkOf(last); number += 1) {
      const question = JSON.stringify([about, edition, number]);
      if (chunks?.get(number)?.edition === edition || waiting.current.has(question)) continue;
      if (waiting.current.size >= MOST_WAITING) return;
      waiting.current.add(question);
      ask(number * CHUNK_ROWS, CHUNK_ROWS)
        .then((value) => {
          if (now.current === about)
            setKept((before) => withChunk(before, about, number, { edition, value }));
        })
        .catch(() => {
          // The sheet or the workbook is gone; whoever took it away shows what is there instead.
        })
        .finally(() => {
          waiting.current.delete(question);
        });
    }
  });
  return (row) => chunks?.get(chunkOf(row))?.value;
}

function chunkOf(row: number): number {
  return Math.floor(row / CHUNK_ROWS);
}

function withChunk<Chunk>(now: Kept<Chunk>, about: string, number: number, held: Held<Chunk>): Kept<Chunk> {
  const chunks = new Map(now.about === about ? now.chunks : []);
  // The chunk asked last stands last, so the first is the one to let go.
  chunks.delete(number);
  chunks.set(number, held);
  for (const oldest of chunks.keys()) {
    if (chunks.size <= MOST_KEPT) break;
    chunks.delete(oldest);
  }
  return { about, chunks };
}
