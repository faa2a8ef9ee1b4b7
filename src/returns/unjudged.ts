import { isClosed, type Item } from "../ledger";
import type { UnitRef } from "../units";
import type { MergedItem } from "./merge-result";
import { unitsNamed } from "./merging-directory";
import { readsLikeOneUnit, standsForSeveral } from "./unlisted-name";

/** What of a ledger does not tell who is to return. */
export interface Unjudged {
  /** What stands for units, as it is written, and nobody has listed which: 各乡镇人民政府. */
  readonly groups: readonly string[];
  /** Items that name nobody, and on which nobody reported. */
  readonly ofNobody: readonly Item[];
}

/** Finds what open items say of units that nobody can be asked by. @param heard the units that returned. */
export function unjudgedIn(items: readonly MergedItem[], heard: ReadonlySet<string | null>): Unjudged {
  const open = items.filter(({ before }) => !isClosed(before));
  const groups = open.flatMap(({ before }) => groupsIn(before, heard));
  const ofNobody = open.filter(({ before, progress }) => progress.length === 0 && namesNobody(before));
  return { groups: [...new Set(groups)], ofNobody: ofNobody.map(({ before }) => before) };
}

function namesNobody({ units: { leadUnits, responsibleUnits } }: Item): boolean {
  return leadUnits.length === 0 && responsibleUnits.length === 0;
}

/** 各责任单位 beside units are these. */
const AS_NAMED = /^各?(?:责任|牵头|配合)单位$/;

function groupsIn(item: Item, heard: ReadonlySet<string | null>): readonly string[] {
  const refs = [...unitsNamed([item])];
  const names = refs.some(({ text }) => !AS_NAMED.test(text));
  return refs
    .filter((ref) => isOpen(ref, heard) && !(names && AS_NAMED.test(ref.text)))
    .map(({ text }) => text);
}

/** Whether nobody knows which units a name stands for, and none that it resembles returned. */
function isOpen({ name, text, members, suggestions }: UnitRef, heard: ReadonlySet<string | null>): boolean {
  if (name !== null) return members.length === 0 && standsForSeveral(name);
  return !readsLikeOneUnit(text) && !suggestions.some((unit) => heard.has(unit));
}
