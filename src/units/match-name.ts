import { MATCHERS, type UnitMatcher } from "./matchers";
import { nameQuery } from "./name-query";
import type { UnitIndex } from "./unit-index";
import type { UnitMatch } from "./unit-ref";

/** What the directory knows of one name. */
export interface NameMatch {
  readonly match: UnitMatch;
  readonly name: string | null;
  readonly suggestions: readonly string[];
}

/** Nothing known of a name. */
export const NOTHING: NameMatch = { match: "none", name: null, suggestions: [] };
interface Memory {
  readonly sure: Map<string, NameMatch>;
  readonly all: Map<string, NameMatch>;
}

const memories = new WeakMap<UnitIndex, Memory>();
/** Past this many different spellings a memory starts afresh: it must not grow with a long day's work. */
const MEMORY_LIMIT = 50_000;

const SURE_MATCHERS = MATCHERS.filter(({ kind }) => kind !== "similar");

/** Asks the matchers in turn. Several units found at once are a question: `similar`, whatever found them. */
export function matchName(text: string, index: UnitIndex): NameMatch {
  return remembered(memoryOf(index).all, text, () => {
    const sure = matchSurely(text, index);
    return sure.match === "none" ? ask(MATCHERS, text, index) : sure;
  });
}

/** The same without looking for what merely resembles the name, which takes longer. */
export function matchSurely(text: string, index: UnitIndex): NameMatch {
  return remembered(memoryOf(index).sure, text, () => ask(SURE_MATCHERS, text, index));
}

/** True where the match may be applied without a person. */
export function isSure(match: UnitMatch): boolean {
  return match !== "similar" && match !== "none";
}

function memoryOf(index: UnitIndex): Memory {
  const known = memories.get(index);
  if (known) return known;
  const made = { sure: new Map<string, NameMatch>(), all: new Map<string, NameMatch>() };
  memories.set(index, made);
  return made;
}

function remembered(memory: Map<string, NameMatch>, text: string, find: () => NameMatch): NameMatch {
  const known = memory.get(text);
  if (known) return known;
  const found = find();
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(text, found);
  return found;
}

function ask(matchers: readonly UnitMatcher[], text: string, index: UnitIndex): NameMatch {
  const query = nameQuery(text, index);
  if (query.exact === "") return NOTHING;
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
