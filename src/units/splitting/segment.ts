import { isSure, NOTHING, writtenName, type NameMatch, type WrittenName } from "../matching/match-name";
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
  /** The name with all that belongs to it; `null` where the text was not looked up. */
  readonly whole: WrittenName | null;
}

/** A text met in a cell, with what was found out about it so far; each answer is filled in when it is first asked for. */
export interface Stretch {
  readonly text: string;
  /** Read as one name that the directory is sure of. */
  surely: Segment | null | undefined;
  /** Read as one name. */
  asOne: Segment | undefined;
  /** Cut into the names it holds. */
  names: readonly Segment[] | undefined;
}

const stretches = memories<Stretch>();

/** What is known of a text; it is one and the same for texts that read alike. */
export function stretchOf(text: string, index: UnitIndex): Stretch {
  return stretches(index).recall(text, () => ({
    text,
    surely: undefined,
    asOne: undefined,
    names: undefined,
  }));
}

/** The same where the text was met before. */
export function knownStretch(text: string, index: UnitIndex): Stretch | undefined {
  return stretches(index).known(text);
}

/**
 * Reads a text that holds one name: takes off the words before it, and after it roles and bracketed notes, until the
 * directory is sure of what is left. `null` where it never is.
 */
export function readSurely(stretch: Stretch, index: UnitIndex): Segment | null {
  if (stretch.surely === undefined) stretch.surely = findSurely(stretch.text, index);
  return stretch.surely;
}

/** The same, with what the name resembles where the directory is not sure. */
export function readSegment(stretch: Stretch, index: UnitIndex): Segment {
  return (stretch.asOne ??= readSurely(stretch, index) ?? readDoubtfully(stretch.text, index));
}

function findSurely(text: string, index: UnitIndex): Segment | null {
  for (const peeling of peelingsOf(text)) {
    const name = text.slice(peeling.start, peeling.end);
    const found = writtenName(name, index).matchSurely();
    if (isSure(found.match)) {
      return resemblesBracket(text, name, peeling, index) ? null : segmentOf(text, peeling, found, index);
    }
    const unbracketed = withoutBrackets(name, index);
    if (unbracketed) return segmentOf(text, peeling, unbracketed, index);
    const closed = closedByUs(name, index);
    if (closed) return segmentOf(text, { ...peeling, bracket: "unclosed" }, closed, index);
  }
  return null;
}

/** In 各县(市、区)人民政府(官委会) the bracket is no note: it is that of a longer name, misspelt. */
function resemblesBracket(text: string, name: string, { start, notes }: Peeling, index: UnitIndex): boolean {
  if (notes.length === 0 || !writtenName(`${name}(`, index).beginsLonger()) return false;
  const { match, suggestions } = writtenName(text.slice(start), index).match();
  return match === "similar" && /[)）]$/.test(suggestions[0] ?? "");
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
    whole: null,
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
    const found = writtenName(name, index).match();
    if (/[(（]/.test(found.suggestions[0] ?? "")) return segmentOf(text, peeling, found, index);
  }
  const last = peelings.at(-1) ?? {
    start: 0,
    end: text.length,
    role: null,
    roleForList: false,
    notes: [],
    bracket: null,
  };
  const found = writtenName(text.slice(last.start, last.end), index).match();
  return segmentOf(text, last, knownByNote(found, last, index), index);
}

/** 各县(市、区)人民政府(管委会 is whole again once its bracket is closed. */
function closedByUs(name: string, index: UnitIndex): NameMatch | null {
  if (bracketRanges(name).every((range) => range.closed)) return null;
  const found = writtenName(`${name})`, index).matchSurely();
  return isSure(found.match) ? found : null;
}

/** 中石化(商丘分公司) and 市委(宣传部) are names with their second half in brackets, (市水利局) one with all of it. */
function withoutBrackets(name: string, index: UnitIndex): NameMatch | null {
  if (!/[)）]$/.test(name) || !/[(（]/.test(name)) return null;
  const found = writtenName(name.replace(/[()（）]/g, ""), index).matchSurely();
  return isSure(found.match) ? { ...found, match: "repaired" } : null;
}

/** A name nobody knows, with a known one in brackets: the cell itself hints that they are one office. */
function knownByNote(found: NameMatch, { notes }: Peeling, index: UnitIndex): NameMatch {
  if (found.match !== "none") return found;
  const suggestions = notes.flatMap((note) => writtenName(note, index).matchSurely().name ?? []);
  return suggestions.length === 0 ? found : { match: "similar", name: null, suggestions };
}

function segmentOf(text: string, peeling: Peeling, found: NameMatch, index: UnitIndex): Segment {
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
    whole: writtenName(text.slice(start), index),
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
