import { isComplete } from "../ledger";
import type { Spoken } from "./common-cell";
import { type FoundConflict, meaningOf, saysSomething } from "./conflicts";
import type { ProgressEntry } from "./merge-result";

/**
 * Another 完成时间 for an item that was complete with its own, which a person has to see: whether it was completed on time was reported by the
 * ledger's, which stays until then. `null` where there is none.
 *
 * @param lead the row whose status counts.
 * @param dated the one that would fill in 完成时间.
 */
export function otherCompletionDay(
  { before, entries: progress }: Pick<Spoken, "before" | "entries">,
  lead: ProgressEntry | null,
  dated: ProgressEntry | null,
): FoundConflict | null {
  const column = "completedOn";
  const status = lead?.status ?? before.status;
  if (!isComplete(before.status) || !isComplete(status)) return null;
  if (!dated || !saysSomething(dated, column) || before.dates.completedOn.kind !== "date") return null;
  if (meaningOf(dated.returned, column) === meaningOf(before, column)) return null;
  return { kind: "date", column, entries: progress.filter((entry) => saysSomething(entry, column)) };
}
