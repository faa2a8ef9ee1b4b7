import { type ColumnId, saysAnything } from "../ledger";
import { foldText } from "../text";
import { CommonCell, type Spoken } from "./common-cell";
import type { OthersWords, ProgressEntry } from "./merge-result";
import { officeWords, othersWords, returnedWords } from "./own-words";
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
  const { said } = words;
  if (!said) return words;
  const kept = othersWords(cell, new Set(said.sources.map(({ unit }) => unit)));
  const office = officeWords(cell);
  if (kept.length === 0 && office.length === 0) return words;
  return { ...words, said: { ...said, text: [...office, said.text, ...kept].join("\n") } };
}

const NO_OTHERS: readonly OthersWords[] = [];

function spokenNow(entries: readonly ProgressEntry[], column: ColumnId, cell: CommonCell): MergedWords {
  const sources: ProgressEntry[] = [];
  const words: string[] = [];
  let aside = NO_OTHERS;
  for (const entry of entries) {
    const { own, others } = returnedWords(entry.returned.text[column] ?? "", entry.unit, cell);
    const said = saysAsBefore(own) ? wordsBefore(entry.unit, cell, own) : own;
    if (others.length > 0)
      aside = [...aside, ...others.flatMap((one) => notToldBy(one, entries, { entry, column }))];
    if (!saysAnything(said)) continue;
    sources.push(entry);
    words.push(said);
  }
  const [first] = sources;
  if (!first) return { said: null, othersWords: aside };
  const text = sources.length === 1 ? `${first.unit}：${words[0] ?? ""}` : paragraphs(sources, words);
  return {
    said: { text, sources: sources.length === entries.length ? entries : sources },
    othersWords: aside,
  };
}

/** `同上旬`, `与上旬相同`, `无变化`: what a unit reported before still holds. */
const AS_BEFORE =
  /^(?:情况|进展)?(?:同上一?[旬期次周月]|[与和跟同]上一?[旬期次周月](?:相同|一致|一样)|(?:[较与比]上一?[旬期次周月])?(?:无|没有)变化)[.。]?$/;
/** Longer texts say more. */
const LONGEST_AS_BEFORE = 16;

function saysAsBefore(text: string): boolean {
  return text.length <= LONGEST_AS_BEFORE && AS_BEFORE.test(foldText(text));
}

/** A unit's words as the master has them; where it has none, what the unit says now. */
function wordsBefore(unit: string, cell: CommonCell, now: string): string {
  const before = cell.paragraphsOf(unit).map(({ text }) => text);
  return before.length === 0 ? now : before.join("\n");
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

/** Remarks of the master stay; what units add stands below them. */
export function addedRemarks(spoken: Spoken): MergedWords {
  const { before, entries } = spoken;
  if (entries.every(({ returned }) => (returned.text.remarks ?? "") === "")) return NO_WORDS;
  const own = before.text.remarks ?? "";
  const known = new Set(own.split("\n").map(foldText));
  const isNew = ({ unit, returned }: ProgressEntry): boolean =>
    (returned.text.remarks ?? "")
      .split("\n")
      .some((line) => !known.has(foldText(line)) && !known.has(foldText(`${unit}：${line}`)));
  const added = spokenNow(entries.filter(isNew), "remarks", new CommonCell(spoken, own));
  const { said } = added;
  return said && own !== "" ? { ...added, said: { ...said, text: `${own}\n${said.text}` } } : added;
}

const NO_WORDS: MergedWords = { said: null, othersWords: NO_OTHERS };
