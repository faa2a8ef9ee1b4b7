import { type ColumnId, saysAnything } from "../ledger";
import { foldText } from "../text";
import { saysAsBefore } from "./as-before";
import { CommonCell, type Spoken } from "./common-cell";
import type { OthersWords, ProgressEntry } from "./merge-result";
import { keptWords, returnedWords } from "./own-words";
import type { Paragraph } from "./paragraphs";

/** A text side by side with others, and the entries it was made of. */
export interface TogetherText {
  readonly text: string;
  readonly sources: readonly ProgressEntry[];
}

/** What stands in a column after merging; `null` where nobody wrote anything. */
export interface MergedWords {
  readonly said: TogetherText | null;
  readonly othersWords: readonly OthersWords[];
}

/**
 * What units wrote in a column, a paragraph each under its name. What the office wrote above them stays there, and paragraphs of
 * units that wrote nothing now stay below.
 */
export function together(spoken: Spoken, column: ColumnId): MergedWords {
  const cell = new CommonCell(spoken, spoken.before.text[column] ?? "");
  const words = spokenNow(spoken.entries, column, cell);
  const { said, othersWords } = words;
  if (!said || cell.master === "") return words;
  const speaking = new Set(said.sources.map(({ unit }) => unit));
  const kept = keptWords(cell, speaking);
  const above = words.leavesMaster ? [cell.master] : kept.above;
  const { below } = kept;
  if (above.length === 0 && below.length === 0) return words;
  return { othersWords, said: { ...said, text: [...above, said.text, ...below].join("\n") } };
}

const NO_OTHERS: readonly OthersWords[] = [];

/** What units say now, without what stays beside it. */
interface SpokenWords extends MergedWords {
  /** Whether one of them left the master's words above its own. */
  readonly leavesMaster: boolean;
}

function spokenNow(entries: readonly ProgressEntry[], column: ColumnId, cell: CommonCell): SpokenWords {
  const sources: ProgressEntry[] = [];
  const words: string[] = [];
  let aside = NO_OTHERS;
  let isLeft = false;
  for (const entry of entries) {
    const written = entry.returned.text[column] ?? "";
    if (written === "") continue;
    const { own, others, leavesMaster } = returnedWords(written, entry.unit, cell);
    const said = saysAsBefore(own) ? wordsBefore(entry, cell, own) : own;
    if (others.length > 0)
      aside = [...aside, ...others.flatMap((one) => notToldBy(one, entries, { entry, column }))];
    if (!saysAnything(said)) continue;
    isLeft ||= leavesMaster;
    sources.push(entry);
    words.push(said);
  }
  const [first] = sources;
  if (!first) return { said: null, othersWords: aside, leavesMaster: false };
  const text = sources.length === 1 ? `${first.unit}：${words[0] ?? ""}` : paragraphs(sources, words);
  return {
    said: { text, sources: sources.length === entries.length ? entries : sources },
    othersWords: aside,
    leavesMaster: isLeft,
  };
}

/** A unit's words as the master has them, under its name or as those of nobody else; where it has none, what the unit says now. */
function wordsBefore({ unit }: ProgressEntry, cell: CommonCell, now: string): string {
  const named = cell.paragraphsOf(unit);
  const before = named.length === 0 && cell.isUnsignedOf(unit) ? cell.paragraphs : named;
  return before.length === 0 ? now : before.map(({ text }) => text).join("\n");
}

/** Another's paragraph, unless it says the same itself. */
function notToldBy(
  { unit, text, written }: Paragraph,
  entries: readonly ProgressEntry[],
  where: Pick<OthersWords, "entry" | "column">,
): OthersWords[] {
  const folded = foldText(text);
  const isTold = entries.some(
    (entry) => entry.unit === unit && foldText(entry.returned.text[where.column] ?? "").includes(folded),
  );
  return isTold ? [] : [{ ...where, text: written + text }];
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

/** Remarks of the master stay; what units add stands below them, in the place of the one line that a unit added before. */
export function addedRemarks(spoken: Spoken): MergedWords {
  const { before, entries } = spoken;
  if (entries.every(({ returned }) => (returned.text.remarks ?? "") === "")) return NO_WORDS;
  const own = before.text.remarks ?? "";
  const known = new Set(own.split("\n").map(foldText));
  const isNew = ({ unit, returned }: ProgressEntry): boolean =>
    (returned.text.remarks ?? "")
      .split("\n")
      .some((line) => !known.has(foldText(line)) && !known.has(foldText(`${unit}：${line}`)));
  const cell = new CommonCell(spoken, own);
  const added = spokenNow(entries.filter(isNew), "remarks", cell);
  const { said } = added;
  if (!said || own === "") return added;
  const adding = new Set(said.sources.map(({ unit }) => unit));
  const kept = cell.paragraphs.filter((one) => one.unit === null || !adding.has(one.unit) || !isOneLine(one));
  const text = [...kept.map((one) => one.written + one.text), said.text].join("\n");
  return { ...added, said: { ...said, text } };
}

/** As merging writes it. What an office wrote below a line cannot be told from a remark of several: those stay. */
function isOneLine({ unit, written, text }: Paragraph): boolean {
  return written === `${unit ?? ""}：` && !text.includes("\n");
}

const NO_WORDS: MergedWords = { said: null, othersWords: NO_OTHERS };
