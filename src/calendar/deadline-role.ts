import type { Token } from "./calendar-text";
import type { Span } from "./deadline-spans";
import { numberAt, signAt } from "./moment";

/**
 * What a span is to the deadline:
 * - `limit`: something is due by then.
 * - `alone`: a limit too, but only because it stands by itself (`2019年`, `2019年:`), so that it may head what follows.
 * - `doubtful`: a limit whose day cannot be told: `2019年6月前` may leave June out, 前后 is no day.
 * - `start`: something begins then (自…起).
 * - `mention`: it belongs to a name or to what happened: 2018年水污染防治攻坚重点工程, 截至2018年底.
 */
export type Role = "limit" | "alone" | "doubtful" | "start" | "mention";

/** A span and what it is to its deadline. */
export interface RoledSpan extends Span {
  readonly role: Role;
}

const JOINING = new Set(["、", "和", "及"]);
const BOUNDARY = /^[,;。:!?()[\]【】]?$/u;
const CLOSING = new Set(["内", "止", "截止"]);
const STARTING = new Set(["起", "以来", "后"]);
const NEIGHBOURHOOD = 12;

/** 到2020年, 持续至6月底; not 达到, nor 提高到 in the middle of a sentence. */
const UNTIL = /(?:[,;。:、(]|持续|坚持|延续|确保|力争|计划|预计|推迟|延期|延长|延迟|顺延|限)[到至]$/u;
/** What announces a date at the end of a clause. */
const ANNOUNCED = /(?:时限|时间|期限|日期|节点|计划|预计|力争|确保|限)(?:为|是|在|于)?$/u;
/** What is done by a bare year or month. The nouns behind would make it a name: 完成情况, 建成区, 2018年完成的项目. */
const DONE =
  /^(?:力争|确保|争取|必须|须|要|应|可|予以|全面|全部|基本|率先|如期|按时|整体|彻底|正式)*(?:完成|实现|达到|达标|建成|竣工|完工|办结|投运|投用|投产|投入使用|投入运行|整改到位|整改完毕|整治到位|整治完毕|验收|通过|取得|出台|销号|到位)(?!的|情况|率|量|区|值|数)/u;

/** What a span is to its deadline, by what stands around it. */
function roleOf(tokens: readonly Token[], span: Span): Role {
  const { end } = span;
  const after = signAt(tokens, span.to);
  if (end === null) return "doubtful";
  const before = textBefore(tokens, span.from);
  if (STARTING.has(after)) return "start";
  if (span.begin === null && /[自从]$/u.test(before)) return "start";
  if (/(?:截至|截止)到?$/u.test(before)) return "mention";
  if (after === "前后") return "doubtful";
  const stretch = (end.precision === "month" || end.precision === "year") && !end.closed;
  if (after === "前") return stretch ? "doubtful" : "limit";
  if (CLOSING.has(after) || end.closed || UNTIL.test(before)) return "limit";
  const last = isClauseEnd(tokens, span.to);
  if (last && isFirstInClause(tokens, span.from)) return "alone";
  if (last && ANNOUNCED.test(before)) return "limit";
  return DONE.test(textAfter(tokens, span.to)) ? "limit" : "mention";
}

/** Every span with its role; days that share one 前 (6月15日、9月30日前) are all limits. */
export function rolesOf(tokens: readonly Token[], spans: readonly Span[]): RoledSpan[] {
  const roled = spans.map((span): RoledSpan => ({ ...span, role: roleOf(tokens, span) }));
  for (const [index, span] of [...roled.entries()].reverse()) {
    const next = roled[index + 1];
    const joined = next?.from === span.to + 1 && JOINING.has(signAt(tokens, span.to));
    const bothDays = span.end?.precision === "day" && next?.end?.precision === "day";
    if (joined && bothDays && span.role === "mention" && next.role === "limit") {
      roled[index] = { ...span, role: "limit" };
    }
  }
  return roled;
}

/** Index behind the 前 or 内 that belongs to a span. */
export function behindMarker(tokens: readonly Token[], span: Span): number {
  return ["前", "内"].includes(signAt(tokens, span.to)) ? span.to + 1 : span.to;
}

/** True at the start of a clause, also behind the number of a list (`2、`). */
function isFirstInClause(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const sign = signAt(tokens, at - 1);
  if (sign !== "" && BOUNDARY.test(sign)) return true;
  const numbered = (sign === "." || sign === "、") && numberAt(tokens, at - 2) !== null;
  return numbered && (at === 2 || (signAt(tokens, at - 3) !== "" && BOUNDARY.test(signAt(tokens, at - 3))));
}

/** The folded text right before a token; a text's start counts as a clause's. */
function textBefore(tokens: readonly Token[], at: number): string {
  const start = Math.max(0, at - NEIGHBOURHOOD);
  return (start === 0 ? ";" : "") + textOf(tokens.slice(start, at));
}

/** The folded text right behind a token. */
export function textAfter(tokens: readonly Token[], at: number): string {
  return textOf(tokens.slice(at, at + NEIGHBOURHOOD));
}

/** Tokens as folded text, numbers in Arabic digits. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "number" ? token.digits : token.sign)).join("");
}

/** True where something that is done follows: 完成, 全面实现…, 投运. */
export function isFollowedByDoing(tokens: readonly Token[], at: number): boolean {
  return DONE.test(textAfter(tokens, at));
}

/** True where the clause ends at this place. */
export function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || (tokens[at]?.kind === "sign" && BOUNDARY.test(signAt(tokens, at)));
}
