import type { Item } from "../ledger";
import type { UnitDirectory, UnitRef } from "../units";
import { unitsNamed } from "./merging-directory";
import { type Ownership, unitsInNote } from "./ownership";
import { putInList } from "./put-in-list";
import { readsLikeOneUnit } from "./unlisted-name";
import type { MergedReturn } from "./unreported";

/**
 * The units that items name and of which nothing came: first those of the directory, in its order, one for each county; then, by the
 * spelling of the ledger, those that it does not know. An office that items name only with the unit that runs it in brackets (市散烧办(市市场监管局))
 * has returned when that one has; a name much like a known one, when that one has.
 */
export function notReturned(
  master: readonly Item[],
  merged: readonly MergedReturn[],
  ownership: Ownership,
  directory: UnitDirectory,
): string[] {
  const returned = new Set(merged.flatMap((one) => unitsOf(one).map((unit) => ownership.reporterOf(unit))));
  const hasReturned = (unit: string): boolean => returned.has(ownership.reporterOf(unit));
  const refs = [...unitsNamed(master)];
  const byName = new Map<string, UnitRef[]>();
  for (const ref of refs) putInList(byName, ref.name ?? ref.text, ref);
  const isRunByOthers = (unit: string): boolean =>
    (byName.get(unit) ?? [NO_NOTE]).every((ref) => unitsInNote(ref, directory).some(hasReturned));
  const listed = ownership.namedUnits(master);
  const unlisted = refs.filter(isUnlistedUnit).filter(({ suggestions }) => !suggestions.some(hasReturned));
  return [...new Set([...listed, ...unlisted.map(({ text }) => text)])].filter(
    (unit) => !hasReturned(unit) && !isRunByOthers(unit),
  );
}

const NO_NOTE: Pick<UnitRef, "note"> = { note: null };

function isUnlistedUnit({ name, text }: UnitRef): boolean {
  return name === null && readsLikeOneUnit(text);
}

/** The units whose return it is, and those whose rows it holds; one that is of no use is that of the first alone. */
function unitsOf({ returned, outcome: { unit, matched, isBlank } }: MergedReturn): string[] {
  const others = isBlank ? [] : matched.map((match) => match.unit);
  const joint = others.length > 0 ? returned.jointUnits : [];
  return [...new Set([unit, ...joint, ...others])].filter((one) => one !== null);
}
