import { pinyin } from "pinyin-pro";

/** Spellings of pinyin that southern speech and quick typing mix up; folded they are one. */
const MIXED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, "$1"],
  [/^l/, "n"],
  [/([aei])ng$/, "$1n"],
];

/** How a character may be read. */
interface Sounds {
  /** All readings in pinyin without tone; of another sign, the sign itself. */
  readonly read: readonly string[];
  /** The same with mixed-up sounds made one. */
  readonly folded: readonly string[];
}

const sounds = new Map<string, Sounds>();
/** More characters than a day's ledgers hold; past it the memory starts afresh. */
const MEMORY_LIMIT = 20_000;

function soundsOf(character: string): Sounds {
  const known = sounds.get(character);
  if (known) return known;
  const all = pinyin(character, { toneType: "none", type: "array", multiple: true, v: true });
  const read = [...new Set(all)];
  const made = { read, folded: [...new Set(read.map(foldSound))] };
  if (sounds.size > MEMORY_LIMIT) sounds.clear();
  sounds.set(character, made);
  return made;
}

const signOf = new Map<string, string>();
const signs = new Map<string, string>();
/** The private use area of Unicode: no text of an office holds its characters. */
const FIRST_SIGN = 0xe000;
const SIGNS = 0x1900;

/** A text with one sign for each sound, mixed-up sounds made one: homophones give the same text. */
export function soundText(text: string): string {
  let written = "";
  for (const character of text) {
    let sign = signOf.get(character);
    if (sign === undefined) {
      sign = soundSign(soundsOf(character).folded[0] ?? character);
      signOf.set(character, sign);
    }
    written += sign;
  }
  return written;
}

/** One sign for each sound; there are some four hundred, and other signs than Chinese stand for themselves. */
function soundSign(sound: string): string {
  const known = signs.get(sound);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(FIRST_SIGN + (signs.size % SIGNS));
  signs.set(sound, sign);
  return sign;
}

/** True for two characters that an input method offers for the same letters. */
export function soundAlike(a: string, b: string): boolean {
  return share(soundsOf(a).read, soundsOf(b).read);
}

/** True for two characters that sound alike to one who mixes zh and z, n and l, in and ing. */
export function soundNear(a: string, b: string): boolean {
  return share(soundsOf(a).folded, soundsOf(b).folded);
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((sound) => others.includes(sound));
}

function foldSound(sound: string): string {
  let folded = sound;
  for (const [pattern, replacement] of MIXED) folded = folded.replace(pattern, replacement);
  return folded;
}
