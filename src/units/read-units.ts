import type { UnitDirectory } from "./directory";
import { isSure } from "./match-name";
import { piecesOf, type Piece } from "./piece";
import { roleNamed } from "./role";
import { readSegment, type Segment } from "./segment";
import { splitPiece } from "./split-piece";
import { indexOf, type UnitIndex } from "./unit-index";
import type { UnitRef } from "./unit-ref";

const memory = new WeakMap<UnitIndex, Map<string, readonly Segment[]>>();
/** Past this many different pieces the memory starts afresh. */
const MEMORY_LIMIT = 50_000;

/**
 * Reads the names in one unit cell, in the order they stand in. Separators, roles and bracketed notes are recognised and
 * kept apart from the names; a blank cell and a mere dash hold none.
 */
export function readUnits(cellText: string, directory: UnitDirectory): UnitRef[] {
  const index = indexOf(directory);
  const pieces = joinedPieces(cellText, piecesOf(cellText), index);
  const refs: UnitRef[] = [];
  let listStart = 0;
  let label: string | null = null;
  for (const piece of pieces) {
    const labelled = withoutLabel(cellText, piece);
    if (labelled.label !== undefined) {
      label = labelled.label;
      listStart = refs.length;
    }
    const raw = cellText.slice(labelled.start, piece.end);
    for (const segment of segmentsOf(raw, index)) {
      const ref = refOf(cellText, labelled.start, segment, directory);
      refs.push(ref.role === null && label !== null ? { ...ref, role: label } : ref);
      if (segment.role === null || !segment.roleForList) continue;
      for (let at = listStart; at < refs.length; at++) {
        const earlier = refs[at];
        if (earlier?.role === null) refs[at] = { ...earlier, role: segment.role };
      }
      listStart = refs.length;
    }
  }
  return refs;
}

function refOf(cell: string, offset: number, segment: Segment, directory: UnitDirectory): UnitRef {
  const { match, name, suggestions } = segment.found;
  const start = offset + segment.start;
  const end = offset + segment.end;
  return {
    text: cell.slice(start, end),
    match,
    name,
    members: name === null ? [] : directory.membersOf(name),
    suggestions,
    role: segment.role,
    note: segment.note,
    start,
    end,
  };
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
  if (part && isSure(part.found.match) && startsAnew(cell, piece.start + part.start)) return false;
  return isSure(readSegment(cell.slice(before.start, piece.end), index).found.match);
}

function startsAnew(cell: string, start: number): boolean {
  return /^(?:市|各|商丘)/.test(cell.slice(start, start + 2));
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
