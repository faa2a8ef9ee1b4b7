import type { Dekad } from "../../calendar";
import {
  isOfDekad,
  placeKey,
  saysTheSame,
  type ConflictDecision,
  type ConflictKind,
  type ConflictRule,
  type DecidedRow,
  type FileDecision,
  type MergeDecisions,
  type RowDecision,
  type UnusedDecision,
} from "../../returns";

/** What units may disagree on. What they changed of the plan is another matter: there the master's stands. */
export const DISAGREEMENTS: readonly ConflictKind[] = ["status", "percent", "date", "closed"];

/** Decisions with one more on a conflict; it replaces an earlier one on the same. */
export function withConflict(decisions: MergeDecisions, decision: ConflictDecision): MergeDecisions {
  const others = withoutConflict(decisions, decision).conflicts;
  return { ...decisions, conflicts: [...others, decision] };
}

/** Decisions without that on one conflict. */
export function withoutConflict(
  decisions: MergeDecisions,
  { item, column }: Pick<ConflictDecision, "item" | "column">,
): MergeDecisions {
  const key = JSON.stringify([item.batch, item.number, item.problem, column]);
  const isOther = (one: ConflictDecision): boolean =>
    JSON.stringify([one.item.batch, one.item.number, one.item.problem, one.column]) !== key;
  return { ...decisions, conflicts: decisions.conflicts.filter(isOther) };
}

/** Decisions with one word on all conflicts of some kinds; `null` takes it back. */
export function withRule(
  decisions: MergeDecisions,
  kinds: readonly ConflictKind[],
  take: ConflictRule["take"] | null,
): MergeDecisions {
  const others = decisions.rules.filter(({ kind }) => !kinds.includes(kind));
  return { ...decisions, rules: take ? [...others, ...kinds.map((kind) => ({ kind, take }))] : others };
}

/** Decisions without any word on all conflicts alike. */
export function withoutRules(decisions: MergeDecisions): MergeDecisions {
  return { ...decisions, rules: [] };
}

/** Decisions with one more on a returned row; see {@link withoutRow}. */
export function withRow(
  decisions: MergeDecisions,
  decision: RowDecision,
  unused: readonly UnusedDecision[],
): MergeDecisions {
  return { ...decisions, rows: [...withoutRow(decisions, decision, unused).rows, decision] };
}

/** Decisions without that on one returned row, and without those at its place that fit nothing any more. */
export function withoutRow(
  decisions: MergeDecisions,
  row: DecidedRow,
  unused: readonly UnusedDecision[],
): MergeDecisions {
  const outdated = new Set(unused.map(({ decision }) => JSON.stringify(decision)));
  const isOther = (one: RowDecision): boolean =>
    placeKey(one) !== placeKey(row) || !(saysTheSame(one, row) || outdated.has(JSON.stringify(one)));
  return { ...decisions, rows: decisions.rows.filter(isOther) };
}

/** Decisions with what is said of a whole file in a 旬, besides what was said of it before in the same. */
export function withFile(decisions: MergeDecisions, decision: FileDecision): MergeDecisions {
  const isSame = ({ file, inDekad }: FileDecision): boolean =>
    file === decision.file && JSON.stringify(inDekad) === JSON.stringify(decision.inDekad);
  const before = decisions.files.find(isSame);
  const others = decisions.files.filter((one) => !isSame(one));
  return { ...decisions, files: [...others, { ...before, ...decision }] };
}

/** Decisions without whose a file is in a 旬; what else was said of it stays. */
export function withoutUnit(decisions: MergeDecisions, file: string, dekad: Dekad | null): MergeDecisions {
  const files = decisions.files.flatMap((one) => {
    if (one.file !== file || !isOfDekad(one, dekad)) return [one];
    const { unit, ...others } = one;
    const saysMore = others.dekad !== undefined || others.leaveOut !== undefined;
    return unit === undefined || saysMore ? [others] : [];
  });
  return { ...decisions, files };
}
