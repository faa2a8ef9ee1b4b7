import { candidatesOf, endsKey, gapKey, gapKeys, pairKeys, type CandidateIndex } from "./candidate-index";
import { kindredNames } from "./kindred-words";
import { placesOf, type PlacedName } from "../placed-name";
import { nameDistance } from "./distance";
import { marksOf, mayBeOne, type NameMarks } from "../guard";
import { nameQuery, type NameQuery } from "../name-query";
import type { UnitIndex } from "../unit-index";

/** At most so many suggestions are offered. */
const MOST = 5;
/** A candidate this much worse than the best is offered no more. */
const MUCH_WORSE = 0.7;
/** How far two names may be apart, by the length of the longer one: short names differ in one character and mean two offices. */
const LIMITS = [0, 0.4, 0.4, 0.8, 0.9, 1.1, 1.6, 1.6, 2.2];
/** What a county's name alone stands for, and how doubtful that is. */
const SEATS: readonly string[] = ["政府", "管委会"];
const SEAT = 0.5;
/** Another city's word for the same office, such as 水务 for 水利. */
const KINDRED = 0.2;
/** Two words of the name changed places. */
const REORDERED = 0.9;
/** So many characters too many are still slips; a longer name is none of a unit. */
const MOST_EXCESS = 2;
/** A name shortened by leaving out words is the last thing thought of. */
const SHORTENED = { base: 1.2, perCharacter: 0.05, reordered: 0.3, shortest: 3 };
/** So many entries of the index are looked at for one name, the rarest pairs first, however large the directory. */
const MOST_LOOKED_AT = 300;
/** So many candidates are compared letter by letter. */
const MOST_COMPARED = 12;
/** One pair in so many must be shared. */
const LEAST_SHARED = 3;
/** From this length on a name may have more than one slip. */
const LONG_BODY = 5;
/** A candidate this near has all its equals among those within one slip. */
const ONE_SLIP = 0.9;

/** Units whose name resembles the written one, best first: slips of sound and shape, a character too few or too many. */
export function similarUnits(query: NameQuery, index: UnitIndex): string[] {
  const candidates = candidatesOf(index);
  const comparison: Comparison = {
    exact: query.exact,
    loose: query.loose,
    index,
    marks: null,
    costs: new Map(),
    candidates,
  };
  const places = placesOf(query.loose, query.stems, index);
  for (const placed of places) compareKindred(placed, comparison);
  for (const placed of places) {
    const longest = candidates.longest.get(placed.place);
    if (longest === undefined || placed.body.length > longest + MOST_EXCESS) continue;
    candidates.tally.turn++;
    let least = Number.POSITIVE_INFINITY;
    for (const list of nearest(placed, candidates)) {
      least = Math.min(least, compare(placed, list, comparison));
    }
    if (least <= ONE_SLIP) break;
    compare(placed, sharingPairs(placed, candidates), comparison);
  }
  if (comparison.costs.size > 0) return best(comparison.costs);
  return isMisspeltParty(query.exact)
    ? similarUnits(nameQuery(query.exact.slice(PARTY.length), index), index)
    : [];
}

const PARTY = "中共";

/** 中供商丘市委: 中共 with a slip in it. */
function isMisspeltParty(name: string): boolean {
  const written = name.slice(0, PARTY.length);
  return written !== PARTY && nameDistance(written, PARTY, PARTY_SLIP) <= PARTY_SLIP;
}
const PARTY_SLIP = 0.5;

/** What the name would be called elsewhere is thought of before what merely sounds like it. */
function compareKindred(placed: PlacedName, comparison: Comparison): void {
  for (const body of kindredNames(placed.body)) {
    const other = { ...placed, body, cost: placed.cost + KINDRED };
    const { byGap, tally } = comparison.candidates;
    tally.turn++;
    compare(other, byGap.get(gapKey(other.place, body)) ?? [], comparison, 0);
  }
}

interface Comparison {
  readonly exact: string;
  readonly loose: string;
  readonly index: UnitIndex;
  /** Found out when the first candidate is near enough to ask for them. */
  marks: NameMarks | null;
  /** The least cost found for each unit so far. */
  readonly costs: Map<string, number>;
  readonly candidates: CandidateIndex;
}

/** Notes what each candidate not yet seen costs, where nothing speaks against it; the least of the costs. */
function compare(
  placed: PlacedName,
  found: readonly number[],
  comparison: Comparison,
  worst = Number.POSITIVE_INFINITY,
): number {
  const { exact, loose, costs, candidates, index } = comparison;
  const { tally } = candidates;
  let least = Number.POSITIVE_INFINITY;
  for (const at of found) {
    const comparable = candidates.comparables[at];
    if (comparable?.place !== placed.place || tally.seen[at] === tally.turn) continue;
    tally.seen[at] = tally.turn;
    const bodies = bodyCost(placed.body, comparable.body, index.cityShort);
    if (!Number.isFinite(bodies) || bodies > worst) continue;
    const cost = placed.cost + bodies;
    const marks = (comparison.marks ??= marksOf(exact, loose, index));
    if (!mayBeOne(marks, loose, comparable.loose, comparable.marks)) continue;
    if (cost < least) least = cost;
    if (cost < (costs.get(comparable.unit) ?? Number.POSITIVE_INFINITY)) costs.set(comparable.unit, cost);
  }
  return least;
}

