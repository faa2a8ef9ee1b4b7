import type { NameQuery } from "./name-query";
import type { Spelling, UnitIndex } from "./unit-index";

const byIndex = new WeakMap<UnitIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * Units whose two halves the text names one beside the other: 市纪律检查委员会、市监委. The directory itself says what the halves are: two names of
 * one unit of which a third is put together (市纪委 and 市监委 in 市纪委、市监委).
 */
export function unitsOfHalves(query: NameQuery, index: UnitIndex): string[] {
  const wholes = wholesOf(index);
  if (wholes.size === 0) return [];
  const written = [query.loose, ...query.stems.map(({ stem }) => stem)];
  return [...new Set(written.flatMap((form) => [...(wholes.get(form) ?? [])]))];
}

/** All ways to write both halves of a unit side by side, without the city before the first. */
function wholesOf(index: UnitIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const known = byIndex.get(index);
  if (known) return known;
  const wholes = new Map<string, Set<string>>();
  for (const [unit, names] of namesByUnit(index.spellings)) {
    for (const whole of writtenSideBySide(names, index)) {
      const units = wholes.get(whole) ?? new Set();
      wholes.set(whole, units.add(unit));
    }
  }
  byIndex.set(index, wholes);
  return wholes;
}

function namesByUnit(spellings: readonly Spelling[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { unit, stem, loose } of spellings) {
    const own = names.get(unit) ?? new Set();
    names.set(unit, own.add(stem ?? loose));
  }
  return names;
}

function writtenSideBySide(names: ReadonlySet<string>, { city }: UnitIndex): string[] {
  const firsts = new Set<string>();
  const seconds = new Set<string>();
  for (const whole of names) {
    for (const first of names) {
      if (first.length >= whole.length || !whole.startsWith(first)) continue;
      const rest = whole.slice(first.length);
      const second = [rest, rest.replace(/^市/, "")].find((half) => half !== first && names.has(half));
      if (second === undefined) continue;
      firsts.add(first);
      seconds.add(second);
    }
  }
  const places = ["", "市", ...(city === null ? [] : [city])];
  const between = places.flatMap((place) => [place, `中共${place}`]);
  return [...firsts].flatMap((first) =>
    [...seconds].flatMap((second) =>
      between.flatMap((place) => [first + place + second, second + place + first]),
    ),
  );
}
