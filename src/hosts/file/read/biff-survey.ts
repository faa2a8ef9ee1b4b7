import { cellKey } from "../../../sheet";
import type { CellRange, SheetVisibility } from "../../../sheet";
import { allowanceOf } from "../allowance";
import type { Allowance } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";

/** A sheet as the stream's own list has it (BOUNDSHEET). */
export interface BiffSheet {
  /** Where its records begin. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isWorksheet: boolean;
}

/** What the records of one sheet say of it, apart from the values of its cells. */
export interface BiffLayout {
  /** Keys of the cells that hold a value which is no formula's result. */
  readonly values: Set<number>;
  readonly formulas: Set<number>;
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly columns: { first: number; last: number; width: number; hidden: boolean }[];
}

/** What a look at every record of a stream tells. */
export interface BiffSurvey {
  readonly sheets: readonly BiffSheet[];
  /** By where the sheet's records begin; embedded charts are left out. */
  readonly layouts: ReadonlyMap<number, BiffLayout>;
}

/* Records of a workbook stream, by their numbers in [MS-XLS] 2.3.2 and, for versions before 8, in OpenOffice's description. */
const BOF = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const MULTIPLE_RK = 0x00bd;
const VALUES = new Set([0x0002, 0x0003, 0x0004, 0x0005, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd]);
const FORMULAS = new Set([0x0006, 0x0206, 0x0406]);
const ROW = 0x0208;
const COLUMNS = 0x007d;
const MERGES = 0x00e5;
const CONTINUE = 0x003c;
/** What the library is left with besides: the character set, the date system, cell formats, the table of texts, results. */
const LEFT = new Set([
  ...[0x0042, 0x0022, 0x00fc, 0x0007, 0x0207],
  ...[0x00e0, 0x0043, 0x0243, 0x0443, 0x041e, 0x001e, 0x0044],
]);
/** DCON, settings for adding up other workbooks: every reader passes over it. */
const PASSED_OVER = 0x0050;

/**
 * Looks at every record of a workbook stream and takes out of it, in place, all but the cells' values and what they need:
 * links, notes, drawings and names are not read, and in damaged files the library is slow with them, or fails.
 * @throws WorkbookUnreadable `encrypted`, `corrupt` where the stream ends within a sheet, or `too-large`.
 */
export function surveyBiff(stream: Uint8Array): BiffSurvey {
  const surveyor = new BiffSurveyor(stream);
  return surveyor.survey();
}

class BiffSurveyor {
  private readonly view: DataView;
  private readonly sheets: BiffSheet[] = [];
  private readonly layouts = new Map<number, BiffLayout>();
  private readonly cells: Allowance = allowanceOf(LIMITS.oldCells, "cells in an old workbook");
  private readonly merges: Allowance = allowanceOf(LIMITS.merges, "merged areas");
  private depth = 0;
  private layout: BiffLayout = emptyLayout();

  constructor(stream: Uint8Array) {
    this.view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  }

  survey(): BiffSurvey {
    const { view } = this;
    let silenced = false;
    for (let at = 0; at + 4 <= view.byteLength;) {
      const id = view.getUint16(at, true);
      const size = view.getUint16(at + 2, true);
      if (this.depth === 0 && !BOF.has(id)) break; // what follows the last sheet is padding
      if (at + 4 + size > view.byteLength) throw new WorkbookUnreadable("corrupt", "a record is cut off");
      this.look(id, at, size);
      silenced = id === CONTINUE ? silenced : !isLeft(id);
      if (silenced) view.setUint16(at, PASSED_OVER, true);
      at += 4 + size;
    }
    if (this.depth > 0) throw new WorkbookUnreadable("corrupt", "the stream ends within a sheet");
    return { sheets: this.sheets, layouts: this.layouts };
  }

  private look(id: number, at: number, size: number): void {
    if (BOF.has(id)) this.begin(at);
    else if (id === EOF) this.depth--;
    else if (id === FILE_PASS) throw new WorkbookUnreadable("encrypted", "a FILEPASS record");
    else if (this.depth === 1) this.lookInside(id, at + 4, size);
  }

  private begin(at: number): void {
    this.depth++;
    if (this.depth > 1) return;
    this.layout = emptyLayout();
    this.layouts.set(at, this.layout);
  }

  private lookInside(id: number, at: number, size: number): void {
    if (VALUES.has(id) && size >= 4) this.addValues(at, 1);
    else if (id === MULTIPLE_RK && size >= 6) this.addValues(at, Math.floor((size - 6) / 6));
    else if (FORMULAS.has(id) && size >= 4) this.addFormula(at);
    else if (id === BOUND_SHEET && size >= 6) this.sheets.push(this.sheetAt(at));
    else if (id === ROW && size >= 14) this.addRow(at);
    else if (id === COLUMNS && size >= 10) this.addColumns(at);
    else if (id === MERGES && size >= 2) this.addMerges(at, size);
  }

  private sheetAt(at: number): BiffSheet {
    const hidden = this.view.getUint8(at + 4) & 3;
    return {
      position: this.view.getUint32(at, true),
      visibility: hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "veryHidden",
      isWorksheet: this.view.getUint8(at + 5) === 0,
    };
  }

  private addValues(at: number, count: number): void {
    this.cells.take(count);
    const row = this.view.getUint16(at, true);
    const column = this.view.getUint16(at + 2, true);
    for (let index = 0; index < count; index++) this.layout.values.add(cellKey(row, column + index));
  }

  private addFormula(at: number): void {
    this.cells.take(1);
    this.layout.formulas.add(cellKey(this.view.getUint16(at, true), this.view.getUint16(at + 2, true)));
  }

  private addRow(at: number): void {
    const isHidden = (this.view.getUint16(at + 12, true) & 0x20) !== 0;
    if (isHidden) this.layout.hiddenRows.push(this.view.getUint16(at, true));
  }

  /** Widths are in 256ths of a character. */
  private addColumns(at: number): void {
    const [first, last, width] = [0, 2, 4].map((field) => this.view.getUint16(at + field, true));
    const hidden = (this.view.getUint16(at + 8, true) & 1) !== 0;
    this.layout.columns.push({ first: first ?? 0, last: last ?? 0, width: (width ?? 0) / 256, hidden });
  }

  private addMerges(at: number, size: number): void {
    const count = Math.min(this.view.getUint16(at, true), Math.floor((size - 2) / 8));
    this.merges.take(count);
    for (let index = 0; index < count; index++) {
      const field = (number: number): number => this.view.getUint16(at + 2 + index * 8 + number * 2, true);
      this.layout.merges.push({ top: field(0), bottom: field(1), left: field(2), right: field(3) });
    }
  }
}

function isLeft(id: number): boolean {
  const isStructure = BOF.has(id) || id === EOF || id === BOUND_SHEET;
  return isStructure || VALUES.has(id) || id === MULTIPLE_RK || FORMULAS.has(id) || LEFT.has(id);
}

function emptyLayout(): BiffLayout {
  return { values: new Set(), formulas: new Set(), merges: [], hiddenRows: [], columns: [] };
}
