import type { NameQuery } from "./name-query";
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
  for (const form of written) {
    if (form.length < 3 || (form.length < LONG && !saysWhere(form, index))) continue;
    for (const { key, unit } of startingWith(form, index)) {
      begun.add(unit);
      const lost = key.slice(form.length);
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
  for (const form of written) {
    if (form.length < ENOUGH || !saysWhere(form, index)) continue;
    for (const { unit } of startingWith(form, index)) begun.add(unit);
  }
  return begun.size === 1 ? [...begun] : [];
}

/** True where some longer name of the directory begins with this one: 市纪委 before 市纪委监委. */
export function beginsLongerName(query: NameQuery, index: UnitIndex): boolean {
  const forms = [...writtenForms(query, index), `市${query.loose}`];
  return forms.some((form) => !startingWith(form, index).next().done);
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

interface Beginning {
  readonly key: string;
  readonly unit: string;
}

const sortedKeys = new WeakMap<UnitIndex, readonly Beginning[]>();

function* startingWith(prefix: string, index: UnitIndex): Generator<Beginning> {
  const keys = keysOf(index);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.key ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < keys.length; at++) {
    const beginning = keys[at];
    if (!beginning?.key.startsWith(prefix)) return;
    if (beginning.key !== prefix) yield beginning;
  }
}

function keysOf(index: UnitIndex): readonly Beginning[] {
  const known = sortedKeys.get(index);
  if (known) return known;
  const keys = index.spellings
    .flatMap(({ exact, loose, unit }) => [
      { key: exact, unit },
      { key: loose, unit },
    ])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  sortedKeys.set(index, keys);
  return keys;
}
