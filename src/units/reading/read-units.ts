import { acceptedUnit, isRejected, type UnitDecision } from "./decision";
import type { UnitDirectory } from "../directory/directory";
import { isSure } from "../matching/match-name";
import { readCell } from "../splitting/read-cell";
import type { Segment } from "../splitting/segment";
import { indexOf } from "../matching/unit-index";
import type { UnitRef } from "./unit-ref";

/**
 * Reads the names in one unit cell, in the order they stand in. Separators, roles and bracketed notes are recognised and
 * kept apart from the names; a blank cell and a mere dash hold none.
 * @param decisions what a person has said of doubtful spellings: an accepted one has its unit, a rejected one is not offered again.
 */
export function readUnits(
  cellText: string,
  directory: UnitDirectory,
  decisions: readonly UnitDecision[] = [],
): UnitRef[] {
  return readCell(cellText, indexOf(directory)).map((segment) =>
    unitRef(cellText, segment, directory, decisions),
  );
}

/** One name of a cell as other rooms see it. */
export function unitRef(
  cell: string,
  segment: Segment,
  directory: UnitDirectory,
  decisions: readonly UnitDecision[],
): UnitRef {
  const { start, end, role, note, found } = segment;
  const text = cell.slice(start, end);
  const { match, name } = found;
  if (isSure(match) && name !== null) {
    return { text, match, name, members: directory.membersOf(name), suggestions: [], role, note, start, end };
  }
  const accepted = acceptedUnit(decisions, text);
  if (accepted !== null && directory.entryOf(accepted)) {
    const members = directory.membersOf(accepted);
    return { text, match: "similar", name: accepted, members, suggestions: [], role, note, start, end };
  }
  const suggestions = found.suggestions.filter((unit) => !isRejected(decisions, text, unit));
  const doubt = suggestions.length > 0 ? "similar" : "none";
  return { text, match: doubt, name: null, members: [], suggestions, role, note, start, end };
}
