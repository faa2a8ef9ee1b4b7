import { holdsMended, type Token } from "./calendar-text";
import { type DateContext, shortYearStands } from "./date-context";
import type { DeadlineStage } from "./deadline-stage";
import { behindMarker, type RoledSpan } from "./deadline-role";
import type { Span } from "./deadline-spans";
import { type IsoDate, yearOf } from "./iso-date";
import { lastDayIn, type Moment, signAt } from "./moment";

/** What the spans of a deadline come to. */
export interface ReadStages {
  readonly stages: readonly DeadlineStage[];
  /** A limit names a day that does not exist. */
  readonly invalid: boolean;
  /** A limit's day cannot be told. */
  readonly unreadable: boolean;
}

type Due = IsoDate | "invalid" | "unreadable";

/** What earlier parts of the text leave to a later part that names no year. */
interface Memory {
  /** The year of the last limit, start or heading. */
  readonly year: number | null;
  /** The last limit or start: a part that takes its year cannot lie before it. */
  readonly notBefore: IsoDate | null;
  /** Where the last year that is part of a name stands, in the clause that has not ended yet. */
  readonly mention: { readonly year: number; readonly to: number } | null;
}

const CLAUSE_END = new Set([",", ";", "。", "!", "?"]);
const JOINING = new Set(["、", "和", "及", "("]);

/** Gives every limit its last day, part by part: a part without a year takes that of the part before it, else the plan's. */
export function readStages(
  text: string,
  tokens: readonly Token[],
  spans: readonly RoledSpan[],
  options: DateContext,
): ReadStages {
  const stages: DeadlineStage[] = [];
  const problems = new Set<Due>();
  let memory: Memory = { year: null, notBefore: null, mention: null };
  let clauseFrom = 0;
  spans.forEach((span, index) => {
    const ended = tokens
      .slice(clauseFrom, span.from)
      .some((_, at) => CLAUSE_END.has(signAt(tokens, clauseFrom + at)));
    if (ended) memory = { ...memory, mention: null };
    clauseFrom = span.to;
    if (isHeading(span, spans[index + 1]) || span.role === "start" || span.role === "mention") {
      memory = remember(memory, span);
      return;
    }
    const due = dueOf(tokens, span, memory, options);
    if (due === "invalid" || due === "unreadable") {
      problems.add(due);
      memory = { ...memory, year: writtenYear(span) ?? memory.year, notBefore: null };
    } else {
      stages.push({ due, text: sourceOf(text, tokens, span), repaired: isRepaired(tokens, span) });
      memory = { year: yearOf(due), notBefore: due, mention: null };
    }
  });
  return { stages, invalid: problems.has("invalid"), unreadable: problems.has("unreadable") };
}

/** `2019年:3月底前…` — a year by itself with a part without a year behind it heads that part and is no limit. */
function isHeading(span: RoledSpan, next: RoledSpan | undefined): boolean {
  const yearAlone = span.role === "alone" && span.begin === null && span.end?.precision === "year";
  const yearless = next !== undefined && (next.begin ?? next.end)?.year === null;
  return yearAlone && yearless && (next.role === "limit" || next.role === "doubtful");
}

/** The year that a limit names in figures, though its day could not be told: a later part may still take it. */
function writtenYear({ end }: Span): number | null {
  return typeof end?.year === "number" && !end.shortYear ? end.year : null;
}

function remember(memory: Memory, span: RoledSpan): Memory {
  const year = span.end?.year;
  if (typeof year !== "number" || span.end === null) return memory;
  if (span.role === "mention") return { ...memory, mention: { year, to: span.to } };
  const day = span.role === "start" ? lastDayIn(year, span.end.days) : null;
  const known = day !== null && day !== "invalid" && day !== "unreadable";
  return { year, notBefore: known ? day : null, mention: null };
}

function dueOf(tokens: readonly Token[], span: RoledSpan, memory: Memory, options: DateContext): Due {
  if (span.role === "doubtful" || span.end === null) return "unreadable";
  const opening = yearlessYear(tokens, span, memory, options);
  if (span.begin === null) return inYear(span.end, opening, memory, options);
  const begin = inYear(span.begin, opening, memory, options);
  if (begin === "invalid" || begin === "unreadable") return begin;
  const end = inYear(span.end, yearOf(begin), { ...memory, year: yearOf(begin), notBefore: begin }, options);
  return end < begin ? "unreadable" : end;
}

/** The year for a time that names none; `undefined` where taking one would be a guess. */
function yearlessYear(
  tokens: readonly Token[],
  span: RoledSpan,
  memory: Memory,
  { planYear }: DateContext,
): number | undefined {
  const { mention, year } = memory;
  if (mention === null) return year ?? planYear;
  const joined = mention.to === span.from - 1 && JOINING.has(signAt(tokens, mention.to));
  if (joined || mention.to === span.from) return mention.year;
  return (year ?? planYear) === mention.year ? mention.year : undefined;
}

function inYear(moment: Moment, yearless: number | undefined, memory: Memory, options: DateContext): Due {
  const year = yearOfMoment(moment, yearless, memory, options);
  if (year === undefined || !shortYearStands(moment, options)) return "unreadable";
  const due = lastDayIn(year, moment.days);
  const backwards = moment.year === null && memory.year !== null && memory.notBefore !== null;
  return backwards && due < memory.notBefore ? "unreadable" : due;
}

function yearOfMoment(
  { year }: Moment,
  yearless: number | undefined,
  memory: Memory,
  { planYear }: DateContext,
): number | undefined {
  const lastNamed = memory.year ?? planYear;
  switch (year) {
    case null:
      return yearless;
    case "plan":
      return planYear;
    case "after-plan":
      return planYear === undefined ? undefined : planYear + 1;
    case "same":
      return lastNamed;
    case "next":
      return lastNamed === undefined ? undefined : lastNamed + 1;
    case "unclear":
      return undefined;
    default:
      return year;
  }
}

function sourceOf(text: string, tokens: readonly Token[], span: Span): string {
  return text.slice(tokens[span.from]?.start, tokens[behindMarker(tokens, span) - 1]?.end);
}

/** Lost characters, digits put together, or two digits for a year: all are to be confirmed. */
function isRepaired(tokens: readonly Token[], { from, to, begin, end }: Span): boolean {
  const mended = holdsMended(tokens.slice(from, to));
  return mended || [begin, end].some((moment) => moment?.repaired === true || moment?.shortYear === true);
}
