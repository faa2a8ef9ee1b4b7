import { isSectionHeading } from "./item-draft";
import { itemStarts, keyOf, type PlanShape } from "./item-starts";
import { isDuty } from "./label-words";
import { follows, MARK_STYLES, type MarkStyle } from "./mark";
import type { Piece } from "./piece";

/** So many labels are tried as the one that opens an item. */
const MOST_OPENINGS = 16;

/**
 * Tells a plan's shape. Every numbering and every label that may open an item is tried, and the shape is taken whose items
 * are most alike: each label once, numbers that go on, nothing left over. Of equally good ones the outermost numbering.
 */
export function shapeOf(pieces: readonly Piece[]): PlanShape {
  const none: PlanShape = { style: null, opening: null };
  let best = { shape: none, score: 0 };
  for (const shape of candidates(pieces)) {
    const score = likeness(pieces, itemStarts(pieces, shape), shape.style);
    if (score > best.score) best = { shape, score };
  }
  return best.shape;
}

function candidates(pieces: readonly Piece[]): PlanShape[] {
  const styles = new Set(
    pieces.flatMap(({ mark, label }) =>
      mark !== null && (label === null || label.column === "problem") ? [mark.style] : [],
    ),
  );
  const ordered: (MarkStyle | null)[] = [...MARK_STYLES.filter((style) => styles.has(style)), null];
  const openings = openingLabels(pieces);
  return ordered.flatMap((style) => openings.map((opening) => ({ style, opening })));
}

/** The most frequent labels, in the order in which they first appear. */
function openingLabels(pieces: readonly Piece[]): string[] {
  const counts = countOf(pieces.flatMap(({ label }) => (label ? [keyOf(label)] : [])));
  const frequent = [...counts.values()].sort((a, b) => b - a)[MOST_OPENINGS - 1] ?? 0;
  return [...counts].filter(([, count]) => count >= frequent).map(([word]) => word);
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of the items so many must have a label for the others to be the poorer without it. */
const USUAL = 0.6;

/** How much the items between these starts are alike; the more, the likelier they are the plan's. */
function likeness(pieces: readonly Piece[], starts: readonly number[], style: MarkStyle | null): number {
  const items = starts.map((start, at) => pieces.slice(start, starts[at + 1]));
  const words = items.map((item) => countOf(item.flatMap(({ label }) => (label ? [label.word] : []))));
  const having = countOf(words.flatMap((counts) => [...counts.keys()]));
  const usual = [...having].filter(([, count]) => count >= items.length * USUAL).map(([word]) => word);
  let last = 0;
  let score = 0;
  for (const [at, item] of items.entries()) {
    const number = numberOf(item, style);
    score +=
      labelScore(words[at] ?? new Map<string, number>(), usual) +
      headScore(item) -
      leftOver(item, style) -
      robbed(pieces, starts[at] ?? 0, item);
    score += style === null ? 0 : numberScore(number, last);
    last = number ?? last;
  }
  return score;
}

/** An item whose problem has a label does not begin with a line of the list below the empty label before: that is the label's value. */
function robbed(pieces: readonly Piece[], start: number, item: readonly Piece[]): number {
  const label = pieces.slice(0, start).findLastIndex((piece) => piece.label !== null);
  const list = pieces.slice(label + 1, start + 1);
  const isValue =
    pieces[label]?.text === "" &&
    list.every(({ mark }, at) => at === 0 || follows(mark, list[at - 1]?.mark ?? null));
  return isValue && item.some((piece) => piece.label?.column === "problem") ? 3 : 0;
}

function labelScore(counts: ReadonlyMap<string, number>, usual: readonly string[]): number {
  const repeated = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
  const missing = usual.filter((word) => !counts.has(word)).length;
  return counts.size - repeated - missing * 1.5;
}

function numberScore(number: number | null, last: number): number {
  if (number === last + 1) return 2;
  return number === null || number !== 1 ? -1 : 0;
}

/** An item says what is wrong and what is to be done about it. */
function headScore(item: readonly Piece[]): number {
  const [first] = item;
  const hasProblem =
    first !== undefined && (first.label === null || item.some(({ label }) => label?.column === "problem"));
  const hasTask = item.some(({ label }) => label?.column === "measures" || label?.column === "target");
  return (hasProblem ? 1 : -2) - (hasTask ? 0 : 4);
}

/** Lines that belong to no label, headings in the middle of an item, and further numbers in its head. */
function leftOver(item: readonly Piece[], style: MarkStyle | null): number {
  const end = item.findLastIndex((piece) => !isSectionHeading(piece, style)) + 1;
  let left = 0;
  let open: Piece | null = null;
  for (const [at, piece] of item.slice(0, end).entries()) {
    if (piece.label) open = piece;
    else if (at > 0 && isOutside(piece, style)) left += 1;
    else if (at > 0 && open === null && piece.mark !== null) left += 0.5;
    else if (isBehindDuty(open) && !hasMeasuresBelow(item, at)) left += 0.5;
  }
  return left;
}

function isBehindDuty(open: Piece | null): boolean {
  return open?.text !== "" && isDutyLabel(open);
}

/** Numbered as what stands over the items. */
function isOutside({ mark }: Piece, style: MarkStyle | null): boolean {
  return mark !== null && style !== null && MARK_STYLES.indexOf(mark.style) < MARK_STYLES.indexOf(style);
}

/** A duty behind each measure: the next line is the next measure, with its own. */
function hasMeasuresBelow(item: readonly Piece[], at: number): boolean {
  const [piece, next] = [item[at], item[at + 1]];
  return piece?.mark ? isDutyLabel(next) : false;
}

function isDutyLabel(piece: Piece | null | undefined): boolean {
  return piece?.label ? isDuty(piece.label.column) : false;
}

/** The number an item begins with, if it is one of the plan's style. */
function numberOf([first]: readonly Piece[], style: MarkStyle | null): number | null {
  const mark = first?.mark ?? null;
  return mark?.style === style ? mark.number : null;
}
