import { type ColumnId, type Item, saysAnything } from "../ledger";
import { foldText } from "../text";
import type { ProgressEntry } from "./merge-result";
import { type CommonCell, othersWords, ownWords } from "./own-words";

/** A text side by side with others, and the entries it was made of. */
export interface TogetherText {
  readonly text: string;
  readonly sources: readonly ProgressEntry[];
}

/**
 * What units wrote in a column, a paragraph each under its name; `null` where none wrote anything. Paragraphs of units that wrote nothing now
 * stay below.
 */
export function together(
  before: Item,
  entries: readonly ProgressEntry[],
  column: ColumnId,
): TogetherText | null {
  const cell = { before, entries, master: before.text[column] ?? "" };
  const spoken = spokenNow(cell, column);
  if (!spoken) return null;
  const kept = othersWords(cell, new Set(spoken.sources.map(({ unit }) => unit)));
  return kept.length === 0 ? spoken : { ...spoken, text: [spoken.text, ...kept].join("\n") };
}

function spokenNow(cell: CommonCell, column: ColumnId): TogetherText | null {
  const { entries } = cell;
  const sources: ProgressEntry[] = [];
  const words: string[] = [];
  for (const entry of entries) {
    const text = ownWords(entry.returned.text[column] ?? "", entry.unit, cell);
    if (!saysAnything(text)) continue;
    sources.push(entry);
    words.push(text);
  }
  const [first] = sources;
  if (!first) return null;
  const text = sources.length === 1 ? `${first.unit}：${words[0] ?? ""}` : paragraphs(sources, words);
  return { text, sources: sources.length === entries.length ? entries : sources };
}

/** What several wrote, each unit's words together, the same words once. */
function paragraphs(sources: readonly ProgressEntry[], words: readonly string[]): string {
  const byUnit = new Map<string, Set<string>>();
  for (const [place, { unit }] of sources.entries()) {
    const word = words[place] ?? "";
    const known = byUnit.get(unit);
    if (known) known.add(word);
    else byUnit.set(unit, new Set([word]));
  }
  return Array.from(byUnit, ([unit, own]) => `${unit}：${[...own].join("\n")}`).join("\n");
}

/** Remarks of the master stay; what units add stands below them. */
export function addedRemarks(before: Item, entries: readonly ProgressEntry[]): TogetherText | null {
  if (entries.every(({ returned }) => (returned.text.remarks ?? "") === "")) return null;
  const own = before.text.remarks ?? "";
  const known = new Set(own.split("\n").map(foldText));
  const isNew = ({ unit, returned }: ProgressEntry): boolean =>
    (returned.text.remarks ?? "")
      .split("\n")
      .some((line) => !known.has(foldText(line)) && !known.has(foldText(`${unit}：${line}`)));
  const added = spokenNow({ before, entries: entries.filter(isNew), master: own }, "remarks");
  return added && { ...added, text: own === "" ? added.text : `${own}\n${added.text}` };
}
