import { mayGoOn } from "./beginning";
import { Cuttable, type Cut } from "./cut";
import { isSure } from "../matching/match-name";
import { BRANCH, officeEndsAt } from "../names/organ";
import {
  endsAsOrgan,
  knownStretch,
  readSegment,
  readSurely,
  stretchOf,
  unread,
  type Segment,
  type Stretch,
} from "./segment";
import type { UnitIndex } from "../matching/unit-index";
import { beginsName } from "../matching/name-start";

/** Past this many cuts a stretch is no list of names any more, but running text. */
const MOST_CUTS = 40;

/** Costs of reading a stretch as one name; the cheapest way to read the whole is taken. */
const COST = { sure: 1, similar: 2.5, none: 4, runTogether: 0.2 };
/** What is taken off for a cut that the text itself suggests. */
const GAIN = { always: 3, bothOffices: 4.5, nextBegins: 2, afterKnown: 1.2, afterKnownUnsure: 0.9 };

/**
 * The names in a piece that holds no hard separator, cut at words, spaces, line breaks, or where two known names meet. A name that is
 * known as a whole is never cut.
 */
export function splitPiece(text: string, index: UnitIndex): readonly Segment[] {
  return knownStretch(text, index)?.names ?? splitAnew(text, index);
}

/** What is put together of names that are remembered is not remembered itself: most such pieces are met but once. */
function splitAnew(text: string, index: UnitIndex): readonly Segment[] {
  const cuttable = new Cuttable(text, index);
  const segments: Segment[] = [];
  let last = -1;
  for (let at = firstSettled(cuttable, 0, index); at >= 0; at = firstSettled(cuttable, at + 1, index)) {
    const start = cuttable.startAfter(last);
    for (const segment of splitStretch(cuttable.between(last, at), index))
      segments.push(moved(segment, start));
    last = at;
  }
  if (last === -1) {
    const piece = stretchOf(text, index);
    return (piece.names ??= namesIn(piece, cuttable, index));
  }
  const start = cuttable.startAfter(last);
  const rest = cuttable.between(last, cuttable.cuts.length);
  for (const segment of splitStretch(rest, index)) segments.push(moved(segment, start));
  return segments;
}

/** The first cut from this one on that needs no weighing; -1 where there is none, or all that is left is one known name. */
function firstSettled(cuttable: Cuttable, from: number, index: UnitIndex): number {
  const { cuts } = cuttable;
  if (from >= cuts.length || isOneName(cuttable, from - 1, cuts.length, index)) return -1;
  for (let at = from; at < cuts.length; at++) if (cuttable.isSettled(at)) return at;
  return -1;
}

/**
 * True where a longer name begins as the text between two cuts does up to the first cut in it and one character behind, and the text is
 * such a name.
 */
function isOneName(cuttable: Cuttable, after: number, before: number, index: UnitIndex): boolean {
  const last = splitStretch(cuttable.between(after, after + 1), index).at(-1);
  if (last?.whole?.beginsLonger() !== true) return false;
  const start = cuttable.startAfter(after) + last.start;
  const next = cuttable.startAfter(after + 1);
  const goesOn = cuttable.cuts[after + 1]?.kind === "none" || mayGoOn(cuttable.text, start, next, index);
  return goesOn && readSurely(cuttable.between(after, before), index) !== null;
}

/** The names in a stretch without a settled cut. */
function splitStretch(stretch: Stretch, index: UnitIndex): readonly Segment[] {
  return (stretch.names ??= namesIn(stretch, new Cuttable(stretch.text, index), index));
}

function namesIn(stretch: Stretch, cuttable: Cuttable, index: UnitIndex): readonly Segment[] {
  const { length } = cuttable.cuts;
  const isWhole = length === 0 || length > MOST_CUTS || isOneName(cuttable, -1, length, index);
  const segments = isWhole ? asOneOrRunTogether(stretch, index) : cheapest(cuttable, index);
  return segments.filter((segment) => segment.end > segment.start);
}

function asOneOrRunTogether(stretch: Stretch, index: UnitIndex): readonly Segment[] {
  const one = readSegment(stretch, index);
  return one.found.match === "none" ? (runTogether(stretch.text, index) ?? [one]) : [one];
}

/**
 * 市住建局城管局: departments of the city without a mark between them, the later ones without the city. `null` where a part of it is
 * unknown; what follows a county or a committee (宁陵县委组织部) is not the city's.
 */
function runTogether(text: string, index: UnitIndex): readonly Segment[] | null {
  for (let at = text.length - SHORTEST_OFFICE; at >= SHORTEST_OFFICE; at--) {
    if (!officeEndsAt(text, at)) continue;
    const left = readSurely(stretchOf(text.slice(0, at), index), index);
    if (left === null || !isDepartment(left, index)) continue;
    const right = text.slice(at);
    const rest = readSurely(stretchOf(right, index), index);
    const names = rest ? [rest] : runTogether(right, index);
    if (names) return [left, ...names.map((segment) => moved(segment, at))];
  }
  return null;
}

function isDepartment({ found: { name } }: Segment, { directory }: UnitIndex): boolean {
  if (name === null || directory.isGroup(name) || directory.countyOf(name) !== null) return false;
  return !/(?:[市县区]委|政府)$/.test(name);
}
const SHORTEST_OFFICE = 3;

/** A segment as it lies in a longer text. */
export function moved(segment: Segment, by: number): Segment {
  if (by === 0) return segment;
  const { start, end, found, role, roleForList, note, outerEnd, bracket, whole } = segment;
  return {
    start: start + by,
    end: end + by,
    found,
    role,
    roleForList,
    note,
    outerEnd: outerEnd + by,
    bracket,
    whole,
  };
}

interface Way {
  readonly cost: number;
  readonly segments: readonly Segment[];
}

const START: Way = { cost: 0, segments: [] };

/** The cheapest way to cut a stretch, found from left to right: quadratic in its cuts, which are few. */
function cheapest(cuttable: Cuttable, index: UnitIndex): readonly Segment[] {
  const { text, cuts } = cuttable;
  const firm = cuts.map((_, at) => cuttable.isFirm(at));
  const ways: Way[] = [];
  for (let at = 0; at <= cuts.length; at++) {
    let best: Way = { cost: Number.POSITIVE_INFINITY, segments: [] };
    let across = false;
    for (let before = at - 1; before >= -1; before--) {
      const offset = cuttable.startAfter(before);
      const segment = across
        ? readAcross(cuttable, before, at, index)
        : readSegment(cuttable.between(before, at), index);
      const way = ways[before] ?? START;
      const next = extended(way, cuts[before] ?? null, moved(segment, offset), text, index);
      if (offset < cuttable.endBefore(at) && next.cost < best.cost) best = next;
      if (firm[before] === true) across = true;
    }
    ways.push(best);
  }
  return ways.at(-1)?.segments ?? [];
}

/** Across a firm cut only a known name reaches; anything else read there is worth nothing. */
function readAcross(cuttable: Cuttable, after: number, before: number, index: UnitIndex): Segment {
  const known = isOneName(cuttable, after, before, index)
    ? readSurely(cuttable.between(after, before), index)
    : null;
  return known ?? unread(cuttable.textBetween(after, before));
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
