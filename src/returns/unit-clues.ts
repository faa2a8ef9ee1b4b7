import { type Item, type Ledger, type RecognizedWorkbook, saysAnything } from "../ledger";
import { foldText } from "../text";
import { readUnits, type UnitDirectory, unitsWithWord, withoutContact } from "../units";
import { unitsTogether } from "./joint-units";
import { reporterBy } from "./ownership";
import { type HeadUnit, unitAtHead } from "./unit-at-head";
import { unitMeant, unitsPerhapsMeant } from "./unit-meant";

/** Whose a return is. */
export interface Sender {
  /** By its standard name; as written where the directory does not know it; `null` where nothing tells. */
  readonly unit: string | null;
  /** Units that may be meant where the directory does not know `unit`, likeliest first. */
  readonly suggestions: readonly string[];
  /** The unit that the file's name speaks of, where it names another within; else `null`. */
  readonly fileUnit: string | null;
  /** Further units that sent it together with `unit`. */
  readonly jointUnits: readonly string[];
}

/**
 * The body within a county that sent a return for it, as the file's name, the title or a sheet's name has it: two of them are no corrections of
 * each other. `null` where none is named.
 */
export function bodyWithin(
  unit: string | null,
  file: string,
  { ledgers }: RecognizedWorkbook,
  directory: UnitDirectory,
): string | null {
  if (unit === null || directory.countyOf(unit) === null) return null;
  const texts = [
    ...filePieces(file),
    ...ledgers.flatMap(({ title }) => title.lines),
    ...ledgers.map(({ sheet }) => sheet),
  ];
  for (const text of texts) {
    const head = unitAtHead(text, directory);
    if (head?.name === unit && head.body !== null) return head.body;
  }
  return null;
}

/**
 * Tells whose a return is. By itself a name that the directory knows is enough: behind 填报单位, in that column, in the file's name,
 * at the head of the title, as the sheet's name, in this order. A name much like a known one, and rows that all speak of one unit,
 * are suggestions each by itself; where the two mean the same unit, it is that one's.
 */
export function senderOf(file: string, { ledgers }: RecognizedWorkbook, directory: UnitDirectory): Sender {
  const items = ledgers.flatMap((ledger) => ledger.items);
  const columns = items.map(({ text }) => text.reportingUnit ?? "");
  const labels = ledgers.flatMap(({ title }) => title.unit ?? []);
  const written =
    [...labels, mostFrequent(columns)]
      .map((text) => (text === null ? "" : withoutContact(text)))
      .find(saysAnything) ?? null;
  const together = written === null ? [] : unitsTogether(written, directory);
  if (together.length > 0) return jointSender(together);
  const known = written === null ? null : knownUnit(written, directory);
  if (known !== null) return { ...sender(known), fileUnit: otherUnitOfFile(file, known, directory) };
  const togetherInFile = unitsTogetherInFile(file, directory);
  if (togetherInFile.length > 0) return jointSender(togetherInFile);
  const ofFile = unitOfFile(file, directory);
  if (ofFile !== null) return sender(ofFile);

  const titles = ledgers.flatMap(({ title }) =>
    title.lines.flatMap((line) => unitAtHead(line, directory) ?? []),
  );
  const sheets = ledgers.flatMap(({ sheet }) => unitAtHead(sheet, directory) ?? []);
  const named = soleName(titles) ?? soleName(sheets);
  if (named !== null) return sender(named);

  const alike = unitsAlike(written, file, [...titles, ...sheets], directory);
  const spokenOf = unitOfRows(items, directory);
  if (spokenOf !== null && alike.includes(spokenOf)) return sender(spokenOf);
  return sender(written, [...new Set([...alike, ...(spokenOf === null ? [] : [spokenOf])])]);
}

/**
 * Units that may be meant by what is written as the sender, by the heads of titles and sheets' names, or by the file's name; where none resembles one,
 * those of whose names a word of the file's name is part.
 */
function unitsAlike(
  written: string | null,
  file: string,
  heads: readonly HeadUnit[],
  directory: UnitDirectory,
): readonly string[] {
  const pieces = filePieces(file);
  const inFile = pieces.flatMap((piece) => unitAtHead(piece, directory) ?? []);
  const alike = [
    ...(written === null ? [] : unitsPerhapsMeant(written, directory)),
    ...[...heads, ...inFile].flatMap(({ suggestions }) => suggestions),
  ];
  return alike.length > 0 ? alike : pieces.flatMap((piece) => unitsWithWord(piece, directory));
}

function sender(unit: string | null, suggestions: readonly string[] = []): Sender {
  return { unit, suggestions, fileUnit: null, jointUnits: [] };
}

