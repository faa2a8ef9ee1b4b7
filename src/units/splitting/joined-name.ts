import { isSure } from "../matching/match-name";
import { beginsName } from "../matching/name-start";
import { nameDistance } from "../matching/similarity/distance";
import { plainKey } from "../names/name-key";
import { readSegment, readSurely, stretchOf } from "./segment";
import type { UnitIndex } from "../matching/unit-index";

/** How far what follows 和 may be from what follows it in a name of the directory: one slip. */
const ONE_SLIP = 0.9;
const JOINT = /[和与及、]/;
const LAST_PART = /(?<=.[和与及、])[^和与及、()]{2,}$/;

/** 市直有关部门和单位 are 市直有关部门. */
const GENERAL = /^(?:部门|单位)/;

/** A name of the directory that holds 和 or 、 itself. */
interface JoinedName {
  readonly unit: string;
  /** What follows the last 和 in it: 人民政府 of 党委和人民政府. */
  readonly lastPart: string;
}

const joinedNames = new WeakMap<UnitIndex, readonly JoinedName[]>();

function joinedNamesOf(index: UnitIndex): readonly JoinedName[] {
  const known = joinedNames.get(index);
  if (known) return known;
  const found = new Map<string, JoinedName>();
  for (const { exact, unit } of index.spellings) {
    const [lastPart] = JOINT.test(exact) ? (LAST_PART.exec(plainKey(exact)) ?? []) : [];
    if (lastPart !== undefined) found.set(`${unit} ${lastPart}`, { unit, lastPart });
  }
  const made = [...found.values()];
  joinedNames.set(index, made);
  return made;
}

/**
 * True where a text that was cut in two at 和 is rather one misspelt name that holds 和 itself: what follows begins with the last part of such
 * a name but for a slip, or both parts alone are names of one unit (市自然资源 and 城乡规划局), and the whole resembles the name of that unit. Two
 * different units that are both sure are two.
 */
export function isMisspeltJoinedName(left: string, right: string, whole: string, index: UnitIndex): boolean {
  const isOwn = beginsName(right, 0, index);
  if (isOwn && unitsEndingLike(right, index).length === 0) return false;
  const before = readSurely(stretchOf(left, index), index)?.found.name ?? null;
  const after = readSurely(stretchOf(right, index), index)?.found.name ?? null;
  if (before === null || after === null) return goesWith(before, right, whole, index);
  return before === after && !isOwn && isOneOf([before], whole, index);
}

/**
 * The same for two parts that are not both sure.
 * @param before the unit that the part before surely names, or `null`.
 */
export function goesWith(before: string | null, right: string, whole: string, index: UnitIndex): boolean {
  const units = unitsEndingLike(right, index);
  if (before !== null && GENERAL.test(right)) units.push(before);
  return units.length > 0 && isOneOf(units, whole, index);
}

function isOneOf(units: readonly string[], whole: string, index: UnitIndex): boolean {
  const { match, name, suggestions } = readSegment(stretchOf(whole, index), index).found;
  const meant = isSure(match) ? name : match === "similar" ? (suggestions[0] ?? null) : null;
  return meant !== null && units.includes(meant);
}

function unitsEndingLike(right: string, index: UnitIndex): string[] {
  return joinedNamesOf(index)
    .filter(({ lastPart }) => beginsLike(right, lastPart))
    .map(({ unit }) => unit);
}

function beginsLike(written: string, lastPart: string): boolean {
  if (written.length < lastPart.length - 1 || !sharesHalf(written, lastPart)) return false;
  return nameDistance(written.slice(0, lastPart.length), lastPart, ONE_SLIP) <= ONE_SLIP;
}

/** A slip leaves at least half of the characters in their places or one beside. */
function sharesHalf(written: string, lastPart: string): boolean {
  let shared = 0;
  for (let at = 0; at < lastPart.length; at++) {
    const found = written.indexOf(lastPart.charAt(at));
    if (found >= 0 && found <= at + 1) shared++;
  }
  return shared * 2 >= lastPart.length;
}
