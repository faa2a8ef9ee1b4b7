import { type CellValue, cellText } from "../../sheet";
import { foldText } from "../../text";
import { noteSays, withoutHarmless } from "./status-note";
import { STATUS_SYNONYMS, STATUS_WORDS, STATUSES, type Status } from "./status-words";

/** A status as a sheet or a sentence writes it; a blank one is `未填`. */
export function statusWord(status: Status | null): string {
  return status === null ? "未填" : STATUS_WORDS[status];
}

const MEANINGS: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) =>
    [STATUS_WORDS[status], ...STATUS_SYNONYMS[status]].map((word) => [foldStatus(word), status] as const),
  ),
);

/** A status longer than this is a narrative. */
const LONGEST_STATUS = 30;

/**
 * Reads a status cell. Whole meanings are matched, never parts of words: 未完成 holds 完成 and means the opposite. Returns
 * `null` for what no office would take for a status.
 */
export function readStatus(value: CellValue): Status | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "completed" : "inProgress";
  if (typeof value === "number") return statusOfNumber(value);
  if (typeof value === "object")
    return value.kind === "percent" ? statusOfPercent(value.fraction * 100) : null;
  return statusOfText(cellText(value));
}

function statusOfText(text: string): Status | null {
  if (text.length > LONGEST_STATUS * 2) return null;
  const folded = foldText(text);
  const percent = /^(?:已?完成|进度|约|整改进度|完成比例)?(\d{1,3}(?:\.\d+)?)%$/.exec(folded);
  if (percent) return statusOfPercent(Number(percent[1]));
  return MEANINGS.get(foldStatus(text)) ?? statusWithNote(folded);
}

/** `已完成(4月2日)`, `整改中(60%)`: a note in brackets behind a whole status. */
const NOTED = /^(.*?)[([【]([^)\]】]*)[)\]】]?[.。,;]*$/s;

function statusWithNote(folded: string): Status | null {
  const [, word = "", note = ""] = NOTED.exec(folded) ?? [];
  const status = MEANINGS.get(foldStatus(word)) ?? null;
  return isComplete(status) ? unlessTakenBack(status, withoutHarmless(note)) : status;
}

/** 已完成(部分) is not complete; where a note leaves it in doubt what is, a person must say. */
function unlessTakenBack(status: Status | null, note: string): Status | null {
  const own = statusOfText(note);
  if (own === "notStarted" || own === "behind") return null;
  if (own === "inProgress" || own === "relapsed") return own;
  switch (own === null ? noteSays(note) : "nothing") {
    case "nothing":
      return status;
    case "part":
      return "inProgress";
    case "relapse":
      return "relapsed";
    case "doubt":
      return null;
  }
}

/** In a status column 85 means 85%, 0.6 means 60%; 1 may be either and is not read. */
function statusOfNumber(value: number): Status | null {
  if (value > 0 && value < 1) return "inProgress";
  return value > 1 && value <= 100 ? statusOfPercent(value) : null;
}

function statusOfPercent(percent: number): Status | null {
  if (percent < 0 || percent > 100) return null;
  return percent === 100 ? "completed" : "inProgress";
}

/** Punctuation, a number or a tick before the word carry no meaning in a status. */
function foldStatus(text: string): string {
  return foldText(text)
    .replace(/[,.。、;:!?"'“”‘’·\-—_]/g, "")
    .replace(/^[\d√✓✔☑](?=\p{Script=Han})/u, "");
}

/** True for the statuses that count as complete in every rate: completed, verified, closed. */
export function isComplete(status: Status | null): boolean {
  return status === "completed" || status === "verified" || status === "closed";
}

/** Of the statuses of one item's several rows, the one that is true of the whole: the least advanced. */
export function leastAdvanced(statuses: readonly Status[]): Status | null {
  const order: readonly Status[] = [
    "relapsed",
    "notStarted",
    "behind",
    "inProgress",
    "onSchedule",
    "longTerm",
    "completed",
    "verified",
    "closed",
  ];
  return order.find((status) => statuses.includes(status)) ?? null;
}
