import type { UnitDirectory } from "../directory/directory";
import { exactKey, looseKey } from "../names/name-key";
import { BRANCH, organAtEnd } from "../names/organ";
import { indexOf, type Spelling } from "./unit-index";

/** What a name may be short for. */
export interface Abbreviated {
  /** The one unit that it is surely short for; `null` where there is none. */
  readonly name: string | null;
  /** The units that it may be short for, in the directory's order. */
  readonly units: readonly string[];
}

/** Two characters and the end of an office: 住建局. */
const SHORTEST = 3;
const LEVEL = /^[市县区镇乡]/;
/** What an office's name loses without becoming another's: 应急局 for 应急管理局. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(["管理"]);

/**
 * The units for whose names one may be short in that it leaves characters out: 区住建局 for 区住房和城乡建设局. It is surely so where one unit alone fits, and
 * characters are left out within the words; what lacks whole words behind the level or before the end (区建设局, 区农业局 for 区农业机械局) may be another office.
 */
export function unitAbbreviated(text: string, directory: UnitDirectory): Abbreviated {
  const short = looseKey(exactKey(text));
  if (short.length < SHORTEST || organAtEnd(short) === null) return NONE;
  const fitting = indexOf(directory).spellings.filter(
    ({ loose, unit }) => isShortFor(short, loose) && !directory.isGroup(unit),
  );
  const units = [...new Set(fitting.map(({ unit }) => unit))];
  const [only = null] = units.length === 1 ? units : [];
  return { name: fitting.some((spelling) => isSurelyShort(short, spelling)) ? only : null, units };
}

const NONE: Abbreviated = { name: null, units: [] };

/** A branch is not the office: 公安局 is not short for 公安分局. */
function isShortFor(short: string, long: string): boolean {
  if (long.length <= short.length || !long.startsWith(short.charAt(0)) || long.at(-1) !== short.at(-1))
    return false;
  if (BRANCH.exec(long)?.[0] !== BRANCH.exec(short)?.[0]) return false;
  return leftOut(short, long) !== null;
}

function isSurelyShort(short: string, { loose }: Spelling): boolean {
  const gaps = leftOut(short, loose) ?? [];
  const last = short.length - 1;
  return gaps.some(
    ({ before, text }) => EMPTY_WORDS.has(text) || (before < last && !(before === 1 && LEVEL.test(short))),
  );
}

/** Characters that a longer name has before one of a shorter name's. */
interface Gap {
  /** The place in the shorter name. */
  readonly before: number;
  readonly text: string;
}

/** What a longer name has that a shorter one leaves out; `null` where the shorter has something else, or another order. */
function leftOut(short: string, long: string): readonly Gap[] | null {
  const gaps: Gap[] = [];
  let from = 0;
  for (let place = 0; place < short.length; place += 1) {
    const isLast = place === short.length - 1;
    const at = isLast ? long.length - 1 : long.indexOf(short.charAt(place), from);
    if (at < from) return null;
    if (at > from) gaps.push({ before: place, text: long.slice(from, at) });
    from = at + 1;
  }
  return gaps;
}

/** More units are no suggestion. */
const MOST_UNITS = 3;
const SHORTEST_WORD = 2;

/**
 * The few units of whose names a word is part, or of whose beginning it is short (城管 for 县城市管理局), in the directory's order; none where it may be
 * many units'.
 */
export function unitsWithWord(text: string, directory: UnitDirectory): readonly string[] {
  const word = looseKey(exactKey(text));
  if (word.length < SHORTEST_WORD) return [];
  const { spellings } = indexOf(directory);
  const units = (holds: (long: string) => boolean): string[] => [
    ...new Set(
      spellings.filter(({ loose, unit }) => holds(loose) && !directory.isGroup(unit)).map(({ unit }) => unit),
    ),
  ];
  const whole = units((long) => long.includes(word));
  const found = whole.length > 0 ? whole : units((long) => isSpoken(word, long.replace(LEVEL, "")));
  return found.length > MOST_UNITS ? [] : found;
}

/** Whether a word begins as a name does and goes on with characters of it in their order. */
function isSpoken(word: string, long: string): boolean {
  if (!long.startsWith(word.charAt(0))) return false;
  let from = 0;
  for (const character of word) {
    const at = long.indexOf(character, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
