import { addDays, dekadEnd, dekadLabel, formatChineseDate } from "../../../calendar";
import { itemName } from "../../../reports";
import { chasingAfter, type MergeResult, type ReturnOutcome, type UnusableWhy } from "../../../returns";

/** Who is to be reminded, and of what. */
export interface ChasingView {
  /** Units that sent nothing: first those of the directory, in its order, then those that only the ledger names. */
  readonly notReturned: readonly string[];
  /** Units that returned something and left out items of theirs, which are named. */
  readonly incomplete: readonly { readonly unit: string; readonly items: readonly string[] }[];
  readonly late: readonly { readonly unit: string; readonly day: string }[];
  /** Files of which nothing was used, where their unit sent no other that was. */
  readonly unusable: readonly UnusableView[];
  /** Files that were chosen and not read, and whose names tell no unit: one of those that sent nothing may have sent them. */
  readonly unreadOfNobody: number;
}

/** A returned file of which nothing was used. */
export interface UnusableView {
  readonly file: string;
  readonly unit: string | null;
  readonly why:
    | { readonly kind: "unreadable"; readonly code: string }
    | { readonly kind: "other-dekad"; readonly dekad: string }
    | { readonly kind: "unknown-unit" }
    | { readonly kind: "no-item" }
    | { readonly kind: "in-doubt"; readonly rows: number }
    | { readonly kind: "blank" };
}

/** Failures to read a file that the office chose: it lies there, and its unit has done what it was asked. */
const UNREAD: ReadonlySet<string> = new Set(["stopped", "reading-broke-off", "file-out-of-reach"]);

/** Whom the office has to write to. What no unit can help is no unit's: a file that was not read, and a result of the office's own. */
export function chasingView({ dekad, ...result }: MergeResult, daysToReport: number): ChasingView {
  const due = dekad && addDays(dekadEnd(dekad), daysToReport);
  const unread = result.returns.filter(({ error }) => error !== null && UNREAD.has(error));
  const returns = result.returns.filter((one) => !unread.includes(one) && one.error !== "own-result");
  const { notReturned, incomplete, late, unusable } = chasingAfter({ ...result, dekad, returns }, due);
  const waiting = unitsOf(unread);
  return {
    notReturned: notReturned.filter((unit) => !waiting.has(unit)),
    incomplete: incomplete.map(({ unit, items }) => ({ unit, items: items.map(itemName) })),
    late: late.map(({ unit, reportedOn }) => ({ unit, day: formatChineseDate(reportedOn) })),
    unusable: unusable
      .filter(({ isMadeUpFor }) => !isMadeUpFor)
      .map(({ unit, file, why }) => ({ unit, file, why: whyView(why, unit) })),
    unreadOfNobody: unread.filter(({ unit }) => unit === null).length,
  };
}

function unitsOf(returns: readonly ReturnOutcome[]): ReadonlySet<string> {
  return new Set(returns.flatMap(({ unit }) => unit ?? []));
}

function whyView(why: UnusableWhy, unit: string | null): UnusableView["why"] {
  switch (why.kind) {
    case "unreadable":
      return why;
    case "other-dekad":
      return { kind: "other-dekad", dekad: dekadLabel(why.dekad) };
    case "in-doubt":
    case "blank":
      return why;
    case "no-item":
      return { kind: unit === null ? "unknown-unit" : "no-item" };
  }
}
