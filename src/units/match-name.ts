import { MATCHERS } from "./matchers";
import { nameQuery } from "./name-query";
import type { UnitIndex } from "./unit-index";
import type { UnitMatch } from "./unit-ref";

/** What the directory knows of one name. */
export interface NameMatch {
  readonly match: UnitMatch;
  readonly name: string | null;
  readonly suggestions: readonly string[];
}

const NOTHING: NameMatch = { match: "none", name: null, suggestions: [] };
const memory = new WeakMap<UnitIndex, Map<string, NameMatch>>();
/** Past this many different spellings the memory starts afresh: it must not grow with a long day's work. */
const MEMORY_LIMIT = 50_000;

/** Asks the matchers in turn. Several units found at once are a question: `similar`, whatever found them. */
export function matchName(text: string, index: UnitIndex): NameMatch {
  let known = memory.get(index);
  if (!known || known.size > MEMORY_LIMIT) {
    known = new Map();
    memory.set(index, known);
  }
  const remembered = known.get(text);
  if (remembered) return remembered;
  const match = askMatchers(text, index);
  known.set(text, match);
  return match;
}

/** True where the match may be applied without a person. */
export function isSure(match: UnitMatch): boolean {
  return match !== "similar" && match !== "none";
}

function askMatchers(text: string, index: UnitIndex): NameMatch {
  const query = nameQuery(text, index);
  if (query.exact === "") return NOTHING;
  for (const { kind, find } of MATCHERS) {
    const [first, ...others] = find(query, index);
    if (first === undefined) continue;
    if (kind === "similar" || others.length > 0) {
      return { match: "similar", name: null, suggestions: [first, ...others] };
    }
    return { match: kind, name: first, suggestions: [] };
  }
  return NOTHING;
}
