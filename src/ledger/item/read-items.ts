import { type DateReading, type Deadline, readDate } from "../../calendar";
import { cellText, isBlank, valueAt, type CellValue, type Grid } from "../../sheet";
import { remember, tidyText } from "../../text";
import { readUnits, type UnitDirectory, type UnitRef } from "../../units";
import type { ItemRows } from "../body/body-rows";
import type { RecognizedColumn } from "../header/assign-columns";
import { DATE_COLUMNS, type ColumnId } from "../column-id";
import type { TickColumns } from "../header/tick-columns";
import { isDitto } from "./batch";
import type { CellPlace, Item } from "./item";
import { answerOfAll, latestDate, lowestPercent } from "./several-cells";
import type { MergeIndex } from "../body/merge-index";
import { readTicks, type TickedStatus } from "./ticked-row";
import { dateText, readDateCell, readDeadlineCells, readPercent, readYesNo } from "./read-cells";
import { isComplete, leastAdvanced, readStatus } from "./status";
import type { Status } from "./status-words";

/** What the items of a sheet are read with. */
export interface ItemContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly directory: UnitDirectory;
  /** Year of deadlines that name none. */
  readonly planYear: number | null;
  /** Whether percentages are written as parts of one: then 1 is all, else it is one in a hundred. */
  readonly sharesOfOne?: boolean;
  /** The columns that tick a status, and those of the table they belong to. */
  readonly ticked?: { readonly columns: ItemRows["columns"]; readonly ticks: TickColumns };
}

/** Reads the cells of one item: of all its rows, column by column. */
export class ItemReader {
  /** The units that a cell's text names. */
  readonly units: (text: string) => readonly UnitRef[];
  /** Whether a cell says 是 or 否. */
  readonly yesNo: (text: string) => boolean | null;
  private readonly statusOfText: (text: string) => Status | null;
  private readonly dateOfText: (text: string) => DateReading;
  private readonly deadlinesByText = new Map<string, Deadline>();
  private fields: Fields = { columns: new Map(), places: [], blank: {} };

  constructor(private readonly context: ItemContext) {
    const { directory, planYear } = context;
    this.units = remember((text) => (text === "" ? [] : readUnits(text, directory)));
    this.yesNo = remember(readYesNo);
    this.statusOfText = remember(readStatus);
    this.dateOfText = remember((text) => readDateCell(text, planYear));
  }

  /** @param batch the batch it belongs to where no column says so. */
  read(rows: ItemRows, batch: string): Item {
    const { grid, merges } = this.context;
    const [row = 0] = rows.rows;
    const isPlain = rows.rows.length === 1 && !merges.crosses(row);
    const line = grid.rows[row] ?? [];
    const cells = isPlain
      ? (id: ColumnId): readonly CellValue[] => cellOf(line, rows, id)
      : (id: ColumnId): readonly CellValue[] => this.cellsOf(rows, id);
    const { places, blank } = this.fieldsOf(rows.columns);
    const text: Partial<Record<ColumnId, string>> = { ...blank };
    for (const { id, column, tidied } of places) {
      text[id] = isPlain ? tidied(line[column] ?? null) : joinTexts(cells(id));
    }
    const ticked = this.tickedBy(rows);
    // As if in its status column somebody had written what is no status.
    if (ticked.words !== "") text.status = ticked.words;
    return readItem(cells, text, this, {
      sheet: grid.sheet,
      row: row + 1,
      rows: rows.rows.map((row) => row + 1),
      section: rows.section,
      batch: text.batch === undefined || text.batch === "" || isDitto(text.batch) ? batch : text.batch,
      columns: rows.columns,
      elsewhere: isPlain ? null : this.mergedFromAbove(rows),
      isTold: rows.rows.length === 1 ? always : (id): boolean => this.isTold(rows, id),
      ticked: ticked.status,
    });
  }

  private tickedBy({ rows, columns }: ItemRows): TickedStatus {
    const { grid, ticked } = this.context;
    if (ticked?.columns !== columns || ticked.ticks.size === 0) return NOT_TICKED;
    return readTicks(grid, rows, ticked.ticks);
  }

  /** Reads a cell of a date column. */
  date(value: CellValue): DateReading {
    return this.dateOfText(dateText(value));
  }

  /** Reads a cell of 完成比例. */
  percent(value: CellValue): number | null {
    return value === 1 && this.context.sharesOfOne ? 100 : readPercent(value);
  }

  /** Reads a status cell. */
  status(value: CellValue): Status | null {
    return typeof value === "string" ? this.statusOfText(value) : readStatus(value);
  }

