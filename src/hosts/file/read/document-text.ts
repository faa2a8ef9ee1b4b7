import type { CellRange } from "../../../sheet";

/** A paragraph of a document; line breaks within it are `\n`. */
export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** 1-based place in the document; blank paragraphs count. */
  readonly line: number;
  readonly text: string;
}

/** A table of a document. Its rows count as one line each. */
export interface DocumentTable {
  readonly kind: "table";
  /** 1-based line of its first row. */
  readonly line: number;
  /** Cells row by row; `null` where a merged area covers the cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Merged areas, 0-based within the table. */
  readonly merges: readonly CellRange[];
}

/** The text of a document as plain data: paragraphs and tables in their order. */
export type DocumentText = readonly (DocumentParagraph | DocumentTable)[];
