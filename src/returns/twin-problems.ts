import { type Item, isDoubtful, type ItemMatcher, numberKey } from "../ledger";
import { foldText } from "../text";
import type { RowMatch } from "./match-rows";
import type { MatchedItem } from "./merge-result";
import type { Ownership } from "./ownership";

/** What rows of one problem are told apart by. */
interface TwinContext {
  readonly matcher: Pick<ItemMatcher, "twins" | "rivals">;
  readonly ownership: Pick<Ownership, "names">;
}

/**
 * Rows of one problem that the master has in several batches, in a file that names none: where the number of one of them is none of theirs, the
 * unit has counted anew, and that of another is right by chance. As many rows as there are such items are taken in their order, which
 * a person is to look at; of any other count, those that were taken are doubtful.
 *
 * @param unit whose file it is, unless a row says otherwise.
 */
export function twinsInOrder(
  all: readonly RowMatch[],
  unit: string | null,
  context: TwinContext,
): readonly RowMatch[] {
  const lost = all.filter((one) => isLost(one));
  if (lost.length === 0) return all;
  const anew = new Map<RowMatch, RowMatch>();
  for (const problem of new Set(lost.map(problemOf))) {
    const rows = all.filter((one) => problemOf(one) === problem && one.row.item.batch === "");
    const [first] = rows;
    if (!first || rows.length < 2 || rows.some(({ isDecided }) => isDecided)) continue;
    const twins = twinsOf(first, first.row.unit ?? unit, context);
    if (twins.length < 2) continue;
    for (const [place, one] of rows.entries())
      anew.set(one, twins.length === rows.length ? takenFor(one, twins[place], unit) : inDoubt(one));
  }
  return all.map((one) => anew.get(one) ?? one);
}

/**
 * Rows whose number and problem are those of another unit's item, in a file that names no batch: where just one item of the row's own unit has that
 * very problem and no row of the file speaks of it, the unit has counted its own items, and that one is meant, which a person is to look at.
 */
export function ownTwins(all: readonly RowMatch[], context: TwinContext): readonly RowMatch[] {
  const taken = new Set(all.flatMap(({ matches }) => matches.map(({ master }) => master)));
  return all.map((one) => {
    const own = ownTwin(one, context);
    if (!own || taken.has(own)) return one;
    taken.add(own);
    return takenFor(one, own, null);
  });
}

/**
 * Rows whose number and problem are one item's, in a file whose other numbers are shifted by as much as this one would be, were another item of that very
 * problem meant: the number may be right by chance, which a person is to look at.
 */
export function shiftedTwins(
  all: readonly RowMatch[],
  { matcher, ownership }: TwinContext,
): readonly RowMatch[] {
  const shifts = shiftsIn(all);
  if (shifts.size === 0) return all;
  return all.map((one) => {
    const [match, ...others] = one.matches;
    if (!match || others.length > 0 || one.isDecided || !isSureByNumber(match)) return one;
    const { returned, master, unit } = match;
    const mayBeOf = (twin: Item): boolean =>
      (returned.batch === "" || twin.batch === master.batch) &&
      (unit === null || !ownership.names(master, unit) || ownership.names(twin, unit));
    const mayBeShifted = matcher
      .rivals(returned, master)
      .some((twin) => shifts.has(shiftOf(returned, twin)) && mayBeOf(twin));
    return mayBeShifted ? inDoubt(one) : one;
  });
}

/** By how much the numbers of a file's rows differ from those of the items that their problems are. */
function shiftsIn(all: readonly RowMatch[]): ReadonlySet<number> {
  const shifts = all.flatMap(({ matches: [match] }) =>
    match?.by === "text" && match.reasons.includes("number-shifted")
      ? shiftOf(match.returned, match.master)
      : [],
  );
  return new Set(shifts.filter((shift) => !Number.isNaN(shift)));
}

/** Not a number where one of them is no plain number. */
function shiftOf(returned: Item, { number }: Item): number {
  return Number(numberKey(number) || Number.NaN) - Number(numberKey(returned.number) || Number.NaN);
}

function isSureByNumber(match: MatchedItem): boolean {
  return match.by === "number-and-text" && match.alike === 1 && !isDoubtful(match);
}

function ownTwin(one: RowMatch, context: TwinContext): Item | null {
  const [match, ...others] = one.matches;
  if (!match || others.length > 0 || one.isDecided || one.row.item.batch !== "") return null;
  const { unit, master, alike } = match;
  if (unit === null || alike < 1 || context.ownership.names(master, unit)) return null;
  const [own, ...more] = twinsOf(one, unit, context);
  return own && more.length === 0 ? own : null;
}

function isLost({ row, matches, isDecided, refused }: RowMatch): boolean {
  return matches.length === 0 && !isDecided && !refused && (row.item.text.problem ?? "") !== "";
}

function problemOf({ row }: RowMatch): string {
  return foldText(row.item.text.problem ?? "");
}

/** The unit's items of the very problem of a row, in the master's order. */
function twinsOf(
  { row }: RowMatch,
  unit: string | null,
  { matcher, ownership }: TwinContext,
): readonly Item[] {
  return matcher.twins(row.item).filter((known) => unit === null || ownership.names(known, unit));
}

function takenFor(one: RowMatch, master: Item | undefined, unit: string | null): RowMatch {
  if (!master) return one;
  const { row, matches } = one;
  const match: MatchedItem = {
    returned: row.item,
    unit: row.unit ?? matches[0]?.unit ?? unit,
    master,
    by: "text",
    alike: 1,
    reasons: ["number-shifted", "several-alike"],
  };
  return { ...one, matches: [match] };
}

function inDoubt(one: RowMatch): RowMatch {
  const matches = one.matches.map((match): MatchedItem => ({
    ...match,
    reasons: [...new Set([...match.reasons, "several-alike" as const])],
  }));
  return { ...one, matches };
}
