/**
 * Ours beside what else there is, on the lists of spellings with known answers: key collision as OpenRefine clusters
 * (fingerprint, n-gram), and plain fuzzy search (the nearest name by edit distance). Each is given all names, aliases and former names of
 * the built-in directory. Prints; judges nothing. Run with `npx tsx bench/unit-spellings.ts`.
 */
import { builtInDirectory, readUnits } from "../src/units";
import { LATER_ANSWERABLE, LATER_UNANSWERABLE } from "../tests/units/reading/later-spellings";
import { ANSWERABLE, UNANSWERABLE } from "../tests/units/reading/spellings";
import { LAST_ANSWERABLE, LAST_UNANSWERABLE } from "../tests/units/reading/last-spellings";
import { EVERYDAY_ANSWERABLE, EVERYDAY_UNANSWERABLE } from "../tests/units/reading/everyday-spellings";
import { ODD_ANSWERABLE, ODD_UNANSWERABLE } from "../tests/units/reading/odd-spellings";
import { SLIPPED_ANSWERABLE, SLIPPED_UNANSWERABLE } from "../tests/units/reading/slipped-spellings";
import { FRESH_ANSWERABLE, FRESH_UNANSWERABLE } from "../tests/units/reading/fresh-spellings";
import { EXAMINED_CELLS } from "../tests/units/reading/examined-cells";
import { HASTY_CELLS } from "../tests/units/reading/hasty-cells";
import { WRITTEN_CELLS } from "../tests/units/reading/written-cells";
import { levenshtein } from "./edit-distance";

/** What a method says of one spelling: what it would write without asking, and what it would offer, best first. */
interface Answer {
  readonly automatic: readonly string[];
  readonly offered: readonly string[];
}

type Method = (spelling: string) => Answer;

const directory = builtInDirectory();
const known = directory.entries.flatMap(({ name, aliases, formerNames }) =>
  [name, ...aliases, ...formerNames].map((text) => ({ text, unit: name })),
);

function ours(spelling: string): Answer {
  const refs = readUnits(spelling, directory);
  const automatic = refs.flatMap(({ name }) => name ?? []);
  const [only] = refs;
  return { automatic, offered: refs.length === 1 && only ? only.suggestions : [] };
}

/** OpenRefine's clean-up before it makes a key: lower case, no punctuation, no control characters. */
function cleaned(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cc}]/gu, "");
}

/** OpenRefine's fingerprint: the words of a text, each once, in order. Chinese sets no spaces, so a name is one word. */
function fingerprint(text: string): string {
  return [...new Set(cleaned(text).split(/\s+/))].sort().join(" ");
}

/** The same with each character taken for a word. */
function characterFingerprint(text: string): string {
  return [...new Set(Array.from(cleaned(text).replace(/\s/g, "")))].sort().join(" ");
}

/** OpenRefine's n-gram fingerprint: all runs of n characters, each once, in order. */
function ngrams(n: number): (text: string) => string {
  return (text) => {
    const characters = Array.from(cleaned(text).replace(/\s/g, ""));
    const grams = characters.slice(n - 1).map((_, at) => characters.slice(at, at + n).join(""));
    return [...new Set(grams)].sort().join("");
  };
}

/** Texts with one key are one cluster; a cluster with two units in it is a question. */
function keyCollision(keyOf: (text: string) => string): Method {
  const clusters = new Map<string, Set<string>>();
  for (const { text, unit } of known) {
    const key = keyOf(text);
    clusters.set(key, (clusters.get(key) ?? new Set()).add(unit));
  }
  return (spelling) => {
    const units = [...(clusters.get(keyOf(spelling)) ?? [])];
    return units.length === 1 ? { automatic: units, offered: [] } : { automatic: [], offered: units };
  };
}

/** The nearest name; taken without asking where so much of it agrees, else offered. */
function nearest(enough: number): Method {
  const folded = known.map(({ text, unit }) => ({ text: cleaned(text), unit }));
  return (spelling) => {
    const written = cleaned(spelling).replace(/\s/g, "");
    let least = Number.POSITIVE_INFINITY;
    let best = { text: "", unit: "" };
    for (const name of folded) {
      const distance = levenshtein(written, name.text);
      if (distance < least) [least, best] = [distance, name];
    }
    const alike = 1 - least / Math.max(written.length, best.text.length);
    return alike >= enough
      ? { automatic: [best.unit], offered: [] }
      : { automatic: [], offered: alike >= LEAST_ALIKE ? [best.unit] : [] };
  };
}
/** Less alike than this, a fuzzy search shows nothing. */
const LEAST_ALIKE = 0.5;

