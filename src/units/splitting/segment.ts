import { isSure, matchName, matchSurely, NOTHING, type NameMatch } from "../matching/match-name";
import { BRANCH, organAtEnd } from "../names/organ";
import { peelingsOf, type Peeling } from "./peeling";
import { bracketRanges } from "./piece";
import { memories } from "../matching/memory";
import type { UnitIndex } from "../matching/unit-index";

/** One name with what stands around it; offsets count from the start of the text it was read from. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly found: NameMatch;
  readonly role: string | null;
  /** True where the role speaks for the names before it as well. */
  readonly roleForList: boolean;
  readonly note: string | null;
  /** Where all that belongs to the name ends: notes, roles, brackets. */
  readonly outerEnd: number;
  readonly bracket: Peeling["bracket"];
}

/**
 * Reads a text that holds one name: takes off the words before it, and after it roles and bracketed notes, until the
 * directory is sure of what is left. `null` where it never is.
 */
export function readSurely(text: string, index: UnitIndex): Segment | null {
  return sureMemory(index).recall(text, () => findSurely(text, index));
}

/** The same, with what the name resembles where the directory is not sure. */
export function readSegment(text: string, index: UnitIndex): Segment {
  return readSurely(text, index) ?? doubtfulMemory(index).recall(text, () => readDoubtfully(text, index));
}

const sureMemory = memories<Segment | null>();
const doubtfulMemory = memories<Segment>();

function findSurely(text: string, index: UnitIndex): Segment | null {
  for (const peeling of peelingsOf(text)) {
    const name = text.slice(peeling.start, peeling.end);
    const found = matchSurely(name, index);
    if (isSure(found.match)) return segmentOf(text, peeling, found);
    const closed = closedByUs(name, index);
    if (closed) return segmentOf(text, { ...peeling, bracket: "unclosed" }, closed);
  }
  return null;
}

/** A text that was not looked up. */
export function unread(text: string): Segment {
  const end = text.length;
  return {
    start: 0,
    end,
    found: NOTHING,
    role: null,
    roleForList: false,
    note: null,
    outerEnd: end,
    bracket: null,
  };
}

/** True where a name is complete as far as its end tells. */
export function endsAsOrgan(text: string): boolean {
  return organAtEnd(text.trimEnd()) !== null;
}

/** All that can go is taken off, except a bracket that belongs to the name it resembles: 各县(市、区)人民政俯(管委会). */
function readDoubtfully(text: string, index: UnitIndex): Segment {
  const peelings = [...peelingsOf(text)];
  for (const peeling of peelings) {
    const name = text.slice(peeling.start, peeling.end);
    if (!/[(（]/.test(name.slice(-8))) continue;
    const found = matchName(name, index);
    if (/[(（]/.test(found.suggestions[0] ?? "")) return segmentOf(text, peeling, found);
  }
  const last = peelings.at(-1) ?? {
    start: 0,
    end: text.length,
    role: null,
    roleForList: false,
    notes: [],
    bracket: null,
  };
  const found = matchName(text.slice(last.start, last.end), index);
  return segmentOf(text, last, knownByNote(found, last, index));
}

/** 各县(市、区)人民政府(管委会 is whole again once its bracket is closed. */
function closedByUs(name: string, index: UnitIndex): NameMatch | null {
  if (bracketRanges(name).every((range) => range.closed)) return null;
  const found = matchSurely(`${name})`, index);
  return isSure(found.match) ? found : null;
}

/** A name nobody knows, with a known one in brackets: the cell itself hints that they are one office. */
function knownByNote(found: NameMatch, { notes }: Peeling, index: UnitIndex): NameMatch {
  if (found.match !== "none") return found;
  const suggestions = notes.flatMap((note) => matchSurely(note, index).name ?? []);
  return suggestions.length === 0 ? found : { match: "similar", name: null, suggestions };
}

function segmentOf(text: string, peeling: Peeling, found: NameMatch): Segment {
  const { start, end, role, roleForList, bracket } = peeling;
  const note = peeling.notes.length === 0 ? null : peeling.notes.join(";");
  return {
    start,
    end,
    found: withDoubts(found, note, bracket !== null),
    role,
    roleForList,
    note,
    outerEnd: text.trimEnd().length,
    bracket,
  };
}

const EXCEPTS = /^(?:除|不含|不包括|不包含|仅)|除外$|以外$/;

/** A note may say that another office is meant: (梁园分局), (民权县), (不含示范区). */
function withDoubts(found: NameMatch, note: string | null, mended: boolean): NameMatch {
  if (!isSure(found.match) || found.name === null) return found;
  if (note !== null && BRANCH.test(note)) return NOTHING;
  if (note !== null && (EXCEPTS.test(note) || /[^市][县区]$/.test(note))) {
    return { match: "similar", name: null, suggestions: [found.name] };
  }
  return mended ? { ...found, match: "repaired" } : found;
}
