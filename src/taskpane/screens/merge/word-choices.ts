import type { ConflictEntryView } from "../../work/views/merge-view";

/** A word, and the units that say it. */
export interface WordChoice {
  readonly word: string;
  readonly entries: readonly ConflictEntryView[];
}

/** The different words of a conflict, the lead unit's first, then that of the most units. */
export function choicesOf(entries: readonly ConflictEntryView[]): WordChoice[] {
  const byWord = new Map<string, ConflictEntryView[]>();
  for (const entry of entries) byWord.set(entry.word, [...(byWord.get(entry.word) ?? []), entry]);
  const [first, ...others] = [...byWord].map(([word, same]) => ({ word, entries: same }));
  if (!first) return [];
  const hasLead = first.entries.some(({ isLead }) => isLead);
  const byCount = (all: WordChoice[]): WordChoice[] =>
    all.sort((one, other) => other.entries.length - one.entries.length);
  return hasLead ? [first, ...byCount(others)] : byCount([first, ...others]);
}
