import type { Item } from "../ledger";
import { filledRows } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook, ReturnOutcome, UnreportedItems } from "./merge-result";
import type { Ownership } from "./ownership";

/** A merged return and what became of it. */
export interface MergedReturn {
  readonly returned: ReturnedWorkbook;
  readonly outcome: ReturnOutcome;
}

/**
 * The items that a unit answers for and on which it wrote nothing, though it returned something: one for each such unit, in the order of the
 * master's items. A body that is named only by the name of a group that nobody has listed is not told.
 */
export function unreportedItems(
  master: readonly Item[],
  merged: readonly MergedReturn[],
  ownership: Ownership,
): UnreportedItems[] {
  const { reported, names } = reportedItems(merged, ownership);
  const missing = new Map<string, Item[]>();
  for (const item of master) {
    for (const reporter of ownership.reportersOf(item)) {
      if (reported.get(reporter)?.has(item) !== false) continue;
      const items = missing.get(reporter);
      if (items) items.push(item);
      else missing.set(reporter, [item]);
    }
  }
  return [...names].flatMap(([reporter, unit]) => {
    const items = missing.get(reporter);
    return items ? [{ unit, items }] : [];
  });
}

interface Reported {
  /** By the body that reports. */
  readonly reported: ReadonlyMap<string, ReadonlySet<Item>>;
  /** The units' names by the bodies that report for them, in the order of the files. */
  readonly names: ReadonlyMap<string, string>;
}

function reportedItems(merged: readonly MergedReturn[], ownership: Ownership): Reported {
  const reported = new Map<string, Set<Item>>();
  const names = new Map<string, string>();
  for (const { returned, outcome } of merged) {
    if (outcome.isBlank) continue;
    const isFilled = filledRows(returned);
    for (const match of outcome.matched) {
      for (const unit of speakersOf(match, returned)) {
        const reporter = ownership.reporterOf(unit);
        const items = reported.get(reporter) ?? new Set();
        if (isFilled(match)) items.add(match.master);
        reported.set(reporter, items);
        if (!names.has(reporter)) names.set(reporter, unit);
      }
    }
  }
  return { reported, names };
}

/** The units for which a row speaks: what units sent together each of them has told. */
function speakersOf({ unit }: MatchedItem, returned: ReturnedWorkbook): readonly string[] {
  if (unit === null) return [];
  const senders = [returned.unit, ...returned.jointUnits].filter((one) => one !== null);
  return senders.includes(unit) ? senders : [unit];
}
