import { shapeNear } from "./shape";
import { soundAlike, soundNear } from "./sound";

/** What one difference costs. A wrong character of the same sound or shape is a slip; any other may be another name. */
const COST = { alike: 0.3, shape: 0.35, near: 0.5, office: 0.6, other: 1, missing: 0.8, swapped: 0.5 };

/** Names of offices change their last character from city to city: 农业农村局, 农业农村委. */
const OFFICE = new Set(["局", "委", "办"]);

/** Room for the rows of one comparison, used again for the next: the smaller part of the work is the counting. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * How far apart two names are: the least cost of the differences that make one of the other, or `Infinity` where it is
 * more than `limit`. Quadratic in the length of what is left between the ends that they share.
 */
export function nameDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * COST.missing > limit) return Number.POSITIVE_INFINITY;
  const ends = sharedEnd(a, b);
  const start = sharedStart(a, b, Math.min(a.length, b.length) - ends);
  const [x, y] = [a.slice(start, a.length - ends), b.slice(start, b.length - ends)];
  let [beforePrevious, previous, current] = rows;
  for (let column = 0; column <= y.length; column++) previous[column] = column * COST.missing;
  for (let row = 1; row <= x.length; row++) {
    const least = fillRow(x, y, row, ends === 0, current, previous, beforePrevious);
    if (least > limit) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  const distance = previous[y.length] ?? Number.POSITIVE_INFINITY;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

/** How many characters both names end in alike. */
function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared))
    shared++;
  return shared;
}

/** How many characters both names begin with alike, `most` at most. */
function sharedStart(a: string, b: string, most: number): number {
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Writes the costs of making the first `row` characters of `a` into each beginning of `b`; the least of them. */
function fillRow(
  a: string,
  b: string,
  row: number,
  endsName: boolean,
  current: number[],
  previous: readonly number[],
  beforePrevious: readonly number[],
): number {
  const x = a.charAt(row - 1);
  let least = row * COST.missing;
  current[0] = least;
  for (let column = 1; column <= b.length; column++) {
    const y = b.charAt(column - 1);
    let cost = previous[column - 1] ?? 0;
    if (x !== y) {
      const replaced = cost;
      cost = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + COST.missing;
      if (replaced < cost) {
        const last = endsName && row === a.length && column === b.length;
        cost = Math.min(cost, replaced + replacementCost(x, y, last));
      }
      if (row > 1 && column > 1 && x === b.charAt(column - 2) && y === a.charAt(row - 2)) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + COST.swapped);
      }
    }
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The block of Unicode that holds the characters in use; a pair of them is one small whole number. */
const CHINESE = { first: 0x4e00, count: 0x5200 };
const replacements = new Map<number, number>();
/** Pairs of characters met so far; past this many the memory starts afresh. */
const MEMORY_LIMIT = 200_000;

function replacementCost(a: string, b: string, last: boolean): number {
  if (last && OFFICE.has(a) && OFFICE.has(b)) return COST.office;
  const pair = (a.charCodeAt(0) - CHINESE.first) * CHINESE.count + b.charCodeAt(0) - CHINESE.first;
  if (!isChinese(a) || !isChinese(b)) return likeness(a, b);
  const known = replacements.get(pair);
  if (known !== undefined) return known;
  const cost = likeness(a, b);
  if (replacements.size > MEMORY_LIMIT) replacements.clear();
  replacements.set(pair, cost);
  return cost;
}

function isChinese(character: string): boolean {
  const at = character.charCodeAt(0) - CHINESE.first;
  return at >= 0 && at < CHINESE.count;
}

/** True for two characters that sound or look alike. */
export function resemble(a: string, b: string): boolean {
  return replacementCost(a, b, false) < COST.other;
}

function likeness(a: string, b: string): number {
  if (soundAlike(a, b)) return COST.alike;
  if (shapeNear(a, b)) return COST.shape;
  return soundNear(a, b) ? COST.near : COST.other;
}
