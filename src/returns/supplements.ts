import { type ColumnId, saysAnything } from "../ledger";
import { type CellTest, FILLED, saysAnythingNew } from "./filled-row";
import { meaningOf } from "./conflicts";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";
import { LEAD_ONLY } from "./merged-columns";
import { wordsInMaster } from "./words-in-master";

/** What a unit says on an item in one of its returns. */
export interface UnitWords {
  readonly returned: ReturnedWorkbook;
  /** Mostly one row. */
  readonly rows: readonly MatchedItem[];
  readonly isFilled: boolean;
  readonly fills: CellTest;
  readonly says: CellTest;
  /** The columns of which nothing tells whether it counts or what was said before it. */
  readonly disputed: readonly ColumnId[];
}

/** A row that several returns of its unit fill in together. */
export interface SharedRow {
  /** The columns of this one in which another counts. */
  readonly unheard: readonly ColumnId[];
  /** The columns in which a person has to say which of them counts. */
  readonly disputed: readonly ColumnId[];
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
  const isWhole = later.rows.some(({ returned }) => saysAnything(returned.text.progress ?? ""));
  if (!isWhole) return saysNew(later) ? withNews(before, later) : withWhatStands(before, later);
  return later.isFilled && (saysNew(later) || !before.some(saysNew)) ? [later] : before;
}

/**
 * What stands after one more of which nobody knows whether it is the later, as two of one day: where it contradicts what stands, both words are for a
 * person to choose from.
 */
export function withEqual(before: readonly UnitWords[], other: UnitWords): readonly UnitWords[] {
  const standing = withLater(before, other);
  const isInPlaceOfAll = standing.length === 1 && standing[0] === other && before.length > 0;
  if (!isInPlaceOfAll) return standing;
  const disputed = opposed(before, other);
  return disputed.length > 0 ? added(before, { ...other, disputed }) : standing;
}

/**
 * A later row without a progress that says what the master does not. Where the master has the words before it, they were merged already: it may be
 * news since, or left from before them.
 */
function withNews(before: readonly UnitWords[], later: UnitWords): readonly UnitWords[] {
  if (!later.isFilled) return before;
  const wasMerged = before.some(saysNew) && wordsInMaster(rowsOf(before)) === "merged";
  if (!wasMerged) return added(before, later);
  const disputed = opposed(before, later).filter((column) => isOfMaster(before, column));
  return added(before, { ...later, fills: later.says, disputed });
}

/**
 * A later row without a progress that says but what the master says. It may be untouched since the table was handed out, or it was merged already: so
 * it was where the words before it were; where those have none, nothing tells.
 */
function withWhatStands(before: readonly UnitWords[], later: UnitWords): readonly UnitWords[] {
  if (!before.some(saysNew)) return later.isFilled ? added(before, later) : before;
  const said = { ...later, fills: later.says };
  const disputed = opposed(before, said);
  if (disputed.length === 0) return before;
  switch (wordsInMaster(rowsOf(before))) {
    case "merged":
      return added(before, said);
    case "none":
      return added(before, { ...said, disputed });
    case "new":
      return before;
  }
}

function added(before: readonly UnitWords[], later: UnitWords): readonly UnitWords[] {
  return [...before.filter(({ isFilled }) => isFilled), later];
}

function saysNew({ rows }: UnitWords): boolean {
  return rows.some(({ returned, master }) => saysAnythingNew(returned, master));
}

function rowsOf(all: readonly UnitWords[]): readonly MatchedItem[] {
  return all.flatMap(({ rows }) => rows);
}

/** The columns of one word in which the later says something else than those before it. */
function opposed(before: readonly UnitWords[], { rows, fills }: UnitWords): readonly ColumnId[] {
  return LEAD_ONLY.filter((column) => {
    const own = new Set(
      rows.filter((row) => fills(row, column)).map((row) => meaningOf(row.returned, column)),
    );
    return own.size > 0 && meaningsIn(before, column).some((meaning) => !own.has(meaning));
  });
}

function isOfMaster(all: readonly UnitWords[], column: ColumnId): boolean {
  const [row] = rowsOf(all);
  return row !== undefined && meaningsIn(all, column).includes(meaningOf(row.master, column));
}

function meaningsIn(all: readonly UnitWords[], column: ColumnId): readonly (string | null)[] {
  return all.flatMap(({ rows, says }) =>
    rows.filter((row) => says(row, column)).map(({ returned }) => meaningOf(returned, column)),
  );
}

/**
 * Of each column the last that fills it in counts, or where it is disputed all that say something in it; who counts in none no longer stands.
 *
 * @param all the earliest first.
 */
export function sharedOut(all: readonly UnitWords[]): SharedOut {
  if (all.length < 2) return { standing: all, rows: NO_ROWS };
  const heard = new Map<ColumnId, readonly UnitWords[]>();
  for (const column of FILLED) heard.set(column, heardIn(column, all));
  const counting = new Set([...[...heard.values()].flat(), all.at(-1)]);
  const standing = all.filter((words) => counting.has(words));
  const [first] = standing;
  const together = rowsOf(standing);
  const disputed = LEAD_ONLY.filter((column) => (heard.get(column)?.length ?? 0) > 1);
  const rows = standing.flatMap((words) => {
    const unheard = FILLED.filter((column) => {
      const own = heard.get(column) ?? [];
      return own.length > 0 ? !own.includes(words) : first !== words;
    });
    return words.rows.map((row) => [row, { unheard, disputed, together }] as const);
  });
  return { standing, rows: standing.length < 2 ? NO_ROWS : new Map(rows) };
}

function heardIn(column: ColumnId, all: readonly UnitWords[]): readonly UnitWords[] {
  const place = all.findLastIndex(({ rows, fills }) => rows.some((row) => fills(row, column)));
  const last = all[place];
  if (!last?.disputed.includes(column)) return last ? [last] : [];
  return all.slice(0, place + 1).filter(({ rows, says }) => rows.some((row) => says(row, column)));
}

const NO_ROWS: SharedOut["rows"] = new Map();
