import type { Deadline } from "../../calendar";
import type { ColumnId } from "../column-id";
import type { Item } from "../item/item";
import { bareText } from "./bare-text";

/** They name others too: a unit that leaves itself out has not merely returned its own. */
const OF_UNITS: ReadonlySet<ColumnId> = new Set(["leadUnits", "responsibleUnits"]);

/**
 * The columns in which a row says no more than what an item says on some of its rows: of an item whose measures stand on rows of their own, each with who
 * does it and until when, a unit may return its own alone. In columns that tell the rows apart these must be the same rows: the limit of another's
 * measure is none of its own. Units are those of a row only where another column tells that row.
 *
 * @param columns those in which the two differ, in the order of a ledger.
 */
export function columnsOfOwnRows(row: Item, item: Item, columns: readonly ColumnId[]): readonly ColumnId[] {
  if (item.rows.length < 2) return NONE;
  let meant: readonly number[] | null = null;
  const ofRows: ColumnId[] = [];
  for (const column of columns.toSorted((a, b) => Number(OF_UNITS.has(a)) - Number(OF_UNITS.has(b)))) {
    const places = placesIn(row, item, column);
    if (!places || (OF_UNITS.has(column) && !(meant && places.tellRows))) continue;
    if (places.tellRows) meant ??= places.lines;
    if (!places.tellRows || !meant || areSameRows(places.lines, meant)) ofRows.push(column);
  }
  return ofRows;
}

const NONE: readonly ColumnId[] = [];

/** Which of an item's lines in a column those of a row are. */
interface LinePlaces {
  readonly lines: readonly number[];
  /** Whether the item has there just one line for each of its rows. */
  readonly tellRows: boolean;
}

/** `null` where a row says something else in a column, or as much as the whole item. */
function placesIn(row: Item, item: Item, column: ColumnId): LinePlaces | null {
  const byLine = placesOf(linesOf(row.text[column]), linesOf(item.text[column]), item);
  if (byLine || column !== "deadline") return byLine;
  return placesOf(daysOf(row.deadline), daysOf(item.deadline), item);
}

function placesOf(told: readonly string[], all: readonly string[], { rows }: Item): LinePlaces | null {
  if (told.length === 0 || told.length >= all.length) return null;
  const lines = told.map((line) => all.indexOf(line));
  return lines.includes(-1) ? null : { lines, tellRows: all.length === rows.length };
}

function linesOf(text = ""): readonly string[] {
  return text
    .split("\n")
    .map(bareText)
    .filter((line) => line !== "");
}

function daysOf({ stages }: Deadline): readonly string[] {
  return stages.map(({ due }) => due);
}

/** Where one of them tells of fewer rows, it may leave out what another row says as well. */
function areSameRows(lines: readonly number[], meant: readonly number[]): boolean {
  if (lines.length === meant.length) return lines.every((line, place) => line === meant[place]);
  return lines.some((line) => meant.includes(line));
}
