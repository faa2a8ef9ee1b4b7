import type { AppliedEdits, CellEdit, CellMark, CellRef, Grid, SheetInfo, SheetSpec } from "../sheet";

/** Plain data that survives `JSON.stringify` and back. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What a host is able to do; what is false throws {@link UnsupportedByHost}, and the screen says so in place. */
export interface HostCapabilities {
  /** Change cells of the open workbook. */
  readonly edit: boolean;
  /** Add a sheet to the open workbook. */
  readonly writeSheet: boolean;
  /** Colour cells and put notes on them. */
  readonly mark: boolean;
  /** Show a cell to the user. */
  readonly reveal: boolean;
  /** Tell merged areas apart (in Excel: ExcelApi 1.13). */
  readonly merges: boolean;
  /** Keep settings within the workbook. */
  readonly settings: boolean;
}

/**
 * What the product needs of a spreadsheet program. Coarse, asynchronous, plain data: no live object crosses it. Excel, a
 * file and WPS are adapters behind it; one contract suite runs against each.
 */
export interface WorkbookHost {
  readonly kind: "excel" | "file" | "wps";
  readonly can: HostCapabilities;
  listSheets(): Promise<SheetInfo[]>;
  /** @throws {@link SheetNotFound} where no sheet has this name. */
  readSheet(name: string): Promise<Grid>;
  /** Makes the edits whose cells still hold what they held, and says which did not. */
  applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits>;
  /** Adds a sheet to the open workbook; a name already taken gets a number. */
  writeSheet(spec: SheetSpec): Promise<void>;
  /** Gives the user a new workbook: in Excel it opens, in a browser it is downloaded, at a terminal it is a file. */
  openWorkbook(sheets: readonly SheetSpec[], fileName: string): Promise<void>;
  /** Replaces all earlier marks by these; an empty list removes them. */
  mark(marks: readonly CellMark[]): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  /** What was saved last, or `null`; the app validates what it finds. */
  loadSettings(): Promise<unknown>;
  saveSettings(settings: JsonValue): Promise<void>;
}

/** Something that a host foresees going wrong: a code for a sentence and a next step, never a programmer's mistake. */
export abstract class HostFailure extends Error {
  abstract readonly code: string;
}

/** The host cannot do this at all, here or in this version. */
export class UnsupportedByHost extends HostFailure {
  override readonly name = "UnsupportedByHost";
  override readonly code = "unsupported-by-host";
  constructor(readonly capability: keyof HostCapabilities) {
    super(`This host cannot: ${capability}`);
  }
}

/** No sheet of the workbook has this name; it may have been renamed or deleted meanwhile. */
export class SheetNotFound extends HostFailure {
  override readonly name = "SheetNotFound";
  override readonly code = "sheet-not-found";
  constructor(readonly sheet: string) {
    super(`No sheet named ${sheet}`);
  }
}
