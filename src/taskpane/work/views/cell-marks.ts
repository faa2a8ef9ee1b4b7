import { findingMessage, type Severity } from "../../../checks";
import {
  cellAddress,
  cellKey,
  cellText,
  parseAddress,
  type CellEdit,
  type CellKey,
  type CellRef,
} from "../../../sheet";
import type { Reading } from "../reading";

/** Which changes are shown in place: those that mending, putting unit names right, or merging would make. */
export type PreviewKind = "fixes" | "units" | "merge" | "verification";

/** What is shown on a cell of the sheet besides what it holds. */
export interface CellMarkView {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The gravest finding's; `null` where nothing was found. */
  readonly severity: Severity | null;
  /** The change in preview. */
  readonly change: { readonly before: string; readonly after: string } | null;
}

/** Something found in a cell, in words. */
export interface CellNote {
  readonly severity: Severity;
  readonly message: string;
}

/** Rows of a sheet, 0-based. */
export interface RowsAsked {
  readonly sheet: string;
  readonly from: number;
  readonly count: number;
}

type MarksOfSheet = Map<number, Map<number, CellMarkView>>;

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];
const FOUND = new WeakMap<Reading, Map<string, MarksOfSheet>>();

/** The marks of some rows of a sheet, with the changes in preview. */
export function cellMarks(
  reading: Reading,
  { sheet, from, count }: RowsAsked,
  planned: readonly CellEdit[],
): CellMarkView[] {
  const found = marksOf(reading).get(sheet);
  const marks = new Map<CellKey, CellMarkView>();
  for (let row = from; row < from + count; row += 1) {
    for (const mark of found?.get(row)?.values() ?? []) marks.set(cellKey(mark.row, mark.column), mark);
  }
  for (const { row, column, before, after } of planned.filter(
    (edit) => edit.sheet === sheet && edit.row >= from && edit.row < from + count,
  )) {
    const severity = marks.get(cellKey(row, column))?.severity ?? null;
    marks.set(cellKey(row, column), {
      row,
      column,
      severity,
      change: { before: cellText(before), after: cellText(after) },
    });
  }
  return [...marks.values()];
}

/** What was found in one cell, gravest first. */
export function cellNotes({ outcome }: Reading, { sheet, row, column }: CellRef): CellNote[] {
  const address = cellAddress(row, column);
  return outcome.findings
    .filter((finding) => finding.cell === address && finding.sheet === sheet)
    .map((finding) => ({ severity: finding.severity, message: findingMessage(finding) }))
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

/** The marks of a reading, gathered at the first question and kept as long as the reading. */
function marksOf(reading: Reading): Map<string, MarksOfSheet> {
  const known = FOUND.get(reading);
  if (known) return known;
  const sheets = new Map<string, MarksOfSheet>();
  for (const { sheet, cell, severity } of reading.outcome.findings) {
    const place = parseAddress(cell);
    if (place) put(sheets, sheet, { ...place, severity, change: null });
  }
  FOUND.set(reading, sheets);
  return sheets;
}

function put(
  sheets: Map<string, MarksOfSheet>,
  sheet: string,
  mark: CellMarkView & { readonly severity: Severity },
): void {
  const rows = sheets.get(sheet) ?? new Map<number, Map<number, CellMarkView>>();
  const cells = rows.get(mark.row) ?? new Map<number, CellMarkView>();
  const before = cells.get(mark.column)?.severity;
  if (!before || GRAVITY.indexOf(mark.severity) < GRAVITY.indexOf(before)) cells.set(mark.column, mark);
  sheets.set(sheet, rows.set(mark.row, cells));
}