function best(costs: ReadonlyMap<string, number>): string[] {
  const sorted = [...costs].sort((a, b) => a[1] - b[1]);
  const least = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, cost]) => cost <= least + MUCH_WORSE)
    .slice(0, MOST)
    .map(([unit]) => unit);
}

function bodyCost(written: string, known: string, city: string | null): number {
  if (isSeat(written, known) || isSeat(known, written)) return SEAT;
  const limit = limitFor(written, known);
  const distance = nameDistance(written, known, limit);
  if (Number.isFinite(distance)) return distance;
  return isReordered(written, known) ? REORDERED : shortenedCost(written, known, city);
}

/** Of companies and squads there are many of one kind: 中国移动商丘分公司 is no slip for 中石化商丘分公司, nor 刑警支队 for 交警支队. */
function limitFor(written: string, known: string): number {
  const limit = LIMITS[Math.min(Math.max(written.length, known.length), LIMITS.length - 1)] ?? 0;
  return MANY_OF_A_KIND.test(known) ? Math.min(limit, ONE_SLIP) : limit;
}
const MANY_OF_A_KIND = /(?:公司|支队|大队|集团)$/;

/** 农村农业局 for 农业农村局: the same characters in another order. */
function isReordered(written: string, known: string): boolean {
  if (written.length !== known.length || written.length < LONG_BODY) return false;
  for (const character of written) if (!known.includes(character)) return false;
  return Array.from(written).sort().join("") === Array.from(known).sort().join("");
}

/** A county named alone is its government. */
function isSeat(name: string, other: string): boolean {
  return name === "" && SEATS.includes(other);
}

/** 自然局 for 自然资源和规划局: the characters that are there stand in the same order, the first and the last among them, and the city where it is named. */
function shortenedCost(written: string, known: string, city: string | null): number {
  const none = Number.POSITIVE_INFINITY;
  if (written.length < SHORTENED.shortest || written.length >= known.length) return none;
  if (!written.startsWith(known.charAt(0)) || !written.endsWith(known.slice(-1))) return none;
  if (city !== null && known.includes(city) && !written.includes(city)) return none;
  const cost = SHORTENED.base + SHORTENED.perCharacter * (known.length - written.length);
  let at = 0;
  for (const character of known) if (character === written.charAt(at)) at++;
  if (at === written.length) return cost;
  return written.length >= LONG_BODY && isWithin(written, known) ? cost + SHORTENED.reordered : none;
}

/** 文旅广电局 for 文化广电和旅游局: all its characters are there, in another order. */
function isWithin(written: string, known: string): boolean {
  let left = known;
  for (const character of written) {
    if (!left.includes(character)) return false;
    left = left.replace(character, "");
  }
  return true;
}

/** The spellings within one slip of the written name, and those it may be short for. */
function nearest(
  { place, body }: PlacedName,
  { byGap, byEnds }: CandidateIndex,
): readonly (readonly number[])[] {
  const lists = gapKeys(place, body).map((key) => byGap.get(key));
  if (body === "") lists.push(...SEATS.map((seat) => byGap.get(gapKey(place, seat))));
  if (SEATS.includes(body)) lists.push(byGap.get(gapKey(place, "")));
  if (body.length >= SHORTENED.shortest) lists.push(byEnds.get(endsKey(place, body)));
  return lists.filter((list) => list !== undefined);
}

/** The spellings that share most pairs of neighbouring characters, for names with more than one slip. */
function sharingPairs({ place, body }: PlacedName, { byPair, tally }: CandidateIndex): number[] {
  if (body.length < LONG_BODY) return [];
  const keys = pairKeys(place, body);
  const lists = keys.flatMap((key) => [byPair.get(key) ?? []]).sort(shorterFirst);
  const enough = Math.ceil(keys.length / LEAST_SHARED);
  const { shared } = tally;
  const counted: (readonly number[])[] = [];
  const found: number[] = [];
  let looked = 0;
  for (const list of lists) {
    if (looked + list.length > MOST_LOOKED_AT && looked > 0) break;
    looked += list.length;
    counted.push(list);
    for (const at of list) {
      const count = (shared[at] ?? 0) + 1;
      shared[at] = count;
      if (count === enough) found.push(at);
    }
  }
  found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
  for (const list of counted) for (const at of list) shared[at] = 0;
  return found.slice(0, MOST_COMPARED);
}

function shorterFirst(a: readonly number[], b: readonly number[]): number {
  return a.length - b.length;
}
