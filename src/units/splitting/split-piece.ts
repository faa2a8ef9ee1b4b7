import { cutsIn, isFirm, isSettled, type Cut } from "./cut";
import { memories } from "../matching/memory";
import { isSure } from "../matching/match-name";
import { BRANCH } from "../names/organ";
import { endsAsOrgan, readSegment, readSurely, unread, type Segment } from "./segment";
import type { UnitIndex } from "../matching/unit-index";
import { nameQuery } from "../matching/name-query";
import { beginsLongerName } from "../matching/truncation";
import { beginsName } from "../matching/name-start";

/** Past this many cuts a stretch is no list of names any more, but running text. */
const MOST_CUTS = 40;

/** Costs of reading a stretch as one name; the cheapest way to read the whole is taken. */
const COST = { sure: 1, similar: 2.5, none: 4, runTogether: 0.2 };
/** What is taken off for a cut that the text itself suggests. */
const GAIN = { always: 3, bothOffices: 4.5, nextBegins: 2, afterKnown: 1.2, afterKnownUnsure: 0.9 };

const memory = memories<readonly Segment[]>();

/**
 * The names in a piece that holds no hard separator, cut at words, spaces, line breaks, or where two known names meet. A name that is
 * known as a whole is never cut.
 */
export function splitPiece(text: string, index: UnitIndex): readonly Segment[] {
  const known = memory(index).known(text);
  if (known) return known;
  const cuts = cutsIn(text, index);
  const segments: Segment[] = [];
  let start = 0;
  for (let at = firstSettled(text, cuts, 0, index); at >= 0; at = firstSettled(text, cuts, at + 1, index)) {
    const { from, to } = cuts[at] ?? { from: text.length, to: text.length };
    segments.push(...splitStretch(text.slice(start, from), index).map((segment) => moved(segment, start)));
    start = to;
  }
  const last = splitStretch(text.slice(start), index);
  return start === 0 ? last : [...segments, ...last.map((segment) => moved(segment, start))];
}

/** The first cut from this one on that needs no weighing; -1 where there is none, or all that is left is one known name. */
function firstSettled(text: string, cuts: readonly Cut[], from: number, index: UnitIndex): number {
  const first = cuts[from];
  if (!first) return -1;
  const start = cuts[from - 1]?.to ?? 0;
  if (isOneName(text.slice(start), text.slice(start, first.from), index)) return -1;
  return cuts.findIndex((_, at) => at >= from && isSettled(text, cuts, at, index));
}

/** True where a longer name begins as the text does up to its first cut, and the text is such a name. */
function isOneName(text: string, beginning: string, index: UnitIndex): boolean {
  const last = splitStretch(beginning, index).at(-1);
  return !!last && isUnfinished(beginning.slice(last.start), index) && readSurely(text, index) !== null;
}

/** The names in a stretch without a settled cut. */
function splitStretch(text: string, index: UnitIndex): readonly Segment[] {
  return memory(index).recall(text, () => {
    const cuts = cutsIn(text, index);
    const [first] = cuts;
    const isWhole = !first || cuts.length > MOST_CUTS || isOneName(text, text.slice(0, first.from), index);
    const segments = isWhole ? [readSegment(text, index)] : cheapest(text, cuts, index);
    return segments.filter((segment) => segment.end > segment.start);
  });
}

const beginnings = memories<boolean>();

/** True where some longer name begins with this one: 市纪委 before 市纪委监委. */
export function isUnfinished(name: string, index: UnitIndex): boolean {
  return beginnings(index).recall(name, () => beginsLongerName(nameQuery(name, index), index));
}

/** A segment as it lies in a longer text. */
export function moved(segment: Segment, by: number): Segment {
  if (by === 0) return segment;
  return {
    ...segment,
    start: segment.start + by,
    end: segment.end + by,
    outerEnd: segment.outerEnd + by,
  };
}

interface Way {
  readonly cost: number;
  readonly segments: readonly Segment[];
}

const START: Way = { cost: 0, segments: [] };

/** The cheapest way to cut a stretch, found from left to right: quadratic in its cuts, which are few. */
function cheapest(text: string, cuts: readonly Cut[], index: UnitIndex): readonly Segment[] {
  const whole: Cut = { from: text.length, to: text.length, kind: "none" };
  const firm = cuts.map((_, at) => isFirm(text, cuts, at, index));
  const ways: Way[] = [];
  [...cuts, whole].forEach((cut, at) => {
    let best: Way = { cost: Number.POSITIVE_INFINITY, segments: [] };
    let across = false;
    for (let before = at - 1; before >= -1; before--) {
      const from = cuts[before] ?? null;
      const offset = from?.to ?? 0;
      const stretch = text.slice(offset, cut.from);
      const beginning = text.slice(offset, cuts[before + 1]?.from);
      const segment = across ? readAcross(stretch, beginning, index) : readSegment(stretch, index);
      const way = ways[before] ?? START;
      const next = extended(way, from, moved(segment, offset), text, index);
      if (offset < cut.from && next.cost < best.cost) best = next;
      if (firm[before] === true) across = true;
    }
    ways.push(best);
  });
  return ways.at(-1)?.segments ?? [];
}

/** Across a firm cut only a known name reaches; anything else read there is worth nothing. */
function readAcross(text: string, beginning: string, index: UnitIndex): Segment {
  const known = isOneName(text, beginning, index) ? readSurely(text, index) : null;
  return known ?? unread(text);
}

/** A way to read the text up to one cut, with one segment more. */
function extended(way: Way, from: Cut | null, segment: Segment, text: string, index: UnitIndex): Way {
  const last = way.segments.at(-1);
  const cutting = from !== null && last !== undefined ? costOfCut(from, last, segment, text, index) : 0;
  return { cost: way.cost + costOf(segment) + cutting, segments: [...way.segments, segment] };
}

function costOf(segment: Segment): number {
  if (isSure(segment.found.match)) return COST.sure;
  return segment.found.match === "similar" ? COST.similar : COST.none;
}

function costOfCut(cut: Cut, left: Segment, right: Segment, text: string, index: UnitIndex): number {
  const sure = isSure(left.found.match);
  const unknown = right.found.match === "none";
  if (cut.kind === "none") return sure && !unknown ? COST.runTogether : Number.POSITIVE_INFINITY;
  if (cut.kind === "always") return -GAIN.always;
  const leftEnds = isOffice(text.slice(left.start, left.end));
  const rightName = text.slice(right.start, right.end);
  if (cut.kind === "space" && unknown && BRANCH.test(rightName)) return 0;
  if (leftEnds && beginsName(text, right.start, index)) return -GAIN.nextBegins;
  if (!sure) return leftEnds && isOffice(rightName) ? -GAIN.bothOffices : 0;
  if (!leftEnds || (cut.kind === "space" && !endsAsOrgan(rightName))) return 0;
  return unknown ? -GAIN.afterKnown : -GAIN.afterKnownUnsure;
}

function isOffice(name: string): boolean {
  return name.length > 1 && endsAsOrgan(name);
}
