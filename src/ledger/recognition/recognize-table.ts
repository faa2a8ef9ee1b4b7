import { cellText, valueAt, type CellValue, type Grid } from "../../sheet";
import type { UnitDirectory } from "../../units";
import { assignColumns, type ColumnAssignment, type ColumnCorrections } from "../header/assign-columns";
import { batchKey, isDitto, numberKeyOf } from "../item/batch";
import { readBodyRows, type BodyRows, type ItemRows } from "../body/body-rows";
import type { RowHeader } from "../body/classify-row";
import { foldHeader } from "../header/fold-header";
import { headerVocabulary, type HeaderVocabulary } from "../header/header-matching";
import { headerColumns, type HeaderColumn, type HeaderRows } from "../header/header-columns";
import { reportedPeriod, type ReportedPeriod } from "../header/reported-period";
import { mostChinese } from "../header/sure-length";
import { answersApart, findTickColumns } from "../header/tick-columns";
import { columnsBetween, tableStarts } from "./side-by-side";
import { findHeaderRows, findNarrowHeader, headerFrom } from "../header/header-rows";
import type { Ledger } from "../ledger";
import type { LedgerKind } from "../ledger-kind";
import { readTitle, type LedgerTitle } from "./ledger-title";
import { indexMerges, type MergeIndex } from "../body/merge-index";
import type { ColumnId } from "../column-id";
import type { Item } from "../item/item";
import { planYearOf } from "../item/plan-year";
import { areSharesOfOne } from "../item/read-cells";
import { ItemReader } from "../item/read-items";

/** What a person says about a sheet that was understood wrongly, or not at all. */
export interface SheetCorrection {
  /** Rows of the header, 1-based and inclusive. */
  readonly headerRows?: { readonly from: number; readonly to: number };
  readonly columns?: ColumnCorrections;
}

/** What a ledger is recognised with. */
export interface RecognitionOptions {
  readonly kind: LedgerKind;
  readonly directory: UnitDirectory;
  /** Year of deadlines without one, where the ledger itself names none. */
  readonly planYear?: number;
  /** Corrections by sheet name. */
  readonly corrections?: Readonly<Record<string, SheetCorrection>>;
}

/** Recognises a ledger laid out as a table in a sheet; `null` where the sheet holds none. */
export function recognizeTable(grid: Grid, options: RecognitionOptions): Ledger | null {
  const merges = indexMerges(grid);
  const vocabulary = headerVocabulary(options.kind);
  const correction = options.corrections?.[grid.sheet] ?? {};
  const header =
    givenHeader(correction) ?? findHeaderRows({ grid, merges, vocabulary, core: new Set(options.kind.core) });
  if (!header) return null;

  const starts = correction.columns ? [] : tableStarts(headerColumns(grid, merges, header), vocabulary);
  if (starts.length < 2) return readTable({ grid, merges, vocabulary, header, options });
  const tables = starts.map((start, index) =>
    readTable({
      grid: columnsBetween(grid, index === 0 ? 0 : start, starts[index + 1] ?? Infinity),
      merges,
      vocabulary,
      header,
      options,
    }),
  );
  return besideOneAnother(grid, tables, readTitle(grid, merges, rowsBefore(header.top), header.top));
}

/** Recognises a table of two columns; `null` where the sheet holds none, or one without items. See {@link findNarrowHeader}. */
export function recognizeNarrowTable(grid: Grid, options: RecognitionOptions): Ledger | null {
  const merges = indexMerges(grid);
  const vocabulary = headerVocabulary(options.kind);
  const header = findNarrowHeader({ grid, merges, vocabulary, core: new Set(options.kind.core) });
  const ledger = header && readTable({ grid, merges, vocabulary, header, options });
  return ledger && ledger.items.length > 0 ? ledger : null;
}

/** Tables side by side are one ledger: the first one's columns, the items of all, each with the columns of its own table. */
function besideOneAnother(grid: Grid, tables: readonly Ledger[], title: LedgerTitle): Ledger | null {
  const [first] = tables;
  if (!first) return null;
  return {
    ...first,
    grid,
    title: { ...first.title, text: title.text, lines: title.lines },
    items: ([] as Item[]).concat(...tables.map((table) => withBatchAbove(table, title))),
    unused: tables.flatMap(({ unused }) => unused),
    ticked: new Set(tables.flatMap(({ ticked }) => [...ticked])),
    leftOut: tables.flatMap(({ leftOut }) => leftOut).sort((a, b) => a.row - b.row),
    unmergedRows: [...new Set(tables.flatMap(({ unmergedRows }) => unmergedRows))].sort((a, b) => a - b),
  };
}

