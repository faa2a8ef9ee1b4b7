import { isSure, NOTHING, writtenName, type NameMatch, type WrittenName } from "../matching/match-name";
import { BRANCH, endsAsOrganAt } from "../names/organ";
import { peelingsOf, type Peeling } from "./peeling";
import { bracketRanges } from "./piece";
import { isPost } from "./role";
import { otherNameIn } from "../names/other-name";
import { personAfter } from "../names/person";
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
  return beforePerson(text, index);
}

/** 市发改委 张三: the person is a note, unless what stands there is rather a place or an office (睢县 夏邑). */
function beforePerson(text: string, index: UnitIndex): Segment | null {
  const whole = text.trimEnd();
  const after = personAfter(whole);
  if (!after || writtenName(after.person, index).match().match !== "none") return null;
  const segment = findSurely(whole.slice(0, -after.length), index);
  if (!segment) return null;
  const note = segment.note === null ? after.person : `${segment.note};${after.person}`;
  return { ...segment, note, outerEnd: whole.length };
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
  const trimmed = text.trimEnd();
  return endsAsOrganAt(trimmed, trimmed.length);
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

/** Brackets of any kind. */
const BRACKETS = /[()（）［］[\]【】〔〕「」『』]/g;
const BRACKETED = /[(（［[【〔「『].*[)）］\]】〕」』]$|^[(（［[【〔「『][^)）］\]】〕」』]*$/s;

/**
 * 中石化(商丘分公司) and 市委(宣传部) are names with their second half in brackets, (市水利局) one with all of it, and of (市水利局 the bracket
 * never closes.
 */
function withoutBrackets(name: string, index: UnitIndex): NameMatch | null {
  if (!BRACKETED.test(name)) return null;
  const found = writtenName(name.replace(BRACKETS, ""), index).matchSurely();
  return isSure(found.match) ? { ...found, match: "repaired" } : null;
}

/** A name nobody knows, with a known one in brackets: the cell itself hints that they are one office. */
function knownByNote(found: NameMatch, { notes }: Peeling, index: UnitIndex): NameMatch {
  if (found.match !== "none") return found;
  const suggestions = notes.flatMap((note) => {
    return writtenName(otherNameIn(note) ?? note, index).matchSurely().name ?? [];
  });
  return suggestions.length === 0 ? found : { match: "similar", name: null, suggestions };
}

function segmentOf(text: string, peeling: Peeling, found: NameMatch, index: UnitIndex): Segment {
  const { start, end, role, roleForList, bracket } = peeling;
  const note = peeling.notes.length === 0 ? null : peeling.notes.join(";");
  return {
    start,
    end,
    found: isOnlyPost(found, role, index)
      ? asQuestion(found)
      : withDoubts(found, peeling.notes, bracket !== null, index),
    role,
    roleForList,
    note,
    outerEnd: text.trimEnd().length,
    bracket,
    whole: writtenName(text.slice(start), index),
  };
}

/**
 * 各责任单位主要负责同志 are persons, and no unit is named: unlike 市审计局主要负责同志, which says whose. What they stand for, a person says.
 */
function isOnlyPost({ name }: NameMatch, role: string | null, { directory }: UnitIndex): boolean {
  if (name === null || role === null || !isPost(role)) return false;
  return directory.isGroup(name) && /(?:单位|部门)$/.test(name);
}

function asQuestion({ name, suggestions }: NameMatch): NameMatch {
  return { match: "similar", name: null, suggestions: name === null ? suggestions : [name] };
}

const EXCEPTS = /^(?:除|不含|不包括|不包含|仅)|除外$|以外$/;
/** What an office answers for, and no branch of it: (负责农村), (涉及各乡镇). */
const COUNTRYSIDE = /(?:农村|乡村|乡镇|各[镇乡村])$/;

/** A part within the office, and not one of another place: whether the office is meant, a person says. */
const INNER = /^(?!.*第).*(?:支队|大队|中队|分队|[科股])$/;

/** A note may say that another office is meant: (梁园分局), (民权县), (不含示范区). */
function withDoubts(
  found: NameMatch,
  notes: readonly string[],
  mended: boolean,
  index: UnitIndex,
): NameMatch {
  const { name } = found;
  if (!isSure(found.match) || name === null) return found;
  const branches = notes.filter((note) => isBranchOf(note, name, index));
  const others = branches.filter((note) => !isOfItsKind(note, name));
  if (others.length > 0) return others.every((note) => INNER.test(note)) ? asQuestion(found) : NOTHING;
  if (branches.length > 0 || notes.some((note) => EXCEPTS.test(note) || /[^市][县区]$/.test(note))) {
    return asQuestion(found);
  }
  return mended ? { ...found, match: "repaired" } : found;
}

/** True for a note that names a branch; 市公安局交警支队(市交警支队) but says its own name once more. */
function isBranchOf(note: string, unit: string, index: UnitIndex): boolean {
  if (!BRANCH.test(note) || COUNTRYSIDE.test(note)) return false;
  return writtenName(otherNameIn(note) ?? note, index).matchSurely().name !== unit;
}

/** A squad in brackets after a squad may be this one by another name. */
function isOfItsKind(note: string, unit: string): boolean {
  return unit.includes(BRANCH.exec(note)?.[0] ?? note);
}
