import { remember } from "../../text";
import type { ColumnId } from "../column-id";
import type { LedgerKind } from "../ledger-kind";
import { foldHeader, withoutBrackets } from "./fold-header";
import { type HeaderMatch, HOW_FAR } from "./header-match";
import { lookUpParts, otherParts, progressInParts, progressInWords } from "./header-parts";
import { bySuffix, OTHER_PERIOD } from "./header-suffix";
import { type KnownHeaders, knownHeaders, lookUp } from "./known-headers";
import { isSurelyLonger, mostChinese } from "./sure-length";

/** Understands the headers of one kind of ledger. */
export interface HeaderVocabulary {
  /**
   * What a column may be, best first, from its header texts, top level first (`["整改时限"]`, or `["核查", "时间"]` where one
   * header stands over several). Empty where nothing fits.
   */
  match(levels: readonly string[]): HeaderMatch[];
  /** The column whose header a single text is, by itself; `null` for any other text. */
  headerOf(text: string): ColumnId | null;
  /** No header holds more Chinese characters, the notes in brackets that it carries left aside. */
  readonly mostChinese: number;
  /** {@link foldHeader}, remembered: most cells of a ledger say what another one says. */
  fold(text: string): string;
}

/** Headers longer than this are sentences: a note, or an item that stands where a header might. */
export const LONGEST_HEADER = 40;
/** The whole of a group's name: the columns under 上旬 are not this 旬's. */
const EARLIER = new RegExp(`${OTHER_PERIOD.source}(情况)?$`);
/** Under a group, these say no more than the group itself: 责任领导 over 姓名. */
const NEUTRAL_LEAF = /^(姓名|名称|名单|内容|具体内容|表述|描述|具体表述|具体情况|事项)$/;
/** Under a group, a day that its words are told for: 整改进展 over 4月上旬 or 本旬. 上旬 alone is mostly the last one. */
const PERIOD_LEAF =
  /^(?:截[至止]到?)?(?:(?:\d{4}年)?\d{0,2}月份?(?:[上中下]旬|\d{1,2}日|底)?|[本当这](?:旬|期|月|次)|[中下]旬)(?:情况|进展|进展情况)?$/;
/** Folding takes a number off the head of a header. */
const MONTH_FIRST = /^(?:\d{4}年)?\d{0,2}月份?/;

/** The vocabulary of a kind of ledger, the same for every sheet: a merge reads hundreds whose headers are the same. */
export function headerVocabulary(kind: LedgerKind): HeaderVocabulary {
  const known = VOCABULARIES.get(kind);
  if (known) return known;
  const vocabulary = buildVocabulary(kind);
  VOCABULARIES.set(kind, vocabulary);
  return vocabulary;
}

const VOCABULARIES = new WeakMap<LedgerKind, HeaderVocabulary>();

function buildVocabulary(kind: LedgerKind): HeaderVocabulary {
  const headers = knownHeaders(kind);
  const { exact } = headers;
  const most = mostChinese(exact.keys());
  const known = new Map<string, HeaderMatch[]>();
  const remembered = remember(foldHeader, MOST_REMEMBERED);
  const fold = (text: string): string => (text.length > LONGEST_HEADER * 2 ? text : remembered(text));
  const headerOf = remember(
    (text) => (lookUp(exact, fold(text)) ?? progressInParts(headers, fold(text)))?.id ?? null,
    MOST_REMEMBERED,
  );
  return {
    match: (levels) => {
      const key = levels.length === 1 ? `1${levels[0] ?? ""}` : JSON.stringify(levels);
      const before = known.get(key);
      if (before) return before;
      const matches = matchLevels(headers, levels);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, matches);
      return matches;
    },
    headerOf: (text) => (text.length > LONGEST_HEADER || isSurelyLonger(text, most) ? null : headerOf(text)),
    mostChinese: most,
    fold,
  };
}

/** Different headers are few; sheets of nothing but different texts must not fill the memory. */
const MOST_REMEMBERED = 10_000;

function matchLevels(headers: KnownHeaders, levels: readonly string[]): HeaderMatch[] {
  const { kind, exact } = headers;
  if (levels.some((level) => level.length > LONGEST_HEADER * 2)) return [];
  const folded = levels.map(foldHeader).filter((level) => level !== "");
  const leaf = folded.at(-1);
  if (leaf === undefined || leaf.length > LONGEST_HEADER) return [];
  const parents = folded.slice(0, -1).reverse();
  const found =
    joined(exact, parents, (parent) => parent + leaf) ??
    lookUp(exact, leaf) ??
    joined(exact, parents, (parent) => leaf + parent) ??
    (isNeutral(leaf, parents) ? joined(exact, parents, withoutMonth) : null) ??
    progressInParts(headers, leaf) ??
    progressInWords(exact, leaf) ??
    lookUpParts(exact, leaf) ??
    bySuffix(headers, leaf) ??
    headers.lastResort.get(leaf);
  if (!found || (HOW_FAR.has(found.id) && isEarlier(parents))) return [];
  return [...withSecondReadings(kind, leaf, found), ...otherParts(headers, leaf, found)];
}

/** Whether a header says no more than its group: a name for what is in it, or the day it is told for. */
function isNeutral(leaf: string, parents: readonly string[]): boolean {
  const isPart = leaf === "上旬" && parents.some((parent) => MONTH_FIRST.test(parent));
  return NEUTRAL_LEAF.test(leaf) || PERIOD_LEAF.test(leaf) || isPart;
}

/** 上旬 below a month is a part of it. */
function isEarlier(parents: readonly string[]): boolean {
  return (
    parents.some((parent) => EARLIER.test(parent)) && !parents.some((parent) => MONTH_FIRST.test(parent))
  );
}

function withoutMonth(group: string): string {
  return group.replace(MONTH_FIRST, "");
}

/**
 * `核查` over `时间` is 核查时间, and `完成时间` over `计划` is 计划完成时间. The nearest group counts first.
 */
function joined(
  exact: ReadonlyMap<string, HeaderMatch>,
  parents: readonly string[],
  join: (parent: string) => string,
): HeaderMatch | null {
  for (const parent of parents) {
    const together = lookUp(exact, join(withoutBrackets(parent)));
    if (together) return { ...together, how: "joined", confidence: Math.min(together.confidence, 0.9) };
  }
  return null;
}

function withSecondReadings(kind: LedgerKind, leaf: string, first: HeaderMatch): HeaderMatch[] {
  if (first.how === "joined") return [first];
  const readings = kind.ambiguousHeaders[leaf] ?? kind.ambiguousHeaders[withoutBrackets(leaf)] ?? [];
  const others = readings.filter((id) => id !== first.id);
  return [first, ...others.map((id) => ({ id, how: first.how, confidence: first.confidence - 0.2 }))];
}
