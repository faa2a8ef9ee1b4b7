import { referTo, wordsOf } from "./decision-desk";
import type { ConflictDecision, MergeDecisions, RowDecision, Take } from "./merge-decision";
import { contradiction, reopenedItems } from "./reopened-items";
import { withoutUndecided } from "./undecided";
import type { DoubtfulRow, MergeConflict, MergedItem, MergeResult, ReturnOutcome } from "./merge-result";

/**
 * All decisions of a merge, those made and those still open as they stand undecided: a person goes through them, and has decided those that were
 * changed, or from which `asTaken` was taken out. Applied as it is, it changes nothing and decides nothing.
 */
export function decisionTemplate(
  { returns, doubtful, conflicts, items }: MergeResult,
  decisions: MergeDecisions,
): MergeDecisions {
  const given = withoutUndecided(decisions);
  const merged = new Map(items.map((one) => [one.before, one]));
  const named = new Set(given.files.map(({ file }) => file));
  const unknown = returns.filter((one) => isOfUnknownUnit(one) && !named.has(one.file));
  return {
    ...given,
    files: [...given.files, ...unknown.map(({ file }) => ({ file }))],
    rows: [...given.rows, ...doubtful.filter(({ isDecided }) => !isDecided).map(openRow)],
    conflicts: [
      ...given.conflicts,
      ...conflicts
        .filter(({ settledBy }) => settledBy === null)
        .map((conflict) => openConflict(conflict, merged.get(conflict.before))),
      ...reopenedItems({ items, conflicts }).flatMap((one) => openContradiction(one, conflicts)),
    ],
  };
}

/** A file that was read and of which a person has to say whose it is. */
function isOfUnknownUnit({ error, unit, unitSuggestions, leftOut }: ReturnOutcome): boolean {
  return error === null && !leftOut && (unit === null || unitSuggestions.length > 0);
}

/** A doubtful row, as it was taken. */
function openRow({ file, returned, matches }: DoubtfulRow): RowDecision {
  const { sheet, row, number, text } = returned;
  const items = matches.map(({ master }) => referTo(master));
  return { file, sheet, row, number, problem: text.problem ?? "", items, asTaken: items };
}

/** What units say against an item that was complete, as it stands; where they disagree on its status, that is a conflict already. */
function openContradiction(
  merged: MergedItem,
  conflicts: MergeResult["conflicts"],
): readonly ConflictDecision[] {
  const { before, progress } = merged;
  const isConflict = conflicts.some((one) => one.before === before && one.column === "status");
  const against = isConflict ? null : contradiction(before, progress);
  return against ? [openConflict({ before, ...against }, merged)] : [];
}

/** A conflict, as it stands. @param merged the item it is about, as merged. */
function openConflict(
  { before, column, entries }: Pick<MergeConflict, "before" | "column" | "entries">,
  merged: MergedItem | undefined,
): ConflictDecision {
  const [source] = merged?.cells[column]?.sources ?? [];
  const ofUnit = entries.filter(({ unit }) => unit === source?.unit);
  const word = ofUnit.length > 1 ? { word: source?.returned.text[column] ?? "" } : {};
  const take: Take = source ? { from: "unit", unit: source.unit, ...word } : { from: "master" };
  return { item: referTo(before), column, between: wordsOf(entries, column), take, asTaken: take };
}