function jointSender([first, ...others]: readonly string[]): Sender {
  return { ...sender(first ?? null), jointUnits: others };
}

/** The units that stand joined in a file's name: `市水利局和虞城县整改台账.xlsx`. */
function unitsTogetherInFile(file: string, directory: UnitDirectory): readonly string[] {
  const joined = fileSegments(file).filter((segment) => /[、和与]/.test(segment));
  return joined.map((segment) => unitsTogether(segment, directory)).find((units) => units.length > 0) ?? [];
}

/** Whether the directory has a unit by this name. */
export function isKnown(unit: string | null, directory: UnitDirectory): boolean {
  return unit !== null && directory.entryOf(unit) !== null;
}

/** The unit that a file's name speaks of where it does not report for the one known already. */
function otherUnitOfFile(file: string, known: string, directory: UnitDirectory): string | null {
  if (file.includes(known)) return null;
  const ofFile = unitOfFile(file, directory);
  const reporterOf = reporterBy(directory);
  return ofFile !== null && reporterOf(ofFile) !== reporterOf(known) ? ofFile : null;
}

/** The one unit that texts name at their beginnings; `null` where they name several or none. */
function soleName(heads: readonly HeadUnit[]): string | null {
  const names = new Set(heads.flatMap(({ name }) => name ?? []));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** The unit that a sheet says it is of: behind 填报单位, at the head of a line above the table, or as its name; `null` where none is known. */
export function unitOfSheet({ title, sheet }: Ledger, directory: UnitDirectory): string | null {
  const labelled = title.unit === null ? null : knownUnit(title.unit, directory);
  const heads = [...title.lines, sheet].flatMap((text) => unitAtHead(text, directory)?.name ?? []);
  return labelled ?? heads[0] ?? null;
}

/** The unit that a file's name speaks of (`【报】市水利局整改台账.xlsx`), by its standard name; `null` where none is known. */
export function unitOfFile(file: string, directory: UnitDirectory): string | null {
  for (const piece of filePieces(file)) {
    const unit = knownUnit(piece, directory) ?? unitAtHead(piece, directory)?.name ?? null;
    if (unit !== null) return unit;
  }
  return null;
}

const FILE_WORDS =
  /(中央|省)?(生态)?(环境保护|环保)?督察|整改|任务|清单|台账|旬报|报表|回收|上报|报送|最终|定稿|修改|版|反馈|关于|附件|进展|情况|的|表/g;

const BRACKETED = /[[(【]([^\])】]*)[\])】]/g;

/** The parts of a file's name that may name a unit, those in brackets last: without days and the words of every such file. */
function filePieces(file: string): string[] {
  return fileSegments(file).flatMap((segment) => segment.split("、").filter((piece) => piece !== ""));
}

/** The same, those that are joined by 、 in one. */
function fileSegments(file: string): string[] {
  const name = file.replace(/\.[^.]+$/, "").normalize("NFKC");
  const bracketed = Array.from(name.matchAll(BRACKETED), ([, inner = ""]) => inner);
  return [name.replace(BRACKETED, " "), ...bracketed].flatMap((text) =>
    text
      .replace(/\d{4}年|\d{1,2}月(\d{1,2}日|[上中下]旬)?|\d+/g, " ")
      .replace(FILE_WORDS, " ")
      .split(/[\s\-_—+.,:，]+/)
      .filter((piece) => piece !== ""),
  );
}

/** The one unit by its standard name that a text names, and no group; `null` where the directory knows none. */
export function knownUnit(text: string, directory: UnitDirectory): string | null {
  const refs = readUnits(withoutContact(text), directory);
  const unit = refs.find(({ name, members }) => name !== null && members.length === 0);
  const [first, ...others] = refs;
  if (unit) return unit.name;
  return first?.name === null && others.length === 0 ? unitMeant(first, directory) : null;
}

/** Fewer rows may speak of one unit by chance. */
const FEWEST_ROWS = 3;
/** `截至目前，` and the like before the one who did it. */
const LEAD_IN = /^(?:截至|截止|目前|近期|本旬|今年以来|上半年)[^,，。;；]{0,12}[,，]/;

/** The unit that the progress of every filled row begins with; `null` where there are few, or one begins otherwise. */
function unitOfRows(items: readonly Item[], directory: UnitDirectory): string | null {
  const texts = items.map(({ text }) => foldText(text.progress ?? "")).filter((text) => text !== "");
  if (texts.length < FEWEST_ROWS) return null;
  let unit: string | null = null;
  for (const text of texts) {
    const name = unitAtHead(text.replace(LEAD_IN, ""), directory)?.name ?? null;
    if (name === null || (unit !== null && name !== unit)) return null;
    unit = name;
  }
  return unit;
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (saysAnything(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
