import type { CellRef } from "../../sheet";

/** What can be wrong with a directory sheet. */
export type DirectoryProblemCode =
  /** No row of the sheet has the header 规范名称. */
  | "header-missing"
  /** A row has aliases, a category or a group, and no name. */
  | "name-blank"
  /** Two rows have the same 规范名称; the first is kept. */
  | "name-duplicate"
  /** An alias that two units share, or that is the name of another: it is never applied by itself. */
  | "alias-ambiguous"
  /** 所属集合 names a group that has no row of its own. */
  | "group-unknown"
  /** A group that, through its groups, belongs to itself. */
  | "group-cycle";

/** One defect of a directory sheet, at the cell where it shows (0-based row and column). */
export interface DirectoryProblem extends CellRef {
  readonly code: DirectoryProblemCode;
  /** The name, alias or group concerned; `""` where a name is blank. */
  readonly value: string;
  /** The other unit concerned, where there is one. */
  readonly other: string | null;
}
