import type { Item, ItemMatcher } from "../ledger";
import { foldText } from "../text";
import type { RowMatch } from "./match-rows";
import type { MatchedItem } from "./merge-result";
import type { Ownership } from "./ownership";

/** What rows of one problem are told apart by. */
interface TwinContext {
  readonly matcher: Pick<ItemMatcher, "candidates">;
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

function isLost({ row, matches, isDecided, refused }: RowMatch): boolean {
  return matches.length === 0 && !isDecided && !refused && (row.item.text.problem ?? "") !== "";
}

function problemOf({ row }: RowMatch): string {
  return foldText(row.item.text.problem ?? "");
}

/** The unit's items of the very problem of a row, in the order of the one sheet on which they stand; none where they stand on several. */
function twinsOf(one: RowMatch, unit: string | null, { matcher, ownership }: TwinContext): readonly Item[] {
  const problem = problemOf(one);
  const twins = matcher
    .candidates(one.row.item)
    .map(({ known }) => known)
    .filter((known) => foldText(known.text.problem ?? "") === problem)
    .filter((known) => unit === null || ownership.names(known, unit));
  const isOneSheet = new Set(twins.map(({ sheet }) => sheet)).size === 1;
  return isOneSheet ? twins.toSorted((a, b) => a.row - b.row) : [];
}

function takenFor(one: RowMatch, master: Item | undefined, unit: string | null): RowMatch {
  if (!master) return one;
  const { row } = one;
  const match: MatchedItem = {
    returned: row.item,
    unit: row.unit ?? unit,
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
