import { itemKey, type Item } from "../ledger";
import { foldText, textDigest } from "../text";

/** What is drawn together: the items of one county, or of the city's departments. */
export interface Stratum {
  readonly name: string;
  /** All that wait to be checked, in the ledger's order. */
  readonly items: readonly Item[];
  /** Those that were drawn, in the ledger's order. */
  readonly drawn: readonly Item[];
}

/** How much is drawn: a part of all, above 0 and up to 1, or a number. */
export type SampleSize = { readonly share: number } | { readonly count: number };

/** What a sample is drawn with. */
export interface SampleOptions {
  readonly size: SampleSize;
  /** Any text. The same items and seed give the same sample, on any machine. */
  readonly seed: string;
  /** The stratum of an item. */
  readonly stratumOf: (item: Item) => string;
}

/** 0.14 × 50 is a little more than 7 in binary fractions, and calls for no eighth. */
const ROUNDING = 1e-9;

/**
 * Draws items to be checked on site (抽查). Each stratum gives its part, by largest remainder, and at least one; so the sample may be
 * larger than asked where there are many strata. Within a stratum the items are ranked by a mark of seed and item, and the
 * first are drawn: whoever knows the seed draws the same again, the order of the rows does not matter, and an item that is
 * added or taken away changes the sample by itself and at most one other of its stratum, besides what the parts change.
 */
export function drawSample(items: readonly Item[], { size, seed, stratumOf }: SampleOptions): Stratum[] {
  const strata = new Map<string, Item[]>();
  for (const item of items) {
    const name = stratumOf(item);
    const own = strata.get(name);
    if (own) own.push(item);
    else strata.set(name, [item]);
  }
  const all = [...strata].sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = "count" in size ? size.count : Math.ceil(size.share * items.length - ROUNDING);
  const parts = allocated(
    all.map(([, own]) => own.length),
    Math.min(wanted, items.length),
  );
  return all.map(([name, own], place) => ({
    name,
    items: own,
    drawn: firstRanked(own, seed, parts[place] ?? 0),
  }));
}

/** Parts of `wanted` in proportion to the sizes, each at least one and none greater than its size. */
function allocated(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (all === 0 ? 0 : (wanted * size) / all));
  const parts = exact.map((part) => Math.max(1, Math.floor(part)));
  let left = wanted - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, place) => ({ place, remainder: part < 1 ? 0 : part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder) {
    const [part = 0, size = 0] = [parts[place], sizes[place]];
    if (left <= 0 || part >= size) continue;
    parts[place] = part + 1;
    left -= 1;
  }
  return parts;
}

function firstRanked(items: readonly Item[], seed: string, count: number): Item[] {
  const ranked = items
    .map((item) => ({ item, rank: rankOf(item, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  const drawn = new Set(ranked.slice(0, count).map(({ item }) => item));
  return items.filter((item) => drawn.has(item));
}

function rankOf(item: Item, seed: string): string {
  return textDigest(JSON.stringify([seed, itemKey(item), foldText(item.text.problem ?? "")]));
}
