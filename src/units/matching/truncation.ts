import type { NameQuery } from "./name-query";
import { exactKey, looseKey } from "../names/name-key";
import { memories } from "./memory";
import { organAtEnd } from "../names/organ";
import type { UnitIndex } from "./unit-index";

/** An end that a name can lose without becoming another name. */
const LOSABLE_END = /^(?:局|委|办|部|组|府|室|会|会\)|心|队|司|台|站|社|中心|支队|公司|政府|委会|\)|委会\))$/;
/** From this length on, any two last characters may be missing. */
const LONG = 6;

/**
 * Units whose name was cut off at the end: 市发展改革 → 市发展改革委. The text must be no name of an office by itself, and no
 * other unit may begin with it.
 */
export function completionsOf(query: NameQuery, index: UnitIndex): string[] {
  const written = writtenForms(query, index);
  if (written.some((form) => organAtEnd(form) !== null)) return [];
  const begun = new Set<string>();
  const completed = new Set<string>();
  const sorted = keysOf(index);
  for (const form of written) {
    if (form.length < 3 || (form.length < LONG && !saysWhere(form, index))) continue;
    const { from, to } = longerThan(form, sorted);
    for (let at = from; at < to; at++) {
      const unit = sorted.units[at] ?? "";
      const lost = sorted.keys[at]?.slice(form.length) ?? "";
      begun.add(unit);
      if (LOSABLE_END.test(lost) || (form.length >= LONG && lost.length <= 2)) completed.add(unit);
    }
  }
  return begun.size === 1 ? [...completed] : [];
}

/** From this length on, more than the end of a name may be missing (市市场监督); which unit is meant a person says. */
const ENOUGH = 4;

/** The unit of the only name that begins with the text, which is no name of an office by itself. */
export function longerNamesOf(query: NameQuery, index: UnitIndex): string[] {
  const written = writtenForms(query, index);
  if (written.some((form) => organAtEnd(form) !== null)) return [];
  const begun = new Set<string>();
  const sorted = keysOf(index);
  for (const form of written) {
    if (form.length < ENOUGH || !saysWhere(form, index)) continue;
    const { from, to } = longerThan(form, sorted);
    for (const unit of sorted.units.slice(from, to)) begun.add(unit);
  }
  return begun.size === 1 ? [...begun] : [];
}

/** True where some longer name of the directory begins with this one: 市纪委 before 市纪委监委. */
export function beginsLongerName(query: NameQuery, index: UnitIndex): boolean {
  const sorted = keysOf(index);
  const forms = [...writtenForms(query, index), `市${query.loose}`];
  return forms.some((form) => {
    const { from, to } = longerThan(form, sorted);
    return from < to;
  });
}

/** True where some name of the directory is this text, or begins with it. */
export function isBeginning(text: string, index: UnitIndex): boolean {
  return beginnings(index).recall(text, () => findBeginning(text, index));
}

const beginnings = memories<boolean>();

function findBeginning(text: string, index: UnitIndex): boolean {
  const exact = exactKey(text);
  const loose = looseKey(exact);
  const { city } = index;
  const own = city !== null && loose.startsWith(city) ? `市${loose.slice(city.length)}` : loose;
  const sorted = keysOf(index);
  return [exact, own].some((form) => sorted.keys[firstFrom(form, sorted)]?.startsWith(form) === true);
}

function writtenForms(query: NameQuery, index: UnitIndex): string[] {
  const city = index.city;
  const forms = [query.exact, query.loose];
  if (city !== null && query.loose.startsWith(city)) forms.push(`市${query.loose.slice(city.length)}`);
  return [...new Set(forms)];
}

/** A short text without the city or a county before it may be a plain word: 自然资源. */
function saysWhere(form: string, { cityShort, counties }: UnitIndex): boolean {
  return [...(cityShort === null ? [] : [cityShort]), "市", "各", ...counties].some((place) =>
    form.startsWith(place),
  );
}

/** All keys of the directory in order, and beside each its unit. */
interface SortedKeys {
  readonly keys: readonly string[];
  readonly units: readonly string[];
}

const sortedKeys = new WeakMap<UnitIndex, SortedKeys>();

function keysOf(index: UnitIndex): SortedKeys {
  const known = sortedKeys.get(index);
  if (known) return known;
  const pairs = index.spellings
    .flatMap(({ exact, loose, unit }) => [
      { key: exact, unit },
      { key: loose, unit },
    ])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const made = { keys: pairs.map(({ key }) => key), units: pairs.map(({ unit }) => unit) };
  sortedKeys.set(index, made);
  return made;
}

/** Where the first key stands that does not come before this text. */
function firstFrom(text: string, { keys }: SortedKeys): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the keys that are longer than this beginning stand, in order; none of them where `from` is `to`. */
function longerThan(prefix: string, sorted: SortedKeys): { readonly from: number; readonly to: number } {
  const { keys } = sorted;
  let from = firstFrom(prefix, sorted);
  while (keys[from] === prefix) from++;
  let to = from;
  while (keys[to]?.startsWith(prefix) === true) to++;
  return { from, to };
}
