import { isSure, matchName, type NameMatch } from "./match-name";
import { BRANCH, ORGAN_END } from "./organ";
import { bracketRanges } from "./piece";
import { roleNamed, trailingRole } from "./role";
import type { UnitIndex } from "./unit-index";

/** One name with what stands around it; offsets count from the start of the text it was read from. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly found: NameMatch;
  readonly role: string | null;
  /** True where the role speaks for the names before it as well. */
  readonly roleForList: boolean;
  readonly note: string | null;
}

const LEADING = /^(?:以及|会同|并会同|及其|及|和|并|由|与|同|暨|[-—•·*]+|[(（]?\d{1,2}[)）.．]|[①-⑳])\s*/;
const NOTHING: NameMatch = { match: "none", name: null, suggestions: [] };

/**
 * Reads a text that holds one name: takes off the words before it, and after it roles and bracketed notes, until the
 * directory knows what is left or nothing more can go.
 */
export function readSegment(text: string, index: UnitIndex): Segment {
  const { length } = text;
  const start = length - text.trimStart().length;
  let found = readFrom(text, start, index);
  if (isSure(found.found.match)) return found;
  const [leading = ""] = LEADING.exec(text.slice(start)) ?? [];
  if (leading !== "" && start + leading.length < text.trimEnd().length) {
    found = readFrom(text, start + leading.length, index);
  }
  return found;
}

interface Peeling {
  end: number;
  role: string | null;
  roleForList: boolean;
  notes: string[];
  unclosed: boolean;
}

function readFrom(text: string, start: number, index: UnitIndex): Segment {
  const peeling: Peeling = {
    end: text.trimEnd().length,
    role: null,
    roleForList: false,
    notes: [],
    unclosed: false,
  };
  for (;;) {
    const name = text.slice(start, peeling.end);
    const found = matchName(name, index);
    if (isSure(found.match)) return segmentOf(start, peeling, found);
    const closed = closedByUs(name, index);
    if (closed) return segmentOf(start, { ...peeling, unclosed: true }, closed);
    if (!peel(text, start, peeling)) {
      return segmentOf(start, peeling, knownByNote(found, peeling, index));
    }
  }
}

/** 各县(市、区)人民政府(管委会 is whole again once its bracket is closed. */
function closedByUs(name: string, index: UnitIndex): NameMatch | null {
  if (bracketRanges(name).every((range) => range.closed)) return null;
  const found = matchName(`${name})`, index);
  return isSure(found.match) ? found : null;
}

/** Takes one thing off the end; false where nothing there can go. */
function peel(text: string, start: number, peeling: Peeling): boolean {
  const name = text.slice(start, peeling.end);
  const last = bracketRanges(name).at(-1);
  if (last && last.to === name.length && last.from > 0) {
    peelBracket(name, last, peeling);
    peeling.end = start + name.slice(0, last.from).trimEnd().length;
    return true;
  }
  const role = trailingRole(name);
  if (role) {
    if (peeling.role === null || peeling.role === "等") peeling.role = role.role;
    peeling.roleForList ||= role.forList;
    peeling.end = start + name.slice(0, name.length - role.length).trimEnd().length;
    return peeling.end > start;
  }
  const [tail = ""] = /[\s。.．:：)）\]］]+$/.exec(name) ?? [];
  if (tail === "" || tail.length === name.length) return false;
  peeling.unclosed ||= /[)）\]］]/.test(tail);
  peeling.end -= tail.length;
  return true;
}

function peelBracket(
  name: string,
  range: { from: number; to: number; closed: boolean },
  peeling: Peeling,
): void {
  const inside = name.slice(range.from + 1, range.closed ? range.to - 1 : range.to).trim();
  const role = roleNamed(inside);
  if (role !== null && peeling.role === null) peeling.role = role;
  else peeling.notes.unshift(inside);
  peeling.unclosed ||= !range.closed;
}

/** A name nobody knows, with a known one in brackets: the cell itself says that they are one office. */
function knownByNote(found: NameMatch, peeling: Peeling, index: UnitIndex): NameMatch {
  if (found.match !== "none") return found;
  for (const note of peeling.notes) {
    const other = matchName(note, index);
    if (isSure(other.match)) return { match: "similar", name: null, suggestions: [other.name ?? ""] };
  }
  return found;
}

function segmentOf(start: number, peeling: Peeling, found: NameMatch): Segment {
  const note = peeling.notes.length === 0 ? null : peeling.notes.join(";");
  return {
    start,
    end: peeling.end,
    found: withDoubts(found, note, peeling.unclosed),
    role: peeling.role,
    roleForList: peeling.roleForList,
    note,
  };
}

const EXCEPTS = /^(?:除|不含|不包括|不包含|仅)|除外$|以外$/;

/** A note may say that another office is meant: (梁园分局), (民权县), (不含示范区). */
function withDoubts(found: NameMatch, note: string | null, unclosed: boolean): NameMatch {
  if (!isSure(found.match) || found.name === null) return found;
  if (note !== null && BRANCH.test(note)) return NOTHING;
  if (note !== null && (EXCEPTS.test(note) || /[^市][县区]$/.test(note))) {
    return { match: "similar", name: null, suggestions: [found.name] };
  }
  return unclosed ? { ...found, match: "repaired" } : found;
}

/** True where a name is complete as far as its end tells. */
export function endsAsOrgan(text: string): boolean {
  return ORGAN_END.test(text.trimEnd());
}
