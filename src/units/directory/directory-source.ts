import type { CellValue } from "../../sheet";

/** The sheet a directory was read from: where an alias or a unit can be added (all numbers 0-based). */
export interface DirectorySource {
  readonly sheet: string;
  readonly headerRow: number;
  /** The column of 规范名称. */
  readonly nameColumn: number;
  /** The first row below everything that stands in the sheet: a unit can be added there. */
  readonly freeRow: number;
  /** The column of aliases, or the first free one where there is none yet. */
  readonly aliasColumn: number;
  /** False where the sheet has no column of aliases yet. */
  readonly headerWritten: boolean;
  /** Each unit's cell for aliases, as it was read. */
  readonly aliasCells: ReadonlyMap<string, { readonly row: number; readonly value: CellValue }>;
}