  /** The deadline that an item's cells name; equal ones are read once. */
  deadline(cells: readonly CellValue[]): Deadline {
    const key = cells.length === 1 ? cellText(cells[0] ?? null) : cells.map(cellText).join("\n");
    const known = this.deadlinesByText.get(key);
    if (known) return known;
    const deadline = readDeadlineCells(cells, this.context.planYear);
    this.deadlinesByText.set(key, deadline);
    return deadline;
  }

  /** The columns of a table as a list; items of one table follow one another. */
  private fieldsOf(columns: ItemRows["columns"]): Fields {
    if (this.fields.columns !== columns) {
      this.fields = {
        columns,
        places: [...columns.values()].map(placeOf),
        blank: blankTexts([...columns.keys()]),
      };
    }
    return this.fields;
  }

  /** The filled cells of a column in an item's rows; a cell merged from above counts for the item's first row. Numbers below its own are those of parts. */
  private cellsOf({ rows, columns }: ItemRows, id: ColumnId): readonly CellValue[] {
    const column = columns.get(id)?.column;
    if (column === undefined) return NOTHING;
    const { grid, merges } = this.context;
    const values: CellValue[] = [];
    for (const [index, row] of rows.entries()) {
      const area = merges.at(row, column);
      if (area && area.top < row && index > 0) continue;
      const value = valueAt(grid, area?.top ?? row, area?.left ?? column);
      if (!isBlank(value)) values.push(value);
    }
    return id === "number" ? values.slice(0, 1) : values;
  }

  /** Whether a column says something in every row of an item that has a measure of its own; where none has, in every row. */
  private isTold({ rows, columns }: ItemRows, id: ColumnId): boolean {
    const measured = rows.filter((row) => !isBlank(this.valueIn(row, columns.get("measures"))));
    return (measured.length > 0 ? measured : rows).every((row) => {
      const value = this.valueIn(row, columns.get(id));
      return id === "completedOn" ? this.date(value).kind === "date" : !isBlank(value);
    });
  }

  /** What a column holds in a row; what is merged counts for every row it is merged over. */
  private valueIn(row: number, place: RecognizedColumn | undefined): CellValue {
    if (!place) return null;
    const area = this.context.merges.at(row, place.column);
    return valueAt(this.context.grid, area?.top ?? row, area?.left ?? place.column);
  }

  /** Where values stand that are merged down or across into the item's first row; `null` where none is. */
  private mergedFromAbove({ rows: [row = 0], columns }: ItemRows): ReadonlyMap<ColumnId, CellPlace> | null {
    let places: Map<ColumnId, CellPlace> | null = null;
    for (const [id, { column }] of columns) {
      const area = this.context.merges.at(row, column);
      if (!area || (area.top === row && area.left === column)) continue;
      places ??= new Map();
      places.set(id, { row: area.top, column: area.left });
    }
    return places;
  }
}

/** The columns of the table last read from. */
interface Fields {
  readonly columns: ItemRows["columns"];
  readonly places: readonly FieldPlace[];
  /** What an item says where it says nothing. */
  readonly blank: Readonly<Partial<Record<ColumnId, string>>>;
}

/** A column that is read row by row. */
interface FieldPlace extends Pick<RecognizedColumn, "id" | "column"> {
  /** The text of a cell, tidied. */
  readonly tidied: (value: CellValue) => string;
}

/** Many cells say what the one above says, and lists of units are long: what was tidied last is known. */
function placeOf({ id, column }: RecognizedColumn): FieldPlace {
  let [last, text]: [CellValue, string] = [null, ""];
  return {
    id,
    column,
    tidied: (value) => {
      if (value !== last) [last, text] = [value, tidyText(cellText(value))];
      return text;
    },
  };
}

/**
 * Parsed, not put together key by key: so V8 keeps the texts of all items of such columns in objects of one form, which are smaller and
 * copied at once.
 */
function blankTexts(columns: readonly ColumnId[]): Fields["blank"] {
  return JSON.parse(JSON.stringify(Object.fromEntries(columns.map((id) => [id, ""])))) as Fields["blank"];
}

const NOTHING: readonly CellValue[] = [];
const NOT_TICKED: TickedStatus = { status: null, words: "" };

/** The filled cell of a column in an item's only row, with nothing merged. */
function cellOf(line: readonly CellValue[], { columns }: ItemRows, id: ColumnId): readonly CellValue[] {
  const column = columns.get(id)?.column;
  const value = column === undefined ? null : (line[column] ?? null);
  return isBlank(value) ? NOTHING : [value];
}

