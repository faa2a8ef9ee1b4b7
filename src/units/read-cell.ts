import { isSure } from "./match-name";
import { piecesOf, type Piece } from "./piece";
import { roleNamed } from "./role";
import { readSegment, type Segment } from "./segment";
import { splitPiece } from "./split-piece";
import type { UnitIndex } from "./unit-index";

const memory = new WeakMap<UnitIndex, Map<string, readonly Segment[]>>();
/** Past this many different pieces the memory starts afresh. */
const MEMORY_LIMIT = 50_000;

/** The names of a cell with their offsets in it, each with the role that falls to it. */
export function readCell(cell: string, index: UnitIndex): Segment[] {
  const read: Segment[] = [];
  let listStart = 0;
  let label: string | null = null;
  for (const piece of joinedPieces(cell, piecesOf(cell), index)) {
    const labelled = withoutLabel(cell, piece);
    if (labelled.label !== undefined) {
      label = labelled.label;
      listStart = read.length;
    }
    for (const segment of segmentsOf(cell.slice(labelled.start, piece.end), index)) {
      read.push(moved(segment, labelled.start, segment.role ?? label));
      if (segment.role === null || !segment.roleForList) continue;
      giveRole(read, listStart, segment.role);
      listStart = read.length;
    }
  }
  return read;
}

function moved(segment: Segment, offset: number, role: string | null): Segment {
  return {
    ...segment,
    start: segment.start + offset,
    end: segment.end + offset,
    outerEnd: segment.outerEnd + offset,
    role,
  };
}

/** In 市公安局、市财政局牵头 both lead. */
function giveRole(read: Segment[], from: number, role: string): void {
  for (let at = from; at < read.length; at++) {
    const segment = read[at];
    if (segment?.role === null) read[at] = { ...segment, role };
  }
}

function segmentsOf(raw: string, index: UnitIndex): readonly Segment[] {
  let known = memory.get(index);
  if (!known || known.size > MEMORY_LIMIT) {
    known = new Map();
    memory.set(index, known);
  }
  let segments = known.get(raw);
  if (!segments) {
    segments = splitPiece(raw, index).filter((segment) => segment.end > segment.start);
    known.set(raw, segments);
  }
  return segments;
}

/** 市纪委、监委 is one name: where the part after 、 is none by itself, and both together are known, they stay together. */
function joinedPieces(cell: string, pieces: readonly Piece[], index: UnitIndex): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && piece.separator === "、" && isOneName(cell, before, piece, index)) {
      joined[joined.length - 1] = { ...before, end: piece.end };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function isOneName(cell: string, before: Piece, piece: Piece, index: UnitIndex): boolean {
  const [part] = segmentsOf(cell.slice(piece.start, piece.end), index);
  if (part && isSure(part.found.match) && startsAnew(cell, piece.start + part.start, index)) return false;
  return isSure(readSegment(cell.slice(before.start, piece.end), index).found.match);
}

/** A name that says where it belongs stands for itself. */
function startsAnew(cell: string, start: number, { cityShort, counties }: UnitIndex): boolean {
  const places = ["市", "各", ...(cityShort === null ? [] : [cityShort]), ...counties];
  return places.some((place) => cell.startsWith(place, start));
}

interface Labelled {
  readonly start: number;
  /** Left out where there is no label; `null` for one that says no role. */
  readonly label?: string | null;
}

/** 牵头单位:市公安局 gives its role to all names up to the next label. */
function withoutLabel(cell: string, piece: Piece): Labelled {
  const [whole, label] = /^\s*([\u4e00-\u9fff\s]{2,8})[:：]/.exec(cell.slice(piece.start, piece.end)) ?? [];
  if (whole === undefined || label === undefined) return { start: piece.start };
  const role = roleNamed(label);
  if (role === null) return { start: piece.start };
  return { start: piece.start + whole.length, label: role === "责任" || role === "主体" ? null : role };
}