const METHODS: readonly (readonly [string, Method])[] = [
  ["ours", ours],
  ["fingerprint, a name one word", keyCollision(fingerprint)],
  ["fingerprint, a character one word", keyCollision(characterFingerprint)],
  ["n-gram, n = 1", keyCollision(ngrams(1))],
  ["n-gram, n = 2", keyCollision(ngrams(2))],
  ["nearest by edit distance, always taken", nearest(0)],
  ["nearest, taken from 80 % alike on", nearest(0.8)],
];

type Answerable = Readonly<Record<string, string>>;

type Cells = readonly (readonly [cell: string, units: string])[];

/** The other methods cannot split a cell: of the lists of cells they get those that hold one name. */
const SEVERAL = /[、,，;；.．/＼\s和及与①]|(?:局|委).*(?:局|委)$/;

function singleNames(cells: Cells): [Answerable, string[]] {
  const single = cells.filter(
    ([cell, units]) => !units.includes("|") && !SEVERAL.test(cell) && !cell.includes("|"),
  );
  const answerable: Record<string, string> = {};
  for (const [cell, unit] of single) {
    if (unit === "") continue;
    const before = answerable[unit];
    answerable[unit] = before === undefined ? cell : `${before}|${cell}`;
  }
  return [answerable, single.filter(([, unit]) => unit === "").map(([cell]) => cell)];
}

const LISTS: readonly (readonly [string, Answerable, readonly string[]])[] = [
  ["first list", ANSWERABLE, UNANSWERABLE],
  ["second list", LATER_ANSWERABLE, LATER_UNANSWERABLE],
  ["third list", LAST_ANSWERABLE, LAST_UNANSWERABLE],
  ["everyday list", EVERYDAY_ANSWERABLE, EVERYDAY_UNANSWERABLE],
  ["slipped list", SLIPPED_ANSWERABLE, SLIPPED_UNANSWERABLE],
  ["odd list", ODD_ANSWERABLE, ODD_UNANSWERABLE],
  ["fresh list", FRESH_ANSWERABLE, FRESH_UNANSWERABLE],
  ["written cells of one name", ...singleNames(WRITTEN_CELLS)],
  ["hasty cells of one name", ...singleNames(HASTY_CELLS)],
  ["examined cells of one name", ...singleNames(EXAMINED_CELLS)],
];

function judge(method: Method, answerable: Answerable, unanswerable: readonly string[]): string {
  const counts = { right: 0, wrong: 0, first: 0, missed: 0, falsely: 0, offered: 0 };
  for (const [unit, spellings] of Object.entries(answerable)) {
    for (const { automatic, offered } of spellings.split("|").map(method)) {
      if (automatic.some((name) => name !== unit)) counts.wrong++;
      else if (automatic.length === 1) counts.right++;
      else if (automatic.length === 0 && offered[0] === unit) counts.first++;
      else counts.missed++;
    }
  }
  for (const { automatic, offered } of unanswerable.map(method)) {
    if (automatic.length > 0) counts.falsely++;
    else if (offered.length > 0) counts.offered++;
  }
  return Object.values(counts)
    .map((count) => String(count).padStart(9))
    .join("");
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const WIDTH = 40;
for (const [label, answerable, unanswerable] of LISTS) {
  const count = Object.values(answerable).flatMap((spellings) => spellings.split("|")).length;
  say(`${label}: ${count} spellings with an answer, ${unanswerable.length} without`);
  const heads = ["right", "wrong", "offered", "missed", "wrong", "offered"];
  say(
    `${" ".repeat(WIDTH)}${heads.map((head) => head.padStart(9)).join("")}   (the last two: without an answer)`,
  );
  for (const [name, method] of METHODS) say(name.padEnd(WIDTH) + judge(method, answerable, unanswerable));
}
