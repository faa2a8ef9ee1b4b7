import { tokenize } from "./calendar-text";
import type { DateContext } from "./date-context";
import { readSerialText, withoutTrailingMarks } from "./date-reading";
import { findEvent } from "./deadline-event";
import { readManner } from "./deadline-manner";
import { rolesOf } from "./deadline-role";
import { findSpans } from "./deadline-spans";
import type { DeadlineStage } from "./deadline-stage";
import { readStages } from "./deadline-stages";

/** What a 整改时限 says. Most hold no calendar date: those are not computable, neither on time nor late. */
export interface Deadline {
  /** The text as it was given. */
  readonly text: string;
  /** At once: 立行立改, 立即整改, 即知即改. */
  readonly immediate: boolean;
  /** Without end: 持续推进, 长期坚持. */
  readonly ongoing: boolean;
  /** An occasion whose date nobody has yet, as written: `省、市、县机构改革结束前`. */
  readonly event: string | null;
  /** The dates, in the order of the text. */
  readonly stages: readonly DeadlineStage[];
  /** `invalid`: a date that does not exist is named. `unreadable`: a limit cannot be told without guessing. */
  readonly problem: null | "invalid" | "unreadable";
}

/**
 * Reads a 整改时限: one or more dates (with 前, 底, 旬, 季度, ranges, lost characters), 立行立改, 持续推进, an occasion.
 *
 * - A year or month without 前, 底 or the like counts as a limit only where it stands by itself, follows 到, or something
 *   that is done follows it (2019年完成): otherwise it names a project or a document.
 * - `2019年6月前` and `2020年前` do not say whether that month or year is included: unreadable.
 * - A part without a year takes that of the part before it, else the plan's year; with neither it is unreadable.
 * - 自…起 is a start and no limit; 每月, 每年 recur and are none either.
 *
 * Never throws; blank text has no problem. Takes time linear in the text.
 */
export function readDeadline(text: string, options: DateContext = {}): Deadline {
  const tokens = tokenize(text);
  const { immediate, ongoing, undecided } = readManner(text);
  const serial = readSerialText(withoutTrailingMarks(tokens));
  if (serial !== null) return dated(text, [{ due: serial, text: text.trim(), repaired: false }]);
  const spans = rolesOf(tokens, findSpans(tokens));
  const event = findEvent(tokens, spans);
  const outside = spans.filter(({ from, to }) => event === null || to <= event.from || from >= event.to);
  const { stages, invalid, unreadable } = readStages(text, tokens, outside, options);
  const empty = stages.length === 0 && !immediate && !ongoing && event === null && tokens.length > 0;
  return {
    text,
    immediate,
    ongoing,
    event: event && text.slice(tokens[event.from]?.start, tokens[event.to - 1]?.end),
    stages,
    problem: invalid ? "invalid" : unreadable || undecided || empty ? "unreadable" : null,
  };
}

function dated(text: string, stages: readonly DeadlineStage[]): Deadline {
  return { text, immediate: false, ongoing: false, event: null, stages, problem: null };
}