/** Where an item stands, and what is known of it before its cells are read. */
interface ItemFrame extends Pick<
  Item,
  "sheet" | "row" | "rows" | "section" | "batch" | "columns" | "elsewhere"
> {
  /** What its table's columns for a status each say. */
  readonly ticked?: Status | null;
  /** Whether a column speaks of the whole item, and 完成时间 by days; left out, it does. */
  readonly isTold?: (id: ColumnId) => boolean;
}

function always(): boolean {
  return true;
}

/** Reads an item from its cells. */
export function readItem(
  cells: (id: ColumnId) => readonly CellValue[],
  text: Readonly<Partial<Record<ColumnId, string>>>,
  reader: Pick<ItemReader, "units" | "deadline" | "date" | "percent" | "status" | "yesNo">,
  frame: ItemFrame,
): Item {
  const { isTold = always } = frame;
  const percent = isTold("percent") ? percentOf(cells("percent"), reader) : null;
  const closed = closedOf(cells("closed"), reader);
  const dates = readDates(cells, reader);
  const status =
    text.status === undefined
      ? (frame.ticked ??
        impliedStatus(closed, percent, dates.completedOn.kind === "date" && isTold("completedOn")))
      : statusOf(cells("status"), reader);
  return {
    sheet: frame.sheet,
    row: frame.row,
    rows: frame.rows,
    section: frame.section,
    batch: frame.batch,
    number: text.number ?? "",
    text,
    units: {
      leadUnits: reader.units(text.leadUnits ?? ""),
      responsibleUnits: reader.units(text.responsibleUnits ?? ""),
    },
    deadline: reader.deadline(cells("deadline")),
    status,
    // Nothing complete is so by one in a hundred.
    percent: percent === 1 && isComplete(status) ? 100 : percent,
    dates,
    closed,
    columns: frame.columns,
    elsewhere: frame.elsewhere,
  };
}

/** Nearly all items of a ledger have no date yet: they share this. */
const NO_DATES: Item["dates"] = {
  completedOn: readDate(""),
  verifiedOn: readDate(""),
  closedOn: readDate(""),
  reportedOn: readDate(""),
};

function readDates(
  cells: (id: ColumnId) => readonly CellValue[],
  reader: Pick<ItemReader, "date">,
): Item["dates"] {
  if (DATE_COLUMNS.every((id) => cells(id).length === 0)) return NO_DATES;
  return {
    completedOn: dateOf(cells("completedOn"), reader),
    verifiedOn: dateOf(cells("verifiedOn"), reader),
    closedOn: dateOf(cells("closedOn"), reader),
    reportedOn: dateOf(cells("reportedOn"), reader),
  };
}

function dateOf(values: readonly CellValue[], reader: Pick<ItemReader, "date">): DateReading {
  const [first = null] = values;
  return values.length < 2 ? reader.date(first) : latestDate(values.map((value) => reader.date(value)));
}

function percentOf(values: readonly CellValue[], reader: Pick<ItemReader, "percent">): number | null {
  const [first = null] = values;
  return values.length < 2
    ? reader.percent(first)
    : lowestPercent(values.map((value) => reader.percent(value)));
}

function closedOf(values: readonly CellValue[], reader: Pick<ItemReader, "yesNo">): boolean | null {
  const [first = null] = values;
  if (values.length < 2) return reader.yesNo(cellText(first));
  return answerOfAll(values.map((value) => reader.yesNo(cellText(value))));
}

function statusOf(values: readonly CellValue[], reader: Pick<ItemReader, "status">): Status | null {
  const [first = null] = values;
  if (values.length === 1) return reader.status(first);
  const statuses = values.map((value) => reader.status(value));
  return statuses.includes(null) ? null : leastAdvanced(statuses.filter((status) => status !== null));
}

/** In a ledger without a status column the other columns say how far an item is. */
function impliedStatus(closed: boolean | null, percent: number | null, isDated: boolean): Status | null {
  if (closed === true) return "closed";
  if (isDated || percent === 100) return "completed";
  return percent === null ? null : "inProgress";
}

function joinTexts(values: readonly CellValue[]): string {
  const texts = values.map((value) => tidyText(cellText(value)));
  if (texts.length < 2) return texts[0] ?? "";
  return [...new Set(texts)].join("\n");
}

/** Complete and struck off, whichever column says so. */
export function isClosed(item: Item): boolean {
  return item.status === "closed" || (item.closed === true && isComplete(item.status));
}
