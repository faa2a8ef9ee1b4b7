import type { MergeDecisions } from "./merge-decision";

/** Decisions without those of which a person has said nothing: they stand as they were taken. */
export function withoutUndecided(decisions: MergeDecisions): MergeDecisions {
  return {
    ...decisions,
    rows: decisions.rows.filter(({ asTaken, items }) => isChanged(asTaken, items)),
    conflicts: decisions.conflicts.filter(({ asTaken, take }) => isChanged(asTaken, take)),
  };
}

function isChanged(asTaken: unknown, now: unknown): boolean {
  return asTaken === undefined || JSON.stringify(asTaken) !== JSON.stringify(now);
}
