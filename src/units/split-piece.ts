import { isSure } from "./match-name";
import { BRANCH, OFFICE_END } from "./organ";
import { bracketRanges } from "./piece";
import { endsAsOrgan, readSegment, type Segment } from "./segment";
import type { UnitIndex } from "./unit-index";

/** A place where a piece may be cut: `[from, to)` is the separator itself, empty where names run together. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly kind: "always" | "word" | "space" | "none";
}

const WORDS = /以及|会同|[及和与并暨](?!谐|平|其)|及其|\s+/g;
const ROLE_END = /(?:牵头|主办|配合|负责|参与|协助|协办|落实|督导)(?:单位|部门)?$/;
/** Past this many cuts a piece is no list of names any more, but running text. */
const MOST_CUTS = 60;

/** Costs of reading a stretch as one name; the cheapest way to read the whole piece is taken. */
const COST = { sure: 1, similar: 2.5, none: 4, runTogether: 0.2 };
/** What is taken off for a cut that the text itself suggests. */
const GAIN = { always: 3, bothOffices: 4.5, nextBegins: 2, afterKnown: 1.5 };

/** The names in a piece that holds no hard separator, cut at words, spaces, line breaks, or where two known names meet. */
export function splitPiece(text: string, index: UnitIndex): Segment[] {
  const whole = readSegment(text, index);
  if (isSure(whole.found.match)) return [whole];
  const cuts = cutsIn(text, index);
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return [whole];
  return cheapest(text, cuts, index);
}

function cutsIn(text: string, index: UnitIndex): Cut[] {
  const brackets = bracketRanges(text);
  const outside = (at: number): boolean => brackets.every((range) => at < range.from || at >= range.to);
  const cuts: Cut[] = [];
  for (const found of text.matchAll(WORDS)) {
    const from = found.index;
    const to = from + found[0].length;
    if (from === 0 || to === text.length || !outside(from)) continue;
    const always = found[0] === "以及" || found[0] === "会同";
    cuts.push({ from, to, kind: always ? "always" : found[0].trim() === "" ? "space" : "word" });
  }
  for (let at = 2; at < text.length - 1; at++) {
    if (!outside(at) || !beginsName(text, at, index)) continue;
    const before = text.slice(0, at);
    if (OFFICE_END.test(before) || ROLE_END.test(before)) cuts.push({ from: at, to: at, kind: "none" });
  }
  return cuts.sort((a, b) => a.from - b.from);
}

/** True where a name of this city could begin: 市…, 商丘…, 各…, or one of its counties. */
function beginsName(text: string, at: number, index: UnitIndex): boolean {
  const first = text.charAt(at);
  if (first === "市" || first === "各") return true;
  if (text.startsWith("中共", at)) return true;
  if (index.cityShort !== null && text.startsWith(index.cityShort, at)) return true;
  return index.counties.some((county) => text.startsWith(county, at));
}

interface Way {
  readonly cost: number;
  readonly segments: readonly Segment[];
  /** How the last segment ends, for the cut after it. */
  readonly last: Segment | null;
}

function cheapest(text: string, cuts: readonly Cut[], index: UnitIndex): Segment[] {
  const whole: Cut = { from: text.length, to: text.length, kind: "none" };
  const ways: Way[] = [];
  [...cuts, whole].forEach((cut, at) => {
    let best = stretch({ cost: 0, segments: [], last: null }, null, text.slice(0, cut.from), 0, index, text);
    for (let before = 0; before < at; before++) {
      const [from, way] = [cuts[before], ways[before]];
      if (!from || !way || from.to >= cut.from) continue;
      const next = stretch(way, from, text.slice(from.to, cut.from), from.to, index, text);
      if (next.cost < best.cost) best = next;
    }
    ways.push(best);
  });
  return [...(ways.at(-1)?.segments ?? [])];
}

function stretch(
  way: Way,
  cut: Cut | null,
  part: string,
  offset: number,
  index: UnitIndex,
  text: string,
): Way {
  const read = readSegment(part, index);
  const segment = { ...read, start: read.start + offset, end: read.end + offset };
  let cost = way.cost + costOf(segment);
  if (cut !== null && way.last !== null) cost += costOfCut(cut, way.last, segment, text, index);
  return { cost, segments: [...way.segments, segment], last: segment };
}

function costOf(segment: Segment): number {
  if (isSure(segment.found.match)) return COST.sure;
  return segment.found.match === "similar" ? COST.similar : COST.none;
}

function costOfCut(cut: Cut, left: Segment, right: Segment, text: string, index: UnitIndex): number {
  const sure = isSure(left.found.match);
  if (cut.kind === "none") {
    const known = sure && right.found.match !== "none";
    return known ? COST.runTogether : Number.POSITIVE_INFINITY;
  }
  if (cut.kind === "always") return -GAIN.always;
  const rightName = text.slice(right.start, right.end);
  const leftName = text.slice(left.start, left.end);
  const begins = beginsName(text, right.start, index);
  if (!begins && BRANCH.test(rightName)) return cut.kind === "word" && sure ? -GAIN.afterKnown : 0;
  const offices = [leftName, rightName].every((name) => name.length > 2 && endsAsOrgan(name));
  if (!sure && offices) return -GAIN.bothOffices;
  if (begins && offices) return -GAIN.nextBegins;
  return sure && (cut.kind === "word" || endsAsOrgan(rightName)) ? -GAIN.afterKnown : 0;
}
