import { beginsName } from "../matching/name-start";
import type { UnitIndex } from "../matching/unit-index";
import { exactKey } from "../names/name-key";
import { isSure } from "../matching/match-name";
import { goesWith } from "./joined-name";
import { mayGoOn } from "./beginning";
import { labelled } from "./label";
import { piecesOf } from "./piece";
import { readSurely, stretchOf, type Segment } from "./segment";
import { moved, splitPiece } from "./split-piece";

/** The names of a cell with their offsets in it, each with the role that falls to it. */
export function readCell(cell: string, index: UnitIndex): readonly Segment[] {
  const { sections, rest } = labelled(cell);
  const read = sections.flatMap(({ start, end, role }) =>
    sectionNames(cell.slice(start, end), start, role, index),
  );
  if (rest !== null) keepApart(read, cell.slice(rest).trim());
  return read;
}

/** The names of a text that starts at `offset` of its cell; the label's role falls to those that have none of their own. */
function sectionNames(text: string, offset: number, label: string | null, index: UnitIndex): Segment[] {
  const read: Segment[] = [];
  let listStart = 0;
  for (const { start, segments } of readPieces(text, index)) {
    for (const segment of segments) {
      const next = moved(segment, offset + start);
      const both = halvesAsOne(read.at(-1), next, text, offset, index);
      if (both) read.pop();
      const { role, roleForList } = both ?? next;
      read.push(both ?? next);
      if (role === null || !roleForList) continue;
      if (label === null) giveRole(read, listStart, role);
      listStart = read.length;
    }
  }
  if (label !== null) giveRole(read, 0, label);
  return read;
}

/** 市纪律检查委员会、市监委 are one unit, named by its halves; `null` where two neighbours are anything else. */
function halvesAsOne(
  before: Segment | undefined,
  next: Segment,
  text: string,
  offset: number,
  index: UnitIndex,
): Segment | null {
  if (before === undefined || before.found.name === null || before.found.name !== next.found.name)
    return null;
  const both = text.slice(before.start - offset, next.outerEnd - offset);
  const whole = readSurely(stretchOf(both, index), index);
  const spans = whole !== null && whole.end >= next.end - before.start;
  return spans ? moved(whole, before.start) : null;
}

/** In 市公安局、市财政局牵头 both lead. */
function giveRole(read: Segment[], from: number, role: string): void {
  for (let at = from; at < read.length; at++) {
    const segment = read[at];
    if (segment?.role === null) read[at] = { ...segment, role };
  }
}

/** What belongs to another column stays with the last name, as a note. */
function keepApart(read: Segment[], rest: string): void {
  const last = read.at(-1);
  if (!last) return;
  read[read.length - 1] = { ...last, note: last.note === null ? rest : `${last.note};${rest}` };
}

interface ReadPiece {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** 市纪委、监委 is one name: where the part after 、 is none by itself, and both together are known, they stay together. */
function readPieces(cell: string, index: UnitIndex): readonly ReadPiece[] {
  const read: ReadPiece[] = [];
  for (const { start, end, separator, text } of piecesOf(cell)) {
    const piece = { start, segments: splitPiece(text, index) };
    const before = read.at(-1);
    if (before && JOINTS.has(separator) && isOneName(cell, before, piece, index)) {
      const { start: whole } = before;
      read[read.length - 1] = { start: whole, segments: splitPiece(cell.slice(whole, end), index) };
    } else {
      read.push(piece);
    }
  }
  return read;
}

/** What may stand inside one name: 市纪委、监委, 梁园区委,区政府. */
const JOINTS = new Set(["、", ",", "，"]);

/** Two names stay apart, unless the directory itself writes them as one: 市纪委、市监委. */
function isOneName(cell: string, before: ReadPiece, piece: ReadPiece, index: UnitIndex): boolean {
  const last = before.segments.at(-1);
  const [part] = piece.segments;
  if (!last || !part) return false;
  const start = before.start + last.start;
  const next = piece.start + part.start;
  const begins = last.whole?.beginsLonger() === true;
  const bothSure = isSure(last.found.match) && isSure(part.found.match);
  if (bothSure && beginsName(cell, next, index)) {
    const sameUnit = last.found.name === part.found.name;
    return begins && isWrittenAsOne(cell.slice(start, piece.start + part.end), sameUnit, index);
  }
  const end = piece.start + part.outerEnd;
  const whole = cell.slice(start, end);
  if (begins && mayGoOn(cell, start, next, index) && readSurely(stretchOf(whole, index), index)) return true;
  return !bothSure && goesWith(last.found.name, cell.slice(next, end), whole, index);
}

/** True where the directory writes two names as one, letter by letter, or in any way where both are names of the same unit. */
function isWrittenAsOne(text: string, sameUnit: boolean, index: UnitIndex): boolean {
  const written = text.replace(/[,，]/g, "、");
  if (index.byExact.has(exactKey(written))) return true;
  return sameUnit && readSurely(stretchOf(written, index), index) !== null;
}
