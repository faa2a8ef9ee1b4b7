import type { Dekad } from "../calendar";
import type { ColumnId } from "../ledger";
import type { ConflictKind } from "./merge-result";

/** An item of the master as a decision names it. */
export interface ItemReference {
  readonly batch: string;
  readonly number: string;
  readonly problem: string;
}

/**
 * A returned row with what it said when it was decided on: of a row that says something else by now nothing is decided, and where tables
 * stand side by side two items share a row.
 */
export interface DecidedRow {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly number: string;
  readonly problem: string;
}

/** A person's word on one returned row: which item of the master it is, or which several it speaks of. */
export interface RowDecision extends DecidedRow {
  /** Empty: none of the master's. */
  readonly items: readonly ItemReference[];
  /** What it was taken for when nobody had decided: where `items` is still that, nobody has. Left out, `items` is decided. */
  readonly asTaken?: readonly ItemReference[];
}

/** What stands in the merged ledger instead of what would by itself. */
export type Take =
  | { readonly from: "master" }
  /** `word`: which of the unit's words, where it wrote several; left out, the first, of the status the least advanced. */
  | { readonly from: "unit"; readonly unit: string; readonly word?: string }
  | { readonly from: "text"; readonly text: string };

/** What a unit wrote in one column of an item. */
export interface UnitWord {
  readonly unit: string;
  readonly text: string;
}

/** A person's word on one conflict. */
export interface ConflictDecision {
  readonly item: ItemReference;
  readonly column: ColumnId;
  /** What the units had written when it was decided: where they write something else by now, nothing is decided. */
  readonly between: readonly UnitWord[];
  readonly take: Take;
  /** What stood when nobody had decided: where `take` is still that, nobody has. Left out, `take` is decided. */
  readonly asTaken?: Take;
}

/** A person's word on all conflicts of one kind that are not decided one by one. */
export interface ConflictRule {
  readonly kind: ConflictKind;
  /** `lead`: the lead unit's word (of several, the first named's), as it is taken by itself. */
  readonly take:
    | { readonly from: "master" }
    | { readonly from: "lead" }
    | { readonly from: "unit"; readonly unit: string };
}

/** A person's word on a whole returned file. */
export interface FileDecision {
  readonly file: string;
  /** The 旬 that was merged when it was decided: in another, a file of the same name is another file. Left out, it holds for every 旬. */
  readonly inDekad?: Dekad;
  /** Whose return it is, by its standard name. */
  readonly unit?: string;
  /** The 旬 it is for, whatever its title says. */
  readonly dekad?: Dekad;
  /** It is left aside altogether. */
  readonly leaveOut?: boolean;
}

/** All that a person decided about a merge: it can be kept and applied again. */
export interface MergeDecisions {
  readonly files: readonly FileDecision[];
  readonly rows: readonly RowDecision[];
  readonly conflicts: readonly ConflictDecision[];
  readonly rules: readonly ConflictRule[];
}

/** Nothing decided. */
export const NO_DECISIONS: MergeDecisions = { files: [], rows: [], conflicts: [], rules: [] };

/**
 * A decision that was not applied. `file-gone`, `row-gone`, `item-gone`, `unit-gone`: what it speaks of is not there.
 * `text-changed`: the row, or what the units wrote, is not what was decided on. `no-conflict`: nothing is left to decide.
 */
export interface UnusedDecision {
  readonly decision: FileDecision | RowDecision | ConflictDecision;
  readonly why: "file-gone" | "row-gone" | "item-gone" | "unit-gone" | "text-changed" | "no-conflict";
}
