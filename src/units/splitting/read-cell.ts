import { isSure } from "../matching/match-name";
import { piecesOf, type Piece } from "./piece";
import { roleNamed } from "./role";
import { beginsName } from "../matching/name-start";
import { readSurely, type Segment } from "./segment";
import { moved, splitPiece, unfinished } from "./split-piece";
import type { UnitIndex } from "../matching/unit-index";

/** The names of a cell with their offsets in it, each with the role that falls to it. */
export function readCell(cell: string, index: UnitIndex): Segment[] {
  const read: Segment[] = [];
  let listStart = 0;
  let label: string | null = null;
  for (const piece of joinedPieces(cell, piecesOf(cell), index)) {
    const labelled = withoutLabel(piece);
    if (labelled.label !== undefined) {
      label = labelled.label;
      listStart = read.length;
    }
    for (const segment of splitPiece(labelled.text, index)) {
      const placed = moved(segment, labelled.start);
      read.push(label === null || segment.role !== null ? placed : { ...placed, role: label });
      if (segment.role === null || !segment.roleForList) continue;
      giveRole(read, listStart, segment.role);
      listStart = read.length;
    }
  }
  return read;
}

/** In 市公安局、市财政局牵头 both lead. */
function giveRole(read: Segment[], from: number, role: string): void {
  for (let at = from; at < read.length; at++) {
    const segment = read[at];
    if (segment?.role === null) read[at] = { ...segment, role };
  }
}

/** 市纪委、监委 is one name: where the part after 、 is none by itself, and both together are known, they stay together. */
function joinedPieces(cell: string, pieces: readonly Piece[], index: UnitIndex): Piece[] {
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

function isOneName(cell: string, before: Piece, piece: Piece, index: UnitIndex): boolean {
  const beginning = unfinished(before.text, index);
  if (beginning < 0) return false;
  const [part] = splitPiece(piece.text, index);
  if (!part || (isSure(part.found.match) && beginsName(cell, piece.start + part.start, index))) return false;
  const name = cell.slice(before.start + beginning, piece.start + part.outerEnd);
  return readSurely(name, index) !== null;
}

interface Labelled {
  readonly start: number;
  readonly text: string;
  /** Left out where there is no label; `null` for one that says no role. */
  readonly label?: string | null;
}

/** 牵头单位:市公安局 gives its role to all names up to the next label. */
function withoutLabel(piece: Piece): Labelled {
  const [whole, label] = /^\s*([\u4e00-\u9fff\s]{2,8})[:：]/.exec(piece.text) ?? [];
  const role = label === undefined ? null : roleNamed(label);
  if (whole === undefined || role === null) return piece;
  return {
    start: piece.start + whole.length,
    text: piece.text.slice(whole.length),
    label: role === "责任" || role === "主体" ? null : role,
  };
}
