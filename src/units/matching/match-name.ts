import { MATCHERS, type UnitMatcher } from "./matchers";
import { memories } from "./memory";
import { nameQuery, type NameQuery } from "./name-query";
import type { UnitIndex } from "./unit-index";
import type { UnitMatch } from "./unit-match";

/** What the directory knows of one name. */
export interface NameMatch {
  readonly match: UnitMatch;
  readonly name: string | null;
  readonly suggestions: readonly string[];
}

/** Nothing known of a name. */
export const NOTHING: NameMatch = { match: "none", name: null, suggestions: [] };
const memory = memories<NameMatch>();

const SURE_MATCHERS = MATCHERS.filter(({ kind }) => kind !== "similar");
const DOUBTFUL_MATCHERS = MATCHERS.filter(({ kind }) => kind === "similar");

/** Asks the matchers in turn. Several units found at once are a question: `similar`, whatever found them. */
export function matchName(text: string, index: UnitIndex): NameMatch {
  return memory(index).recall(text, () => {
    const query = nameQuery(text, index);
    const sure = ask(SURE_MATCHERS, query, index);
    return sure.match === "none" ? ask(DOUBTFUL_MATCHERS, query, index) : sure;
  });
}

/** The same without looking for what merely resembles the name, which takes longer. */
export function matchSurely(text: string, index: UnitIndex): NameMatch {
  return ask(SURE_MATCHERS, nameQuery(text, index), index);
}

/** True where the match may be applied without a person. */
export function isSure(match: UnitMatch): boolean {
  return match !== "similar" && match !== "none";
}

/** So many characters too many may be slips. */
const MOST_EXCESS = 2;

/** Longer than any name of the directory even without the city before it: several names, or none. */
function isTooLong({ stems }: NameQuery, { longest }: UnitIndex): boolean {
  return stems.every(({ stem }) => stem.length > longest + MOST_EXCESS);
}

function ask(matchers: readonly UnitMatcher[], query: NameQuery, index: UnitIndex): NameMatch {
  if (query.exact === "" || isTooLong(query, index)) return NOTHING;
  for (const { kind, find } of matchers) {
    const [first, ...others] = find(query, index);
    if (first === undefined) continue;
    if (kind === "similar" || others.length > 0) {
      return { match: "similar", name: null, suggestions: [first, ...others] };
    }
    return { match: kind, name: first, suggestions: [] };
  }
  return NOTHING;
}