/** The items of a table that names no batch itself are of the one that the title above all tables names. */
function withBatchAbove({ items, title: own }: Ledger, { batch }: LedgerTitle): readonly Item[] {
  if (own.batch !== null || batch === null) return items;
  return items.map((item) => (item.batch === "" ? { ...item, batch } : item));
}

/** A table whose header is known. */
interface FoundTable {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly vocabulary: HeaderVocabulary;
  readonly header: HeaderRows;
  readonly options: RecognitionOptions;
}

function readTable(table: FoundTable): Ledger {
  const { grid, merges, header, options } = table;
  const { assignment, body, title } = readRows(table);
  const planYear =
    planYearOf(cellsOf("deadline", grid, body)) ?? title.dekad?.year ?? options.planYear ?? null;
  const headers = headersOver(table, header);
  const own = body.items.filter(({ columns }) => columns === assignment.columns);
  const ticks = findTickColumns(
    grid,
    headers,
    assignment,
    own.flatMap(({ rows }) => rows),
  );
  const ticked = { columns: assignment.columns, ticks };
  const reader = new ItemReader({
    grid,
    merges,
    directory: options.directory,
    planYear,
    sharesOfOne: areSharesOfOne(cellsOf("percent", grid, body)),
    ticked,
  });
  const batches = batchesOf(grid, body, title);
  return {
    kind: options.kind,
    sheet: grid.sheet,
    layout: "table",
    headerRows: rowsOf(header),
    ...assignment,
    ticked: new Set(ticks.keys()),
    otherFields: [],
    title,
    items: body.items.map((item, index) => reader.read(item, batches[index] ?? "")),
    leftOut: body.leftOut,
    unmergedRows: body.items
      .filter(({ unmerged }) => unmerged.length > 0)
      .flatMap(({ unmerged }) => unmerged.map((row) => row + 1)),
    planYear,
    grid,
  };
}

/** What stands below a table's header, and around it. */
interface TableRows {
  readonly assignment: ColumnAssignment;
  readonly body: BodyRows;
  readonly title: LedgerTitle;
}

/** The day on which a table was filled in may stand below it alone; of columns for several 旬 it tells which is read. */
function readRows(table: FoundTable): TableRows {
  const { grid, merges, header } = table;
  const above = reportedPeriod(readTitle(grid, merges, rowsBefore(header.top), header.top));
  const rows = rowsOfPeriod(table, above);
  const period = above ?? reportedPeriod(rows.title);
  if (period === above) return rows;
  const { columns } = columnAssigner(table, period)(header);
  const isSame = [...columns].every(([id, { column }]) => rows.assignment.columns.get(id)?.column === column);
  return isSame ? rows : rowsOfPeriod(table, period);
}

function rowsOfPeriod(table: FoundTable, period: ReportedPeriod | null): TableRows {
  const { grid, merges, header } = table;
  const assign = columnAssigner(table, period);
  const assignment = assign(header);
  const body = readBody(table, assignment, assign);
  const aside = [...rowsBefore(header.top), ...body.leftOut.map(({ row }) => row)];
  return { assignment, body, title: readTitle(grid, merges, aside, header.top) };
}

function givenHeader({ headerRows }: SheetCorrection): HeaderRows | null {
  return headerRows ? { top: headerRows.from - 1, bottom: headerRows.to - 1 } : null;
}

/** Tells what the columns below a header of a table are. */
type ColumnAssigner = (header: HeaderRows) => ColumnAssignment;

/** Every header of a table is read for the 旬 of the whole of it, and with what a person said. */
function columnAssigner(table: FoundTable, period: ReportedPeriod | null): ColumnAssigner {
  const { grid, vocabulary, options } = table;
  const corrections = options.corrections?.[grid.sheet]?.columns;
  return (header) =>
    assignColumns(grid, headersOver(table, header), vocabulary, header.bottom + 1, period, corrections);
}

