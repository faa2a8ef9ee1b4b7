import { MATCHERS, type UnitMatcher } from "./matchers";
import { memories } from "./memory";
import { nameQuery, type NameQuery } from "./name-query";
import { beginsLongerName } from "./truncation";
import { holdsTwoNames } from "./two-names";
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
const SURE_MATCHERS = MATCHERS.filter(({ kind }) => kind !== "similar");
const DOUBTFUL_MATCHERS = MATCHERS.filter(({ kind }) => kind === "similar");

/** One name as it was written, with what was found out about it so far. */
export class WrittenName {
  private readonly query: NameQuery;
  private sure: NameMatch | undefined;
  private best: NameMatch | undefined;
  private longer: boolean | undefined;

  constructor(
    private readonly text: string,
    private readonly index: UnitIndex,
  ) {
    this.query = nameQuery(text, index);
  }

  /** What the directory knows of it, without looking for what merely resembles it, which takes longer. */
  matchSurely(): NameMatch {
    return (this.sure ??= this.findSurely());
  }

  /** Asks the matchers in turn. Several units found at once are a question: `similar`, whatever found them. */
  match(): NameMatch {
    const sure = this.matchSurely();
    return (this.best ??= sure.match === "none" ? ask(DOUBTFUL_MATCHERS, this.query, this.index) : sure);
  }

  private findSurely(): NameMatch {
    const found = ask(SURE_MATCHERS, this.query, this.index);
    if (found.name === null) return found;
    const isTwo = holdsTwoNames(
      this.text,
      found.name,
      this.index,
      (text) => writtenName(text, this.index).matchSurely().name,
    );
    return isTwo ? { match: "similar", name: null, suggestions: [found.name] } : found;
  }

  /** True where some longer name begins with this one: 市纪委 before 市纪委监委. */
  beginsLonger(): boolean {
    return (this.longer ??= beginsLongerName(this.query, this.index));
  }
}

const memory = memories<WrittenName>();

/** What is known of a name; names written alike share it. */
export function writtenName(text: string, index: UnitIndex): WrittenName {
  return memory(index).recall(text, () => new WrittenName(text, index));
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
