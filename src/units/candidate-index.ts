import { CITY, NOWHERE, splitCounty, type Place } from "./county-forms";
import { marksOf, type NameMarks } from "./guard";
import { soundText } from "./sound";
import type { Spelling, UnitIndex } from "./unit-index";

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
  /** By place and body with one character left out, in letters and in sounds. */
  readonly byGap: ReadonlyMap<string, readonly number[]>;
  /** By place and two neighbouring characters of the body. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** By place, and first and last character of the body. */
  readonly byEnds: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<UnitIndex, CandidateIndex>();

/** The candidates of a directory, prepared once, when the first unknown name is met. */
export function candidatesOf(index: UnitIndex): CandidateIndex {
  const known = indexes.get(index);
  if (known) return known;
  const comparables = index.spellings.map((spelling) => comparableOf(spelling, index));
  const made: CandidateIndex = {
    comparables,
    byGap: gather(comparables, ({ place, body }) => gapKeys(place, body)),
    byPair: gather(comparables, ({ place, body }) => pairKeys(place, body)),
    byEnds: gather(comparables, ({ place, body }) => [endsKey(place, body)]),
  };
  indexes.set(index, made);
  return made;
}

function comparableOf(spelling: Spelling, index: UnitIndex): Comparable {
  const { unit, loose, stem } = spelling;
  const placed =
    (index.directory.countyOf(unit) === null ? null : splitCounty(loose, index)) ??
    (stem === null ? { place: NOWHERE, body: loose } : { place: CITY, body: stem });
  return { unit, loose, place: placed.place, body: placed.body, marks: marksOf(loose, index) };
}

/** The key under which a body stands with no character left out. */
export function gapKey(place: Place, body: string): string {
  return `${place}=${body}`;
}

/** The body, and the body with each character left out, written in characters and in sounds. */
export function gapKeys(place: Place, body: string): string[] {
  return [...gapsIn(`${place}=`, body), ...gapsIn(`${place}~`, soundText(body))];
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
