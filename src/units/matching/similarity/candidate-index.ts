import { CITY, NOWHERE, splitCounty, type Place } from "../placed-name";
import { marksOf, type NameMarks } from "../guard";
import { plainKey } from "../../names/name-key";
import { soundText } from "./sound";
import type { Spelling, UnitIndex } from "../unit-index";

/** A spelling of the directory, ready to be compared. */
export interface Comparable {
  readonly unit: string;
  readonly loose: string;
  readonly place: Place;
  readonly body: string;
  readonly marks: NameMarks;
}

/** Finds the few spellings worth comparing with a written name, without looking at all the others. */
export interface CandidateIndex {
  readonly comparables: readonly Comparable[];
  /** For each place that any of them is in, the length of the longest body there. */
  readonly longest: ReadonlyMap<Place, number>;
  /** By place and the sounds of the body, one of them left out. */
  readonly byGap: ReadonlyMap<string, readonly number[]>;
  /** By place and two neighbouring characters of the body. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** By place, and first and last character of the body. */
  readonly byEnds: ReadonlyMap<string, readonly number[]>;
  readonly tally: Tally;
}

/** Room for counting candidates, used again for each name: to make it anew each time costs more than the counting. */
export interface Tally {
  /** The turn in which each candidate was last seen. */
  readonly seen: Uint32Array;
  /** How many pairs each candidate shares with the name at hand; all zero between two names. */
  readonly shared: Uint8Array;
  turn: number;
}

const indexes = new WeakMap<UnitIndex, CandidateIndex>();

/** The candidates of a directory, prepared once, when the first unknown name is met. */
export function candidatesOf(index: UnitIndex): CandidateIndex {
  const known = indexes.get(index);
  if (known) return known;
  const comparables = index.spellings.flatMap((spelling) => comparablesOf(spelling, index));
  const made: CandidateIndex = {
    comparables,
    longest: longestBodies(comparables),
    byGap: gather(comparables, ({ place, body }) => gapKeys(place, body)),
    byPair: gather(comparables, ({ place, body }) => pairKeys(place, body)),
    byEnds: gather(comparables, ({ place, body }) => [endsKey(place, body)]),
    tally: {
      seen: new Uint32Array(comparables.length),
      shared: new Uint8Array(comparables.length),
      turn: 0,
    },
  };
  indexes.set(index, made);
  return made;
}

function longestBodies(comparables: readonly Comparable[]): ReadonlyMap<Place, number> {
  const longest = new Map<Place, number>();
  for (const { place, body } of comparables) {
    longest.set(place, Math.max(longest.get(place) ?? 0, body.length));
  }
  return longest;
}

/** A spelling as its loose key, and written out (办公室, 人民政府), for a slip may lie in what the loose key leaves out. */
function comparablesOf(spelling: Spelling, index: UnitIndex): Comparable[] {
  const { unit, exact, loose, stem } = spelling;
  const brief = comparable(unit, loose, stem, index);
  const full = plainKey(exact);
  if (full === loose) return [brief];
  const fullStem = stem === null ? null : withoutCity(full, index);
  return [brief, comparable(unit, full, fullStem, index)];
}

function withoutCity(key: string, { city }: UnitIndex): string {
  if (city !== null && key.startsWith(city)) return key.slice(city.length);
  return key.startsWith("市") ? key.slice(1) : key;
}

function comparable(unit: string, loose: string, stem: string | null, index: UnitIndex): Comparable {
  const { place, body } =
    splitCounty(loose, index) ??
    (stem === null ? { place: NOWHERE, body: loose } : { place: CITY, body: stem });
  return { unit, loose, place, body, marks: marksOf(loose, loose, index) };
}

/** The key under which a body stands with no character left out. */
export function gapKey(place: Place, body: string): string {
  return `${place}=${soundText(body)}`;
}

/**
 * The sounds of a body, and these with each one left out in turn. Two names with one slip between them share a key, whether it is a
 * wrong, a missing or a swapped character; any number of homophones is no slip at all.
 */
export function gapKeys(place: Place, body: string): string[] {
  return gapsIn(`${place}=`, soundText(body));
}

function gapsIn(prefix: string, text: string): string[] {
  const keys = [prefix + text];
  for (let gap = 0; text.length > 1 && gap < text.length; gap++) {
    const repeated = gap > 0 && text[gap] === text[gap - 1];
    if (!repeated) keys.push(prefix + text.slice(0, gap) + text.slice(gap + 1));
  }
  return keys;
}

/** The pairs of neighbouring characters in a body, each once, with its place. */
export function pairKeys(place: Place, body: string): string[] {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < body.length; at++) pairs.add(`${place}:${body.slice(at, at + 2)}`);
  return [...pairs];
}

/** Names shortened by leaving out words in the middle keep both their ends. */
export function endsKey(place: Place, body: string): string {
  return `${place}:${body.charAt(0)}${body.slice(-1)}`;
}

function gather(
  comparables: readonly Comparable[],
  keysOf: (comparable: Comparable) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  comparables.forEach((comparable, at) => {
    for (const key of keysOf(comparable)) {
      const list = map.get(key);
      if (list) list.push(at);
      else map.set(key, [at]);
    }
  });
  return map;
}
