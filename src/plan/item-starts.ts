import type { Label } from "./label";
import { isDuty } from "./label-words";
import type { MarkStyle } from "./mark";
import type { Piece } from "./piece";

/** What the items of a plan have in common at their beginning. */
export interface PlanShape {
  /** How the items are numbered; `null` where they are not. */
  readonly style: MarkStyle | null;
  /** The {@link keyOf} of the label that comes first in each item; `null` where the plan has none. */
  readonly opening: string | null;
}

/** A label, and the pieces without a label that stand before it. */
interface Gap {
  /** Index of the first piece behind the label before. */
  readonly from: number;
  /** Index of the label. */
  readonly to: number;
  readonly before: Piece | null;
}

function gapsOf(pieces: readonly Piece[]): Gap[] {
  const gaps: Gap[] = [];
  let before: Piece | null = null;
  let from = 0;
  for (const [to, piece] of pieces.entries()) {
    if (piece.label === null) continue;
    gaps.push({ from, to, before });
    before = piece;
    from = to + 1;
  }
  return gaps;
}

/**
 * The piece between two labels that opens an item by its number: the last that goes on from the item before, else the last
 * so numbered. -1 where none is. A numbered problem label counts too.
 */
function numberedStart(
  pieces: readonly Piece[],
  from: number,
  to: number,
  style: MarkStyle,
  last: number,
): number {
  const isCandidate = ({ label, mark }: Piece): boolean =>
    mark?.style === style && (label === null || label.column === "problem");
  let found = -1;
  for (let at = to; at >= from; at -= 1) {
    const piece = pieces[at];
    if (!piece || !isCandidate(piece)) continue;
    if (piece.mark?.number === last + 1) return at;
    if (found === -1) found = at;
  }
  return found;
}

/** The indexes of the pieces with which the items begin, if the plan has this shape. */
export function itemStarts(pieces: readonly Piece[], shape: PlanShape): number[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  let last = 0;
  for (const gap of gapsOf(pieces)) {
    const piece = pieces[gap.to];
    if (!piece?.label) continue;
    const at = startIn(pieces, gap, shape, seen, last);
    if (at === null) {
      seen.add(keyOf(piece.label));
      continue;
    }
    starts.push(at);
    seen = new Set([keyOf(piece.label)]);
    last = pieces[at]?.mark?.number ?? last;
  }
  return withUnlabelled(pieces, starts, shape);
}

/** What a label is counted by: a problem and a number are the item's head, whatever they are called. */
export function keyOf({ column, word }: Label): string {
  return column === "problem" || column === "number" ? HEAD + column : word;
}

const HEAD = "#";

function isHead(key: string): boolean {
  return key.startsWith(HEAD);
}

/** Where the item begins that a label belongs to; `null` where it belongs to the item already open. */
function startIn(
  pieces: readonly Piece[],
  gap: Gap,
  { style, opening }: PlanShape,
  seen: ReadonlySet<string>,
  last: number,
): number | null {
  const label = pieces[gap.to]?.label;
  if (!label) return null;
  const key = keyOf(label);
  const numbered = style === null ? -1 : numberedStart(pieces, gap.from, gap.to, style, last);
  const isNext = numbered !== -1 && pieces[numbered]?.mark?.number === last + 1;
  if (seen.size > 0 && !beginsAnew(key, opening, seen, isNext)) return null;
  if (numbered !== -1) return numbered;
  return isHead(key) ? gap.to : unnumberedStart(gap, style);
}

/**
 * Whether a label begins the next item: the opening one and those of the head, once the open item has them; any other only
 * behind the next number.
 */
function beginsAnew(
  key: string,
  opening: string | null,
  seen: ReadonlySet<string>,
  isNext: boolean,
): boolean {
  const isKnown = seen.has(key);
  if (!isKnown && [...seen].every(isHead)) return false;
  if (isHead(key)) return isKnown || key === opening || opening === null || !seen.has(opening);
  return key === opening ? isKnown || isNext : isKnown && isNext;
}

/** Without a number the next item begins behind the last duty; where nothing stands between, nothing says that one begins. */
function unnumberedStart({ from, to, before }: Gap, style: MarkStyle | null): number | null {
  if (!before?.label) return from < to ? to - 1 : to;
  const isBehindDuty = isDuty(before.label.column) && before.text !== "";
  if (from < to) return isBehindDuty ? from : to - 1;
  return style === null ? to : null;
}

/** A further start at each number that goes on behind a duty though no label follows it. */
function withUnlabelled(pieces: readonly Piece[], starts: readonly number[], { style }: PlanShape): number[] {
  const known = new Set(starts);
  const all: number[] = [];
  let last: number | null = null;
  let label: Piece["label"] = null;
  for (const [at, piece] of pieces.entries()) {
    const number = piece.mark?.number ?? null;
    const goesOn = label !== null && isDuty(label.column) && last !== null && number === last + 1;
    const isFurther = style !== null && piece.label === null && piece.mark?.style === style && goesOn;
    if (known.has(at) || isFurther) {
      all.push(at);
      last = number ?? last;
      label = null;
    }
    if (piece.label) ({ label } = piece);
  }
  return all;
}
