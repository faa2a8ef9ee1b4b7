import type { Token } from "./calendar-text";
import { isClauseEnd, isFollowedByDoing, type RoledSpan, textOf } from "./deadline-role";
import { digitsAt, signAt } from "./moment";

/** An occasion named in a deadline: its token indexes, `to` exclusive. */
export interface EventRange {
  readonly from: number;
  readonly to: number;
}

/** Words before an occasion that are no part of it. */
const LEADING = [
  "立行立改",
  "立即整改",
  "并且",
  "力争",
  "确保",
  "计划",
  "原则上",
  "并",
  "且",
  "在",
  "于",
  "应",
  "需",
  "拟",
];
/** A time that someone is said to have set, or that comes again and again, is no occasion. */
const SET_ELSEWHERE = /(?:每|要求|规定|上级|通知|明确|时限|时间|节点|期限|限期)/u;
const LONGEST_EVENT = 60;
/** 前 behind these belongs to a date, be it one that could not be read; 曰 is 日 misprinted. */
const CALENDAR_SIGN = /^(?:[底末日号曰月年初中]|年底|季度底?|[上中下]旬|天|个月)$/u;
/** A clause ends here; not at a bracket, which an occasion may hold: 各县(市、区)机构改革结束前. */
const CLAUSE_END = new Set([",", ";", "。", ":", "!", "?"]);

/**
 * Finds the first occasion that something is to be done before or after: 机构改革结束前完成, 项目批复后30日内. Only in a clause
 * without a date of its own.
 */
export function findEvent(tokens: readonly Token[], spans: readonly RoledSpan[]): EventRange | null {
  const dated = spans.filter(({ end, role }) => end !== null && role !== "mention");
  let spanIndex = 0;
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && !CLAUSE_END.has(signAt(tokens, to))) to++;
    while ((dated[spanIndex]?.to ?? Infinity) <= from) spanIndex++;
    const event = (dated[spanIndex]?.from ?? Infinity) < to ? null : eventInClause(tokens, from, to);
    if (event !== null) return event;
    from = to + 1;
  }
  return null;
}

function eventInClause(tokens: readonly Token[], clauseFrom: number, clauseTo: number): EventRange | null {
  const from = skipLeading(tokens, clauseFrom, clauseTo);
  for (let at = from + 2; at < clauseTo; at++) {
    const to = endOfOccasion(tokens, at);
    if (to === null) continue;
    const occasion = tokens.slice(from, at);
    return occasion.length > LONGEST_EVENT || SET_ELSEWHERE.test(textOf(occasion)) ? null : { from, to };
  }
  return null;
}

function skipLeading(tokens: readonly Token[], clauseFrom: number, clauseTo: number): number {
  for (let from = clauseFrom; ;) {
    const ahead = textOf(tokens.slice(from, Math.min(clauseTo, from + 4)));
    const word = LEADING.find((leading) => ahead.startsWith(leading));
    if (word === undefined) return from;
    from += word.length;
  }
}

/** Where an occasion ends whose 前 or 后 stands at this place: behind it, or behind a term such as 30日内; else `null`. */
function endOfOccasion(tokens: readonly Token[], at: number): number | null {
  const sign = signAt(tokens, at);
  const timed = digitsAt(tokens, at - 1) !== null || CALENDAR_SIGN.test(signAt(tokens, at - 1));
  if ((sign !== "前" && sign !== "后") || timed) return null;
  const behind = sign === "后" ? skipTerm(tokens, at + 1) : at + 1;
  const plain = isClauseEnd(tokens, behind) || isFollowedByDoing(tokens, behind) || behind > at + 1;
  return plain ? behind : null;
}

/** Passes `30日内`, `3个月内`, `半年内`. */
function skipTerm(tokens: readonly Token[], at: number): number {
  const unit = signAt(tokens, at) === "半年" ? at : digitsAt(tokens, at) === null ? null : at + 1;
  return unit !== null && signAt(tokens, unit + 1) === "内" ? unit + 2 : at;
}