function headersOver({ grid, merges }: FoundTable, header: HeaderRows): readonly HeaderColumn[] {
  return answersApart(grid, headerColumns(grid, merges, header), header.bottom + 1);
}

/** A header met among the items may be the same one, printed again on a new page, or that of another table. */
function readBody(
  { grid, merges, vocabulary, header: rows, options }: FoundTable,
  { columns }: ColumnAssignment,
  assign: ColumnAssigner,
): BodyRows {
  const core = new Set<string>(options.kind.core);
  let before = headerColumns(grid, merges, rows);
  const readHeader = (row: number): { bottom: number; header: RowHeader | null } => {
    const again = headerFrom({ grid, merges, vocabulary, core }, row);
    if (!again) return { bottom: row, header: null };
    const texts = headerColumns(grid, merges, again);
    if (sameHeader(before, texts)) return { bottom: again.bottom, header: null };
    before = texts;
    const other = assign(again);
    return { bottom: again.bottom, header: rowHeader(texts, other.columns) };
  };
  const header = rowHeader(before, columns);
  return readBodyRows({ grid, merges, vocabulary, core, header, firstRow: rows.bottom + 1, readHeader });
}

function rowHeader(headers: readonly HeaderColumn[], columns: ColumnAssignment["columns"]): RowHeader {
  const places = new Map([...columns.values()].map(({ id, column }) => [column, id]));
  const texts = new Set(headers.flatMap(({ levels }) => levels.map(foldHeader)));
  return {
    columns,
    places,
    firstColumn: Math.min(...places.keys(), ...headers.map(({ column }) => column)),
    texts,
    mostChinese: mostChinese(texts),
  };
}

/** Every column has the header it had before; a level or two may have been left away. */
function sameHeader(before: readonly HeaderColumn[], again: readonly HeaderColumn[]): boolean {
  const leaves = new Map(before.map(({ column, levels }) => [column, foldHeader(levels.at(-1) ?? "")]));
  return again.every(({ column, levels }) => leaves.get(column) === foldHeader(levels.at(-1) ?? ""));
}

function rowsOf({ top, bottom }: HeaderRows): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index + 1);
}

function rowsBefore(row: number): number[] {
  return Array.from({ length: row }, (_, index) => index);
}

/** What all items have in a column. */
function cellsOf(id: ColumnId, grid: Grid, { items }: BodyRows): CellValue[] {
  const cells: CellValue[] = [];
  for (const { rows, columns } of items) {
    const column = columns.get(id)?.column;
    if (column === undefined) continue;
    for (const row of rows) cells.push(valueAt(grid, row, column));
  }
  return cells;
}

/**
 * The batch of each item where its own cell does not say it: that of the item above, of the heading it stands under, of the
 * title. Headings of another sort become batches only where numbering starts again under them, since an item's number
 * must be unique within its batch.
 */
function batchesOf(grid: Grid, { items }: BodyRows, title: LedgerTitle): string[] {
  const restarts = numberingRestarts(grid, items);
  let above = "";
  return items.map((item) => {
    const column = item.columns.get("batch")?.column;
    if (column !== undefined) {
      const own = cellText(valueAt(grid, item.rows[0] ?? 0, column)).trim();
      above = own === "" || isDitto(own) ? above : own;
      if (above !== "") return above;
    }
    if (item.batch !== null) return item.batch;
    if (title.batch !== null) return title.batch;
    return restarts && item.section !== null ? sectionName(item.section) : "";
  });
}

function numberingRestarts(grid: Grid, items: readonly ItemRows[]): boolean {
  const seen = new Map<string, string | null>();
  return items.some(({ rows, columns, section }) => {
    const column = columns.get("number")?.column;
    const number = column === undefined ? "" : numberKeyOf(valueAt(grid, rows[0] ?? 0, column));
    if (number === "") return false;
    const before = seen.get(number);
    seen.set(number, section);
    return before !== undefined && before !== section;
  });
}

/** `一、大气污染问题（5项）` names the batch 大气污染问题. */
function sectionName(section: string): string {
  const bare = section
    .replace(/^[（(]?[一二三四五六七八九十]+[）)]?[、.．,，]?\s*/, "")
    .replace(/[（(]\s*(共)?\d+\s*[项个件条]\s*[）)]$/, "")
    .trim();
  return bare === "" ? batchKey(section) : bare;
}
