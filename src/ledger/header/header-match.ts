import type { ColumnId } from "../column-id";

/** How a header was understood, from the surest way to the least sure. */
export type HeaderMatchKind = "title" | "synonym" | "joined" | "part" | "content" | "given";

/** One meaning that a header may have. */
export interface HeaderMatch {
  readonly id: ColumnId;
  readonly how: HeaderMatchKind;
  /** From 0 (no idea) to 1 (the standard title itself). */
  readonly confidence: number;
}

/** How far an item has come, which another column may say of an earlier period. */
export const HOW_FAR: ReadonlySet<ColumnId> = new Set(["progress", "status", "percent"]);
