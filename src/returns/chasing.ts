import { addDays, type Dekad, daysBetween, dekadEnd, type IsoDate } from "../calendar";
import type { MergeResult, ReturnOutcome, UnreportedItems } from "./merge-result";
import { type Unjudged, unjudgedIn } from "./unjudged";

/** When a return is due unless the office sets it otherwise: the day after the 旬 ends (DOMAIN §7). */
export function dueDay(dekad: Dekad): IsoDate {
  return addDays(dekadEnd(dekad), 1);
}

/**
 * Why nothing of a returned file counts. `unreadable`: its error tells more. `other-dekad`: it is for another 旬. `no-item`: not one of its
 * rows is an item of its unit. `in-doubt`: its rows wait for somebody to say which items they are. `blank`: nothing was filled in.
 */
export type UnusableWhy =
  | { readonly kind: "unreadable"; readonly code: string }
  | { readonly kind: "other-dekad"; readonly dekad: Dekad }
  | { readonly kind: "no-item" }
  | { readonly kind: "in-doubt"; readonly rows: number }
  | { readonly kind: "blank" };

/** Whom an office has to write to after a merge. */
export interface Chasing {
  /** The last day on which a return is in time; `null` where no 旬 is known: then none is late. */
  readonly due: IsoDate | null;
  /** Units that returned nothing at all; those whose file is of no use stand in `unusable`. */
  readonly notReturned: readonly string[];
  /** Units that returned something and left out items that they answer for. */
  readonly incomplete: readonly UnreportedItems[];
  /** Returns whose 填报日期 is past the due day. */
  readonly late: readonly {
    readonly unit: string;
    readonly file: string;
    readonly reportedOn: IsoDate;
    readonly daysLate: number;
  }[];
  /** Files that were merged and name no 填报日期: whether they were in time cannot be told. */
  readonly undated: readonly { readonly unit: string | null; readonly file: string }[];
  readonly unusable: readonly {
    readonly unit: string | null;
    readonly file: string;
    readonly why: UnusableWhy;
    /** Whether its unit sent a good return as well: then it has nothing to send again. */
    readonly isMadeUpFor: boolean;
  }[];
  /** Of whom it cannot be told whether they returned: where there is any, nobody may say that all did. */
  readonly unjudged: Unjudged;
}

/**
 * Tells who has not returned, who is late, and whose file is of no use and why.
 * @param due left out, {@link dueDay} of the 旬 merged.
 */
export function chasingAfter(
  {
    dekad,
    items,
    returns,
    notReturned,
    unreported,
    doubtful,
  }: Pick<MergeResult, "dekad" | "items" | "returns" | "notReturned" | "unreported" | "doubtful">,
  due: IsoDate | null = dekad && dueDay(dekad),
): Chasing {
  const files = returns.filter(({ leftOut, supersededBy }) => !leftOut && supersededBy === null);
  const doubts = openDoubts(doubtful);
  const judged = files.map((outcome) => ({
    outcome,
    why: unusableWhy(outcome, doubts.get(outcome.file) ?? 0),
  }));
  const usable = judged.filter(({ why }) => why === null).map(({ outcome }) => outcome);
  const heard = new Set(usable.map(({ unit }) => unit));
  const unusable = judged.flatMap(({ outcome: { unit, file }, why }) =>
    why ? [{ unit, file, why, isMadeUpFor: unit !== null && heard.has(unit) }] : [],
  );
  return {
    due,
    notReturned: notReturned.filter((unit) => !unusable.some((one) => one.unit === unit)),
    incomplete: unreported,
    late: usable.flatMap(({ unit, file, reportedOn }) =>
      due !== null && reportedOn !== null && reportedOn > due
        ? [{ unit: unit ?? file, file, reportedOn, daysLate: daysBetween(due, reportedOn) }]
        : [],
    ),
    undated: usable.flatMap(({ unit, file, reportedOn }) => (reportedOn === null ? [{ unit, file }] : [])),
    unusable,
    unjudged: unjudgedIn(items, heard),
  };
}

/** How many rows of each file wait for somebody to say which items they are. */
function openDoubts(doubtful: MergeResult["doubtful"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, isDecided } of doubtful) if (!isDecided) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** @param doubts how many of its rows nobody is sure of. */
function unusableWhy(
  { error, otherDekad, matched, isBlank }: ReturnOutcome,
  doubts: number,
): UnusableWhy | null {
  if (error !== null) return { kind: "unreadable", code: error };
  if (otherDekad !== null) return { kind: "other-dekad", dekad: otherDekad };
  if (matched.length === 0) return doubts > 0 ? { kind: "in-doubt", rows: doubts } : { kind: "no-item" };
  return isBlank ? { kind: "blank" } : null;
}
