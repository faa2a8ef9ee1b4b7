import { LABEL_COLUMNS } from "./label-words";

/** A word of the vocabulary that stands in a text. */
export interface FoundWord {
  /** As in the vocabulary, without spaces. */
  readonly word: string;
  /** Behind its last character. */
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  word: string | null;
}

/** Spaces may stand between the characters of a label (`责 任 人`), so many at most. */
const WIDEST_GAP = 4;

const ROOT = treeOf(LABEL_COLUMNS.keys());

function treeOf(words: Iterable<string>): Node {
  const root: Node = { next: new Map(), word: null };
  for (const word of words) {
    let node = root;
    for (const character of word) {
      const next = node.next.get(character) ?? { next: new Map<string, Node>(), word: null };
      node.next.set(character, next);
      node = next;
    }
    node.word = word;
  }
  return root;
}

/** The labels that a text has at a place, the longest first. */
export function wordsAt(text: string, start: number): FoundWord[] {
  const found: FoundWord[] = [];
  let node = ROOT.next.get(sameWidth(text.charAt(start)));
  for (let end = start + 1; node !== undefined;) {
    if (node.word !== null) found.unshift({ word: node.word, end });
    let at = end;
    while (at - end < WIDEST_GAP && isGap(text.charAt(at))) at += 1;
    node = node.next.get(sameWidth(text.charAt(at)));
    end = at + 1;
  }
  return found;
}

function isGap(character: string): boolean {
  return character === " " || character === "\t" || character === "\u00A0" || character === "\u3000";
}

/** The vocabulary is folded: its brackets are narrow. */
function sameWidth(character: string): string {
  return character === "（" ? "(" : character === "）" ? ")" : character;
}
