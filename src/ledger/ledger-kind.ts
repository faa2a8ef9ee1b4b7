import type { ColumnId, ColumnType } from "./column-id";

/** A column as one kind of ledger has it. */
export interface ColumnDefinition {
  readonly id: ColumnId;
  /** 标准列名, written on every sheet we make. */
  readonly title: string;
  readonly type: ColumnType;
  /** Headers seen in the wild for this column, best first; spaces and width do not matter. */
  readonly headers: readonly string[];
  /**
   * More such headers, made of words that name other things as well: they mean the column as they stand and behind words such as 整改 and 隐患, but
   * 污水处理情况 and 资金是否落实 are none of it.
   */
  readonly common?: readonly string[];
  /** Headers that mean the column where no other header does. */
  readonly lastResort?: readonly string[];
}

/** A kind of ledger, as data: what it is called, its columns and which of them matter. */
export interface LedgerKind {
  readonly id: string;
  /** What offices call such a ledger. */
  readonly title: string;
  /** In the order in which a standard sheet has them. */
  readonly columns: readonly ColumnDefinition[];
  /** Columns without which a sheet is not this kind: at least one must be there. */
  readonly core: readonly ColumnId[];
  /** Columns that a ledger of this kind must have. */
  readonly requiredColumns: readonly ColumnId[];
  /** Columns that must be filled for each item. */
  readonly requiredFields: readonly ColumnId[];
  /** Columns settled by the plan; a unit that fills a return may not change them. */
  readonly baseline: readonly ColumnId[];
  /** Columns meant for publication, in the order in which they are published. */
  readonly published: readonly ColumnId[];
  /** What its items are called; a header behind such a word is what it is without. */
  readonly subjects: readonly string[];
  /** Columns that name persons. */
  readonly persons: readonly ColumnId[];
  /**
   * Headers that mean one thing or another, depending on what else the sheet has and what stands below them; the
   * likeliest meaning first. Keys are folded headers.
   */
  readonly ambiguousHeaders: Readonly<Record<string, readonly ColumnId[]>>;
}

/** The definition of a column of this kind, or `null` where the kind has no such column. */
export function columnOf(kind: LedgerKind, id: ColumnId): ColumnDefinition | null {
  return kind.columns.find((column) => column.id === id) ?? null;
}

/** A column's standard title in this kind; its identifier where the kind does not have it. */
export function columnTitle(kind: LedgerKind, id: ColumnId): string {
  return columnOf(kind, id)?.title ?? id;
}
