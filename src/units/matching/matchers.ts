import { unitsOfHalves } from "./halves";
import { completionsOf, longerNamesOf } from "./truncation";
import type { NameQuery, StemReading } from "./name-query";
import { similarUnits } from "./similarity/similar";
import type { Spelling, SpellingSource, UnitIndex } from "./unit-index";
import type { UnitMatch } from "./unit-match";

/** One way to find a unit by a written name. */
export interface UnitMatcher {
  readonly kind: Exclude<UnitMatch, "none">;
  /** The units found, best first, each once. More than one is a question. */
  readonly find: (query: NameQuery, index: UnitIndex) => readonly string[];
}

/** The matchers in the order they are asked; the first that finds something decides. */
export const MATCHERS: readonly UnitMatcher[] = [
  { kind: "exact", find: ({ sameExact }) => unitsIn(sameExact, "canonical") },
  { kind: "alias", find: ({ sameExact }) => unitsIn(sameExact, "alias") },
  { kind: "alias", find: ({ sameLoose }) => unitsIn(sameLoose, "canonical") },
  { kind: "alias", find: ({ sameLoose }) => unitsIn(sameLoose, "alias") },
  { kind: "alias", find: (query, index) => unitsByStem(query, index, "canonical", isFull) },
  { kind: "alias", find: (query, index) => unitsByStem(query, index, "alias", isAny) },
  { kind: "former", find: ({ sameExact }) => unitsIn(sameExact, "former") },
  { kind: "former", find: ({ sameLoose }) => unitsIn(sameLoose, "former") },
  { kind: "former", find: (query, index) => unitsByStem(query, index, "former", isAny) },
  { kind: "alias", find: unitsUnderParent },
  { kind: "alias", find: unitsOfHalves },
  { kind: "repaired", find: (query, index) => unitsByStem(query, index, "canonical", isAny) },
  { kind: "repaired", find: completionsOf },
  { kind: "similar", find: similarUnits },
  { kind: "similar", find: longerNamesOf },
  { kind: "similar", find: endlessUnits },
];

/** Stems that every level of government has: without the city before them they say nothing. */
const GENERAL = new Set(["委", "政府", "党委", "委办", "政府办", "人大", "政协"]);

const NONE: readonly string[] = [];

/** What a name loses when it is said in passing: 人社 for 人社局. */
const OFFICE_ENDS = ["局", "委", "办"];
const SHORTEST_SPOKEN = 2;

/** The only unit that a name is, once its end is added. */
function endlessUnits({ stems }: NameQuery, index: UnitIndex): readonly string[] {
  const units = new Set<string>();
  for (const { stem } of stems) {
    if (stem.length < SHORTEST_SPOKEN) continue;
    for (const end of OFFICE_ENDS) {
      for (const { unit } of index.byStem.get(stem + end) ?? NO_SPELLINGS) units.add(unit);
    }
  }
  return units.size === 1 ? [...units] : NONE;
}

const NO_SPELLINGS: readonly Spelling[] = [];

const isFull = (reading: StemReading): boolean => reading.city === "full";
const isAny = (): boolean => true;

function unitsIn(spellings: readonly Spelling[], source: SpellingSource): readonly string[] {
  if (spellings.length === 0) return NONE;
  const units = new Set<string>();
  for (const spelling of spellings) if (spelling.source === source) units.add(spelling.unit);
  return [...units];
}

function unitsByStem(
  query: NameQuery,
  index: UnitIndex,
  source: SpellingSource,
  accepts: (reading: StemReading) => boolean,
): string[] {
  const units = new Set<string>();
  for (const reading of query.stems) {
    if (!accepts(reading) || (reading.city === "missing" && GENERAL.has(reading.stem))) continue;
    for (const spelling of reading.spellings) {
      if (spelling.source === source && (reading.city !== "missing" || mayLoseCity(spelling, index))) {
        units.add(spelling.unit);
      }
    }
    if (reading.stem !== query.loose) addCounties(units, reading, index, source);
  }
  return [...units];
}

const PARENTS = ["委", "政府"];

/** 市委市直工委 is 市直工委: before a short name stands once more to whom the office belongs. */
function unitsUnderParent({ stems }: NameQuery, index: UnitIndex): string[] {
  const units = new Set<string>();
  for (const { stem, city } of stems) {
    const parent = PARENTS.find((start) => stem.startsWith(`${start}市`));
    if (city !== "full" || parent === undefined) continue;
    for (const { unit } of index.byStem.get(stem.slice(parent.length + 1)) ?? []) {
      if (unit.startsWith(`市${parent}`)) units.add(unit);
    }
  }
  return [...units];
}

/** 市公安局 may be written 公安局; 火车站 alone is not yet 商丘火车站. */
function mayLoseCity(spelling: Spelling, { cityShort }: UnitIndex): boolean {
  return cityShort === null || !spelling.unit.startsWith(cityShort);
}

/** 商丘市梁园区人民政府 is 梁园区人民政府. */
function addCounties(
  units: Set<string>,
  reading: StemReading,
  index: UnitIndex,
  source: SpellingSource,
): void {
  for (const spelling of index.byLoose.get(reading.stem) ?? []) {
    if (spelling.stem === null && spelling.source === source) units.add(spelling.unit);
  }
}
