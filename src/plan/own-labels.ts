import type { PlacedLabel } from "./label";
import { LABEL_COLUMNS } from "./label-words";
import type { StartedLine } from "./started-line";

const UNKNOWN_LABEL = /^(?<word>\p{Script=Han}{2,8})[ \u3000]*[:：]/u;
/** `市住建局：` says who does what; `一是：` counts. */
const NO_LABEL = /^[一二三四五六七八九十]是|[局委办府厅部院区县市]$/u;
const FEWEST = 2;

/**
 * Labels that only the plan itself tells: one that it writes elsewhere, here with a character lost or wrong (`整目标：`), and a
 * word before a colon that opens lines about as often as its other labels, though not known to us.
 */
export function withOwnLabels(lines: readonly StartedLine[]): StartedLine[] {
  const known = countWithColon(lines);
  const most = Math.max(0, ...known.values());
  const counts = countUnknown(lines);
  return lines.map((line) => {
    const word = unknownWord(line);
    const count = counts.get(word ?? "") ?? 0;
    if (word === null) return line;
    if (count >= FEWEST && count * 2 >= most) return { ...line, label: labelBeforeColon(line, word, word) };
    const meant = [...known].find(([one, times]) => times > count && times >= FEWEST && isSlipOf(word, one));
    return meant ? { ...line, label: labelBeforeColon(line, meant[0], word) } : line;
  });
}

function countUnknown(lines: readonly StartedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const word = unknownWord(line);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function labelBeforeColon({ rest }: StartedLine, word: string, written: string): PlacedLabel {
  const end = (/[:：]/.exec(rest)?.index ?? 0) + 1;
  return { word, column: LABEL_COLUMNS.get(word) ?? "remarks", sign: "colon", written, start: 0, end };
}

function unknownWord({ label, rest }: StartedLine): string | null {
  const word = label === null ? UNKNOWN_LABEL.exec(rest)?.groups?.["word"] : undefined;
  return word === undefined || NO_LABEL.test(word) ? null : word;
}

/** In characters: of a shorter label too little is left to tell it by. */
const SHORTEST = 4;

/** Whether a word is the label with one character lost or another in its place. */
function isSlipOf(word: string, label: string): boolean {
  if (label.length < SHORTEST || word.length > label.length || word.length < label.length - 1) return false;
  const at = Array.from(label).findIndex((character, index) => word[index] !== character);
  const behind = word.length === label.length ? word.slice(at + 1) : word.slice(at);
  return at !== -1 && behind === label.slice(at + 1);
}

/** How often each label stands before a colon or in brackets: such a label is one of this plan's. */
export function countWithColon(lines: readonly StartedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of lines) {
    if (label?.sign !== "colon" && label?.sign !== "brackets") continue;
    counts.set(label.word, (counts.get(label.word) ?? 0) + 1);
  }
  return counts;
}
