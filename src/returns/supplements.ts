import { type ColumnId, saysAnything } from "../ledger";
import { FILLED, type filledCells, saysAnythingNew } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";

/** What a unit says on an item in one of its returns. */
export interface UnitWords {
  readonly returned: ReturnedWorkbook;
  /** Mostly one row. */
  readonly rows: readonly MatchedItem[];
  readonly isFilled: boolean;
  readonly fills: ReturnType<typeof filledCells>;
}

/** A row that several returns of its unit fill in together. */
export interface SharedRow {
  /** The columns of this one in which another counts. */
  readonly unheard: readonly ColumnId[];
  /** All rows that are one together, this one too. */
  readonly together: readonly MatchedItem[];
}

/** Returns of one unit on one item that stand, and how they share its row. */
export interface SharedOut {
  readonly standing: readonly UnitWords[];
  readonly rows: ReadonlyMap<MatchedItem, SharedRow>;
}

/**
 * What stands of a unit's returns on an item after one more: with a progress it takes the place of all before it, without one it adds to them. In a
 * table of the whole ledger what the master says stands on every row: that takes no place of anything new.
 */
export function withLater(before: readonly UnitWords[], later: UnitWords): readonly UnitWords[] {
  if (before.length === 0) return [later];
  if (!later.isFilled || (!saysNew(later) && before.some(saysNew))) return before;
  const isWhole = later.rows.some(({ returned }) => saysAnything(returned.text.progress ?? ""));
  return isWhole ? [later] : [...before.filter(({ isFilled }) => isFilled), later];
}

function saysNew({ rows }: UnitWords): boolean {
  return rows.some(({ returned, master }) => saysAnythingNew(returned, master));
}

/** Of each column the last that fills it in counts; who counts in none no longer stands. @param all the earliest first. */
export function sharedOut(all: readonly UnitWords[]): SharedOut {
  if (all.length < 2) return { standing: all, rows: NO_ROWS };
  const owners = new Map<ColumnId, UnitWords>();
  for (const words of all) {
    const { rows, fills } = words;
    for (const column of FILLED) if (rows.some((row) => fills(row, column))) owners.set(column, words);
  }
  const counting = new Set([...owners.values(), all.at(-1)]);
  const standing = all.filter((words) => counting.has(words));
  const [first] = standing;
  const together = standing.flatMap(({ rows }) => rows);
  const rows = standing.flatMap((words) => {
    const unheard = FILLED.filter((column) => (owners.get(column) ?? first) !== words);
    return words.rows.map((row) => [row, { unheard, together }] as const);
  });
  return { standing, rows: standing.length < 2 ? NO_ROWS : new Map(rows) };
}

const NO_ROWS: SharedOut["rows"] = new Map();
