import {
  candidatesOf,
  endsKey,
  gapKey,
  gapKeys,
  pairsOf,
  type CandidateIndex,
  type Comparable,
} from "./candidate-index";
import { placesOf, type PlacedName } from "./county-forms";
import { nameDistance } from "./distance";
import { marksOf, mayBeOne } from "./guard";
import type { NameQuery } from "./name-query";
import type { UnitIndex } from "./unit-index";

/** At most so many suggestions are offered. */
const MOST = 5;
/** A candidate this much worse than the best is offered no more. */
const MUCH_WORSE = 0.7;
/** How far two names may be apart, by the length of the longer one: short names differ in one character and mean two offices. */
const LIMITS = [0, 0.4, 0.4, 0.8, 0.9, 1.1, 1.6, 1.6, 2.2];
/** What a county's name alone stands for, and how doubtful that is. */
const SEATS: readonly string[] = ["政府", "管委会"];
const SEAT = 0.5;
/** A name shortened by leaving out words is the last thing thought of. */
const SHORTENED = { base: 1.2, perCharacter: 0.05, shortest: 3 };
/** So many entries of the index are looked at for one name, the rarest pairs first, however large the directory. */
const MOST_LOOKED_AT = 600;
/** So many candidates are compared letter by letter. */
const MOST_COMPARED = 24;

/** Units whose name resembles the written one, best first: slips of sound and shape, a character too few or too many. */
export function similarUnits(query: NameQuery, index: UnitIndex): string[] {
  const candidates = candidatesOf(index);
  const marks = marksOf(query.loose, index);
  const costs = new Map<string, number>();
  for (const placed of placesOf(query.loose, query.stems, index)) {
    for (const comparable of candidatesFor(placed, candidates)) {
      if (!mayBeOne(marks, query.loose, comparable.loose, comparable.marks)) continue;
      const cost = placed.cost + bodyCost(placed.body, comparable.body);
      if (cost < (costs.get(comparable.unit) ?? Number.POSITIVE_INFINITY)) costs.set(comparable.unit, cost);
    }
  }
  return best(costs);
}

function best(costs: ReadonlyMap<string, number>): string[] {
  const sorted = [...costs].sort((a, b) => a[1] - b[1]);
  const least = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, cost]) => cost <= least + MUCH_WORSE)
    .slice(0, MOST)
    .map(([unit]) => unit);
}

function bodyCost(written: string, known: string): number {
  if (isSeat(written, known) || isSeat(known, written)) return SEAT;
  const limit = LIMITS[Math.min(Math.max(written.length, known.length), LIMITS.length - 1)] ?? 0;
  const distance = nameDistance(written, known, limit);
  return Number.isFinite(distance) ? distance : shortenedCost(written, known);
}

/** A county named alone is its government. */
function isSeat(name: string, other: string): boolean {
  return name === "" && SEATS.includes(other);
}

/** 自然局 for 自然资源和规划局: the characters that are there stand in the same order, the first and the last among them. */
function shortenedCost(written: string, known: string): number {
  const none = Number.POSITIVE_INFINITY;
  if (written.length < SHORTENED.shortest || written.length >= known.length) return none;
  if (!written.startsWith(known.charAt(0)) || !written.endsWith(known.slice(-1))) return none;
  let at = 0;
  for (const character of known) if (character === written.charAt(at)) at++;
  return at === written.length
    ? SHORTENED.base + SHORTENED.perCharacter * (known.length - written.length)
    : none;
}

function* candidatesFor(placed: PlacedName, candidates: CandidateIndex): Generator<Comparable> {
  const { comparables, byGap, byEnds } = candidates;
  const seen = new Set<number>();
  const lists = gapKeys(placed.place, placed.body).map((key) => byGap.get(key));
  if (placed.body === "") for (const seat of SEATS) lists.push(byGap.get(gapKey(placed.place, seat)));
  if (SEATS.includes(placed.body)) lists.push(byGap.get(gapKey(placed.place, "")));
  if (placed.body.length >= SHORTENED.shortest) lists.push(byEnds.get(endsKey(placed.place, placed.body)));
  lists.push(sharingPairs(placed, candidates));
  for (const list of lists) {
    for (const at of list ?? []) {
      const comparable = comparables[at];
      if (comparable?.place !== placed.place || seen.has(at)) continue;
      seen.add(at);
      yield comparable;
    }
  }
}

/** The spellings that share most pairs of neighbouring characters, for names with more than one slip. */
function sharingPairs(placed: PlacedName, { byPair, comparables }: CandidateIndex): number[] {
  const pairs = pairsOf(placed.body);
  if (pairs.length < 3) return [];
  const lists = pairs.map((pair) => byPair.get(pair) ?? []).sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let looked = 0;
  for (const list of lists) {
    if (looked + list.length > MOST_LOOKED_AT && shared.size > 0) break;
    looked += list.length;
    for (const at of list) {
      if (comparables[at]?.place === placed.place) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
  }
  const sorted = [...shared].filter(([, count]) => count * 3 >= pairs.length);
  return sorted
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COMPARED)
    .map(([at]) => at);
}
