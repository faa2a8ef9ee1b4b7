import { memories } from "../matching/memory";
import { isSure } from "../matching/match-name";
import { beginsName } from "../matching/name-start";
import type { UnitIndex } from "../matching/unit-index";
import { exactKey } from "../names/name-key";
import { labelled } from "./label";
import { piecesOf, type Piece } from "./piece";
import { readSurely, type Segment } from "./segment";
import { moved, splitPiece, unfinished } from "./split-piece";

const memory = memories<UnitIndex, readonly Segment[]>();

/** The names of a cell with their offsets in it, each with the role that falls to it. */
export function readCell(cell: string, index: UnitIndex): readonly Segment[] {
  return memory(index).recall(cell, () => {
    const { sections, rest } = labelled(cell);
    const read = sections.flatMap(({ start, end, role }) =>
      sectionNames(start === 0 && end === cell.length ? cell : cell.slice(start, end), start, role, index),
    );
    if (rest !== null) keepApart(read, cell.slice(rest).trim());
    return read;
  });
}

/** The names of a text that starts at `offset` of its cell; the label's role falls to those that have none of their own. */
function sectionNames(text: string, offset: number, label: string | null, index: UnitIndex): Segment[] {
  const read: Segment[] = [];
  let listStart = 0;
  for (const piece of joinedPieces(text, piecesOf(text), index)) {
    for (const segment of splitPiece(piece.text, index)) {
      read.push(moved(segment, offset + piece.start));
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

/** 市纪委、监委 is one name: where the part after 、 is none by itself, and both together are known, they stay together. */
function joinedPieces(cell: string, pieces: readonly Piece[], index: UnitIndex): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && piece.separator === "、" && isOneName(cell, before, piece, index)) {
      joined[joined.length - 1] = {
        ...before,
        end: piece.end,
        text: cell.slice(before.start, piece.end),
      };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Two names stay apart, unless the directory itself writes them as one: 市纪委、市监委. */
function isOneName(cell: string, before: Piece, piece: Piece, index: UnitIndex): boolean {
  const beginning = unfinished(before.text, index);
  if (beginning < 0) return false;
  const [part] = splitPiece(piece.text, index);
  if (!part) return false;
  const name = cell.slice(before.start + beginning, piece.start + part.outerEnd);
  const isOwnName = isSure(part.found.match) && beginsName(cell, piece.start + part.start, index);
  return isOwnName ? index.byExact.has(exactKey(name)) : readSurely(name, index) !== null;
}
