import type { Ledger, UnitColumnId } from "../ledger";
import { isBlank, valueAt, type CellEdit } from "../sheet";
import {
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

const UNIT_COLUMNS: readonly UnitColumnId[] = ["leadUnits", "responsibleUnits"];

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
  const normalized = (text: string): ReturnType<typeof normalizeUnitCell> => {
    const cell = known.get(text) ?? normalizeUnitCell(text, directory, decisions);
    known.set(text, cell);
    return cell;
  };
  return unitCells(ledger).flatMap(({ row, column }) => {
    const before = valueAt(ledger.grid, row, column);
    if (typeof before !== "string" || isBlank(before)) return [];
    const { after, changes } = normalized(before);
    const [first] = changes;
    return first ? [{ sheet: ledger.sheet, row, column, before, after, kind: first.kind, changes }] : [];
  });
}

/** The places (0-based) of a ledger's unit cells, each once. */
function unitCells(ledger: Ledger): { row: number; column: number }[] {
  if (ledger.layout === "form") {
    return ledger.formCells.flatMap((cells) => UNIT_COLUMNS.flatMap((id) => cells.get(id) ?? []));
  }
  return ledger.items.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      UNIT_COLUMNS.flatMap((id) => {
        const column = ledger.columns.get(id)?.column;
        return column === undefined ? [] : [{ row: row - 1, column }];
      }),
    ),
  );
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
