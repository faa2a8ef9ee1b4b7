import { unitCellsOf, type Ledger } from "../ledger";
import type { CellEdit } from "../sheet";
import {
  applyUnitChanges,
  normalizeUnitCell,
  type UnitChange,
  type UnitChangeKind,
  type UnitDecision,
  type UnitDirectory,
} from "../units";
import type { OpenedLedgers } from "./open-ledgers";

/** A proposed change to a unit cell, with each name it sets right. */
export interface UnitEdit extends CellEdit {
  readonly kind: UnitChangeKind;
  readonly changes: readonly UnitChange[];
}

/** One way of writing a unit that is set right, with how often. */
export interface NameChange {
  readonly before: string;
  readonly after: string;
  /** How it was recognised, or what was wrong around it. */
  readonly kind: UnitChange["reason"];
  readonly count: number;
}

/**
 * 规范单位: proposes the directory's names for the unit cells of every ledger. Only what is sure, or what a person has
 * accepted, is proposed; nothing is changed until the edits are applied.
 */
export function proposeUnitEdits(
  { workbook, directory }: Pick<OpenedLedgers, "workbook" | "directory">,
  decisions: readonly UnitDecision[] = [],
): UnitEdit[] {
  return workbook.ledgers.flatMap((ledger) => unitEdits(ledger, directory, decisions));
}

function unitEdits(ledger: Ledger, directory: UnitDirectory, decisions: readonly UnitDecision[]): UnitEdit[] {
  const known = new Map<string, ReturnType<typeof normalizeUnitCell>>();
  return unitCellsOf(ledger).flatMap(({ row, column, text }) => {
    const cell = known.get(text) ?? normalizeUnitCell(text, directory, decisions);
    known.set(text, cell);
    const [first] = cell.changes;
    if (!first) return [];
    const { before, after, changes } = cell;
    return [{ sheet: ledger.sheet, row, column, before, after, kind: first.kind, changes }];
  });
}

/** An edit without the changes that a person left out; `null` where none remains. */
export function withoutChanges(edit: UnitEdit, isLeftOut: (change: UnitChange) => boolean): UnitEdit | null {
  const changes = edit.changes.filter((change) => !isLeftOut(change));
  const [first] = changes;
  if (changes.length === edit.changes.length) return edit;
  if (!first || typeof edit.before !== "string") return null;
  return { ...edit, after: applyUnitChanges(edit.before, changes), kind: first.kind, changes };
}

/** The proposed edits name by name, most frequent first: what 名称规范对照 lists. */
export function nameChanges(edits: readonly UnitEdit[]): NameChange[] {
  const counted = new Map<string, NameChange>();
  for (const { before, after, reason } of edits.flatMap(({ changes }) => changes)) {
    const key = JSON.stringify([before, after, reason]);
    counted.set(key, { before, after, kind: reason, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || (a.before < b.before ? -1 : 1));
}
