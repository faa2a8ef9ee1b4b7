import type { DateReading } from "../../calendar";
import { readUnits, type UnitDirectory } from "../../units";
import type { ColumnId, DateColumnId, UnitColumnId } from "../column-id";
import type { Item } from "./item";
import { readDateCell, readDeadlineCells, readPercent, readYesNo } from "./read-cells";
import { readStatus, statusWord } from "./status";

/** What a text put into an item is read with. */
export interface RewriteContext {
  readonly directory: UnitDirectory;
  /** Year of dates and deadlines that name none. */
  readonly planYear: number | null;
}

/** The item with another text in one column, read as if it had stood in its cell. */
export function withText(item: Item, column: ColumnId, text: string, context: RewriteContext): Item {
  const { directory, planYear } = context;
  const changed = { ...item, text: { ...item.text, [column]: text } };
  if (isDateColumn(column)) return withDate(changed, column, readDateCell(text, planYear));
  switch (column) {
    case "batch":
      return { ...changed, batch: text };
    case "number":
      return { ...changed, number: text };
    case "leadUnits":
    case "responsibleUnits":
      return withUnits(changed, column, readUnits(text, directory));
    case "deadline":
      return { ...changed, deadline: readDeadlineCells(text === "" ? [] : text.split("\n"), planYear) };
    case "status":
      return { ...changed, status: readStatus(text) };
    case "percent":
      return { ...changed, percent: readPercent(text) };
    case "closed":
      return { ...changed, closed: readYesNo(text) };
    default:
      return changed;
  }
}

/** The item with one column as another item has it, text and meaning. */
export function withColumnOf(item: Item, column: ColumnId, other: Item): Item {
  const text = other.text[column] ?? "";
  const changed = { ...item, text: { ...item.text, [column]: text } };
  if (isDateColumn(column)) return withDate(changed, column, other.dates[column]);
  switch (column) {
    case "leadUnits":
    case "responsibleUnits":
      return withUnits(changed, column, other.units[column]);
    case "deadline":
      return { ...changed, deadline: other.deadline };
    case "status": {
      const word = text === "" ? statusWord(other.status) : text;
      return { ...changed, text: { ...changed.text, status: word }, status: other.status };
    }
    case "percent":
      return { ...changed, percent: other.percent };
    case "closed":
      return { ...changed, closed: other.closed };
    default:
      return changed;
  }
}

const DATE_COLUMNS: readonly DateColumnId[] = ["completedOn", "verifiedOn", "closedOn", "reportedOn"];

function isDateColumn(column: ColumnId): column is DateColumnId {
  return DATE_COLUMNS.some((one) => one === column);
}

function withDate(item: Item, column: DateColumnId, reading: DateReading): Item {
  return { ...item, dates: { ...item.dates, [column]: reading } };
}

function withUnits(item: Item, column: UnitColumnId, units: Item["units"][UnitColumnId]): Item {
  return { ...item, units: { ...item.units, [column]: units } };
}
