import { beginsName } from "../matching/name-start";
import type { UnitIndex } from "../matching/unit-index";
import { exactKey } from "../names/name-key";
import { labelled } from "./label";
import { piecesOf } from "./piece";
import { readSurely, type Segment } from "./segment";
import { isUnfinished, moved, splitPiece } from "./split-piece";

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
      read.push(moved(segment, offset + start));
      if (segment.role === null || !segment.roleForList) continue;
      if (label === null) giveRole(read, listStart, segment.role);
      listStart = read.length;
    }
  }
  if (label !== null) giveRole(read, 0, label);
  return read;
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
    if (before && separator === "、" && isOneName(cell, before, piece, index)) {
      const { start: whole } = before;
      read[read.length - 1] = { start: whole, segments: splitPiece(cell.slice(whole, end), index) };
    } else {
      read.push(piece);
    }
  }
  return read;
}

/** Two names stay apart, unless the directory itself writes them as one: 市纪委、市监委. */
function isOneName(cell: string, before: ReadPiece, piece: ReadPiece, index: UnitIndex): boolean {
  const last = before.segments.at(-1);
  const [part] = piece.segments;
  if (!last || !part) return false;
  const start = before.start + last.start;
  if (!isUnfinished(cell.slice(start, before.start + last.outerEnd), index)) return false;
  const name = cell.slice(start, piece.start + part.outerEnd);
  const isOwnName = beginsName(cell, piece.start + part.start, index);
  return isOwnName ? index.byExact.has(exactKey(name)) : readSurely(name, index) !== null;
}
