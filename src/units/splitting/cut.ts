import { BRANCH, officeEndsAt } from "../names/organ";
import { bracketRanges } from "./piece";
import { beginsName } from "../matching/name-start";
import { endsAsOrgan, readSurely } from "./segment";
import type { UnitIndex } from "../matching/unit-index";

/** A place where a piece may be cut: `[from, to)` is the separator itself, empty where names run together. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly kind: "always" | "word" | "space" | "none";
}

const WORDS = /以及|会同|及其|[及和与并暨](?![谐平其])|\s+/g;
const ALWAYS = new Set(["以及", "会同"]);
/** 市委 and 市政府 may be but the beginning of a name that goes on after a space. */
const LONGEST_BEGINNING = 3;
const ROLE_END = /(?:牵头|主办|配合|负责|参与|协助|协办|落实|督导)(?:单位|部门)?$/;

/** The places where a piece may be cut, from left to right; none inside brackets. */
export function cutsIn(text: string, index: UnitIndex): Cut[] {
  const brackets = bracketRanges(text);
  const outside = (at: number): boolean => brackets.every((range) => at < range.from || at >= range.to);
  const cuts: Cut[] = [];
  for (const { 0: word, index: from } of text.matchAll(WORDS)) {
    const to = from + word.length;
    if (from === 0 || to === text.length || !outside(from)) continue;
    cuts.push({ from, to, kind: ALWAYS.has(word) ? "always" : word.trim() === "" ? "space" : "word" });
  }
  for (let at = 2; at < text.length - 1; at++) {
    if (!beginsName(text, at, index) || !outside(at)) continue;
    if (officeEndsAt(text, at) || ROLE_END.test(text.slice(0, at))) {
      cuts.push({ from: at, to: at, kind: "none" });
    }
  }
  return cuts.sort((a, b) => a.from - b.from);
}

/**
 * True for a cut that needs no weighing: after a complete name a new one plainly begins, or the names on both sides are known.
 * A branch office after a space is no new name (市公安局 市区分局).
 */
export function isSettled(text: string, cuts: readonly Cut[], at: number, index: UnitIndex): boolean {
  const cut = cuts[at];
  if (!cut || cut.kind === "none") return false;
  const left = text.slice(cuts[at - 1]?.to ?? 0, cut.from);
  const right = text.slice(cut.to, cuts[at + 1]?.from ?? text.length);
  const complete = endsAsOrgan(left);
  const begins = beginsName(text, cut.to, index) && !BRANCH.test(right);
  if (begins && complete) return true;
  if (!begins && !complete) return false;
  return readSurely(left, index) !== null && (begins || readSurely(right, index) !== null);
}

/**
 * True for a cut that no doubtful name reaches across, though a known one may: both sides are complete by their ends, or a
 * new name plainly begins.
 */
export function isFirm(text: string, cuts: readonly Cut[], at: number, index: UnitIndex): boolean {
  const cut = cuts[at];
  if (!cut || cut.kind === "none") return false;
  if (cut.kind === "always") return true;
  const left = text.slice(cuts[at - 1]?.to ?? 0, cut.from);
  const right = text.slice(cut.to, cuts[at + 1]?.from ?? text.length);
  if (!endsAsOrgan(left)) return false;
  if (beginsName(text, cut.to, index)) return true;
  return endsAsOrgan(right) && (cut.kind === "word" || left.length > LONGEST_BEGINNING);
}
