import { BRANCH, officeEndsAt } from "../names/organ";
import { bracketRanges } from "./piece";
import { beginsName } from "../matching/name-start";
import { endsAsOrgan, readSurely, stretchOf, type Stretch } from "./segment";
import { isMisspeltJoinedName } from "./joined-name";
import type { UnitIndex } from "../matching/unit-index";

/** A place where a piece may be cut: `[from, to)` is the separator itself, empty where names run together. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly kind: "always" | "word" | "space" | "none";
}

const WORDS = /以及|会同|及其|[及和与并暨](?![谐平其])|\s+/g;
const ALWAYS = new Set(["以及", "会同"]);
/** What stands in brackets on the next line still belongs to the name, unless it is the number of the next. */
const NOTE = /^[(（](?![\d一二三四五六七八九十]{1,3}[)）])/;
/** 市委 and 市政府 may be but the beginning of a name that goes on after a space. */
const LONGEST_BEGINNING = 3;
const ROLE_END = /(?:牵头|主办|配合|负责|参与|协助|协办|落实|督导)(?:单位|部门)?$/;

/** The places where a piece may be cut, from left to right; none inside brackets. */
function cutsIn(text: string, index: UnitIndex): Cut[] {
  const brackets = bracketRanges(text);
  const outside = (at: number): boolean =>
    brackets.length === 0 || brackets.every((range) => at < range.from || at >= range.to);
  const cuts: Cut[] = [];
  for (const { 0: word, index: from } of text.matchAll(WORDS)) {
    const to = from + word.length;
    if (from === 0 || to === text.length || !outside(from) || NOTE.test(text.slice(to, to + 5))) continue;
    cuts.push({ from, to, kind: ALWAYS.has(word) ? "always" : word.trim() === "" ? "space" : "word" });
  }
  for (let at = 2; at < text.length - 1; at++) {
    if (!beginsName(text, at, index) || !outside(at)) continue;
    if (officeEndsAt(text, at) || countyEndsAt(text, at, index) || ROLE_END.test(text.slice(0, at))) {
      cuts.push({ from: at, to: at, kind: "none" });
    }
  }
  if (cuts.length > 1) cuts.sort((a, b) => a.from - b.from);
  return cuts.filter((cut, at) => cut.kind !== "word" || !isWithinName(text, cuts, at, index));
}

/** True where a county of the directory ends: 梁园区 in 梁园区睢阳区. */
function countyEndsAt(text: string, at: number, { counties }: UnitIndex): boolean {
  return COUNTY_END.test(text.charAt(at - 1)) && counties.some((county) => text.endsWith(county, at));
}
const COUNTY_END = /[县区市]/;

/** True for the 和 of a misspelt name: 党委和人名政府. */
function isWithinName(text: string, cuts: readonly Cut[], at: number, index: UnitIndex): boolean {
  const start = cuts[at - 1]?.to ?? 0;
  const end = cuts[at + 1]?.from ?? text.length;
  const left = text.slice(start, cuts[at]?.from);
  const right = text.slice(cuts[at]?.to, end);
  return isMisspeltJoinedName(left, right, text.slice(start, end), index);
}

/** A text with the places where it may be cut, and what is known of the parts between them. */
export class Cuttable {
  readonly cuts: readonly Cut[];
  private readonly parts: (Stretch | undefined)[] = [];

  constructor(
    readonly text: string,
    private readonly index: UnitIndex,
  ) {
    this.cuts = cutsIn(text, index);
  }

  /** Where the part behind a cut begins; cut -1 is the start of the text. */
  startAfter(cut: number): number {
    return this.cuts[cut]?.to ?? 0;
  }

  /** Where the part before a cut ends; behind the last cut it is the end of the text. */
  endBefore(cut: number): number {
    return this.cuts[cut]?.from ?? this.text.length;
  }

  /** The text between two cuts. */
  textBetween(after: number, before: number): string {
    return this.text.slice(this.startAfter(after), this.endBefore(before));
  }

  /** What is known of the text between two cuts. */
  between(after: number, before: number): Stretch {
    const at = (after + 1) * (this.cuts.length + 1) + before;
    return (this.parts[at] ??= stretchOf(this.textBetween(after, before), this.index));
  }

  /**
   * True for a cut that needs no weighing: after a complete name a new one plainly begins, or the names on both sides are known.
   * A branch office after a space is no new name (市公安局 市区分局).
   */
  isSettled(at: number): boolean {
    const cut = this.cuts[at];
    if (!cut || cut.kind === "none") return false;
    const complete = endsAsOrgan(this.textBetween(at - 1, at));
    const begins = beginsName(this.text, cut.to, this.index) && !BRANCH.test(this.textBetween(at, at + 1));
    if (begins && complete) return true;
    if (!begins && !complete) return false;
    return this.isSure(at - 1, at) && (begins || this.isSure(at, at + 1));
  }

  /**
   * True for a cut that no doubtful name reaches across, though a known one may: both sides are complete by their ends, or a
   * new name plainly begins behind more than a word.
   */
  isFirm(at: number): boolean {
    const cut = this.cuts[at];
    if (!cut || cut.kind === "none") return false;
    if (cut.kind === "always") return true;
    const left = this.textBetween(at - 1, at);
    const complete = endsAsOrgan(left);
    const long = left.length > LONGEST_BEGINNING;
    if (beginsName(this.text, cut.to, this.index)) return complete || (long && !this.endsInCity(left));
    return complete && endsAsOrgan(this.textBetween(at, at + 1)) && (cut.kind === "word" || long);
  }

  /** A line may end behind 商丘, and 市 begin the next. */
  private endsInCity(text: string): boolean {
    const { cityShort } = this.index;
    return cityShort !== null && text.trimEnd().endsWith(cityShort);
  }

  private isSure(after: number, before: number): boolean {
    return readSurely(this.between(after, before), this.index) !== null;
  }
}
