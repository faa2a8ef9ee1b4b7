import { displayWidth } from "./display-width";

/** What never begins a line: closing marks, and single characters, which lean on the word before them (的, 等; 警示 and 片), but for those that join. */
const LEANS_BACK =
  /^(?:[,.;:!?)\]}%、，。；：！？）】》〉」』〕”’…％]|[^及和与对在为将把第([{（【《〈「『〔“‘]$)/u;
/** What never ends a line. */
const LEANS_FORWARD = /[([{（【《〈「『〔“‘第]$/u;
/** A name in quotation marks or brackets stays together where it is short. */
const NAMED = /“[^”]{1,10}”|《[^》]{1,10}》|【[^】]{1,10}】/gu;
/** A line does not end with a word that joins two others. */
const JOINS = /(?:关于|以及|及|和|与|对|在|为|将|把)$/u;
/** How much worse that is than lines of unequal length, in the square of characters. */
const PENALTY = 25;

/** A piece of a text that is not broken, and how wide it is in full-width characters. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/**
 * A title in as few lines as it takes, about equally long, words kept whole (GB/T 9704—2012, 7.3.1: 回行时要做到词意完整，排列对称).
 * @param most full-width characters on a line
 */
export function linesBySense(text: string, most: number): string[] {
  const whole = displayWidth(text) / 2;
  if (whole <= most) return [text];
  const pieces = piecesOf(text);
  if (pieces.some(({ width }) => width > most)) return [text];
  for (let count = Math.ceil(whole / most); count <= pieces.length; count += 1) {
    const lines = bestLines(pieces, { count, most, usual: whole / count });
    if (lines) return lines;
  }
  return [text];
}

function piecesOf(text: string): Piece[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: name, index } of text.matchAll(NAMED)) {
    pieces.push(...wordsIn(text.slice(at, index)), name);
    at = index + name.length;
  }
  pieces.push(...wordsIn(text.slice(at)));
  return glued(pieces).map((piece) => ({ text: piece, width: displayWidth(piece) / 2 }));
}

/** Browsers before Chromium 87, which WPS may still hold, know no words: there a title is one piece. */
function wordsIn(text: string): string[] {
  if (!("Segmenter" in Intl)) return [text];
  const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function glued(words: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const word of words) {
    const before = pieces.at(-1);
    if (before !== undefined && (LEANS_BACK.test(word) || LEANS_FORWARD.test(before)))
      pieces[pieces.length - 1] = before + word;
    else pieces.push(word);
  }
  return pieces;
}

interface Wanted {
  readonly count: number;
  readonly most: number;
  /** How long each line would be, were all equal. */
  readonly usual: number;
}

interface Lines {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The pieces in exactly so many lines; `null` where they do not fit. */
function bestLines(pieces: readonly Piece[], { count, most, usual }: Wanted): string[] | null {
  /** The best way to put the first so many pieces in the lines so far. */
  let best = new Map<number, Lines>([[0, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Lines>();
    for (const [from, { cost, lines }] of best) {
      let [text, width] = ["", 0];
      for (let to = from; to < pieces.length; to += 1) {
        const piece = pieces[to];
        if (!piece || width + piece.width > most) break;
        text += piece.text;
        width += piece.width;
        const isLast = to + 1 === pieces.length;
        const own = (width - usual) ** 2 + (!isLast && JOINS.test(text) ? PENALTY : 0);
        const known = next.get(to + 1);
        if (!known || cost + own < known.cost)
          next.set(to + 1, { cost: cost + own, lines: [...lines, text] });
      }
    }
    best = next;
  }
  const found = best.get(pieces.length);
  return found ? [...found.lines] : null;
}
