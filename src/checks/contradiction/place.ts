import type { SignFinder } from "./signs";

/** Words found in a text, with what stands around them. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The words found, and those of the first group of the pattern where it took part. */
  readonly words: string;
  readonly group: string | undefined;
  /** What the clause says before them and after them. */
  readonly before: string;
  readonly after: string;
  /** The earlier clauses of the sentence, and the later ones, each with the mark that divides them. */
  readonly earlier: string;
  readonly later: string;
}

const CLAUSE_END = marksOf("，,：:。．！!？?；;\n\r");
const SENTENCE_END = marksOf("。！!？?；;\n\r");
/** How far a sentence is followed: enough for office prose, and it keeps a text without any mark from costing its square. */
const REACH = 120;

/** Where a text says `pattern` (a global one), in the order of the text. */
export function placesIn(text: string, pattern: RegExp): Place[] {
  const found: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(placeOf(text, match.index, match));
  }
  return found;
}

/** As {@link placesIn}, reading only the clauses in which `nextSign` finds something: most clauses of most texts hold nothing. */
export function placesInClauses(text: string, nextSign: SignFinder, pattern: RegExp): Place[] {
  const found: Place[] = [];
  for (let sign = nextSign(text, 0); sign >= 0;) {
    const from = markBefore(text, sign, CLAUSE_END);
    const to = markAfter(text, sign, CLAUSE_END);
    const clause = text.slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
      found.push(placeOf(text, from + match.index, match));
    }
    sign = nextSign(text, to);
  }
  return found;
}

function placeOf(text: string, start: number, [words, group]: RegExpExecArray): Place {
  const end = start + words.length;
  const from = markBefore(text, start, CLAUSE_END);
  const to = markAfter(text, end, CLAUSE_END);
  return {
    start,
    end,
    words,
    group,
    before: text.slice(from, start),
    after: text.slice(end, to),
    earlier: text.slice(markBefore(text, from, SENTENCE_END), from),
    later: text.slice(to, markAfter(text, to, SENTENCE_END)),
  };
}

/** Behind the last mark before `at`. */
function markBefore(text: string, at: number, marks: ReadonlySet<number>): number {
  const least = Math.max(0, at - REACH);
  let from = at;
  while (from > least && !marks.has(text.charCodeAt(from - 1))) from--;
  return from;
}

/** The first mark from `at` on. */
function markAfter(text: string, at: number, marks: ReadonlySet<number>): number {
  const most = Math.min(text.length, at + REACH);
  let to = at;
  while (to < most && !marks.has(text.charCodeAt(to))) to++;
  return to;
}

function marksOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}
