import type { ColumnId } from "../ledger";
import { labelAtStart, labelsWithin, type Label, type PlacedLabel } from "./label";
import { isDuty, isProse } from "./label-words";
import { follows, readMark, type Mark } from "./mark";
import type { PlanLine } from "./plan-line";

/** A stretch of a plan's text: a label with its value, or a line without a label. */
export interface Piece {
  /** 1-based. */
  readonly line: number;
  /** The number the line begins with. */
  readonly mark: Mark | null;
  readonly label: Label | null;
  /** The label stands behind another's value with nothing between them. */
  readonly glued: boolean;
  /** Without mark and label. */
  readonly text: string;
  /** The line as written, for a piece without a label. */
  readonly whole: string;
}

/** What a line is, before labels further on in it are looked for. */
interface StartedLine {
  readonly line: PlanLine;
  readonly mark: Mark | null;
  readonly rest: string;
  readonly label: PlacedLabel | null;
}

/** Cuts the lines of a plan at its labels. */
export function piecesOf(lines: readonly PlanLine[]): Piece[] {
  const started = withUnknownLabels(lines.map(start));
  const withColon = countWithColon(started);
  const counts = countLabels(started);
  const pieces: Piece[] = [];
  let column: ColumnId | null = null;
  let keptBefore: Mark | null = null;
  for (const [at, one] of started.entries()) {
    const label = acceptedStart(withoutChapter(one, counts), withColon, pieces.at(-1)?.label ?? null);
    const isOpenMark = label === null && one.mark !== null;
    if (label !== null || isOpenMark) column = label?.column ?? "problem";
    const within = labelsWithin(one.rest, label?.end ?? 0);
    const isMeasure: boolean =
      isOpenMark && within.length > 0 && isAmongMeasures(one.mark, started[at + 1]?.mark ?? null, keptBefore);
    keptBefore = isMeasure ? one.mark : null;
    const cuts: PlacedLabel[] =
      isMeasure && within.every((found) => isDuty(found.column)) ? [] : cutsAmong(one.rest, within, column);
    pieces.push(...piecesOfLine(one, label, cuts));
    column = cuts.at(-1)?.column ?? column;
  }
  return pieces;
}

function start(line: PlanLine): StartedLine {
  const { mark, rest } = readMark(line.text);
  return { line, mark, rest, label: labelAtStart(rest) };
}

const UNKNOWN_LABEL = /^(?<word>\p{Script=Han}{2,8})[ \u3000]*[:：]/u;
/** `市住建局：` says who does what; `一是：` counts. */
const NO_LABEL = /^[一二三四五六七八九十]是|[局委办府厅部院区县市]$/u;
const FEWEST_UNKNOWN = 2;

/** A word before a colon that opens lines about as often as the plan's other labels is one of them, though not known to us. */
function withUnknownLabels(lines: readonly StartedLine[]): StartedLine[] {
  const most = Math.max(0, ...countWithColon(lines).values());
  const counts = new Map<string, number>();
  for (const line of lines) {
    const word = unknownWord(line);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return lines.map((line) => {
    const word = unknownWord(line);
    const count = counts.get(word ?? "") ?? 0;
    if (word === null || count < FEWEST_UNKNOWN || count * 2 < most) return line;
    const end = /[:：]/.exec(line.rest)?.index ?? 0;
    return {
      ...line,
      label: { word, column: "remarks", sign: "colon", spaced: false, start: 0, end: end + 1 },
    };
  });
}

function unknownWord({ label, rest }: StartedLine): string | null {
  const word = label === null ? UNKNOWN_LABEL.exec(rest)?.groups?.["word"] : undefined;
  return word === undefined || NO_LABEL.test(word) ? null : word;
}

/** How often each label stands before a colon or in brackets: such a label is one of this plan's. */
function countWithColon(lines: readonly StartedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of lines) {
    if (label?.sign !== "colon" && label?.sign !== "brackets") continue;
    counts.set(label.word, (counts.get(label.word) ?? 0) + 1);
  }
  return counts;
}

function countLabels(lines: readonly StartedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label) counts.set(label.word, (counts.get(label.word) ?? 0) + 1);
  return counts;
}

/** `三、整改任务` alone on its line, and only there, heads the chapter with the items. */
function withoutChapter(line: StartedLine, counts: ReadonlyMap<string, number>): StartedLine {
  const { label, mark } = line;
  const isChapter = label?.column === "problem" && label.sign === "alone" && mark !== null;
  return isChapter && counts.get(label.word) === 1 ? { ...line, label: null } : line;
}

const SHORTEST_BARE = 4;
const FEWEST_WITH_COLON = 2;
/** A sentence about the measures (整改措施要落实到位) goes on so. */
const SENTENCE = /^[的要应需已均未不和及与、，。,.;；是落有为到]/u;
const UNITS = /[局委办府部院司心位组队区县市厅会所站校]/u;

/**
 * The label at the start of a line, where it is one. Without a colon it must be a label that this plan writes with a colon
 * elsewhere, followed by what may be its value: published plans lose colons.
 */
function acceptedStart(
  { label, rest, mark }: StartedLine,
  withColon: ReadonlyMap<string, number>,
  before: Label | null,
): PlacedLabel | null {
  if (label?.sign === "space" && mark !== null) return null;
  if (label?.sign !== "nothing") return label;
  const value = rest.slice(label.end);
  const isOwn = (withColon.get(label.word) ?? 0) >= FEWEST_WITH_COLON && label.word.length >= SHORTEST_BARE;
  if (!isOwn || mark !== null || before?.word === label.word || SENTENCE.test(value)) return null;
  return !isDuty(label.column) || label.column === "deadline" || UNITS.test(value) ? label : null;
}

/**
 * Whether a numbered line with labels in it is a measure with its own units and limit: then it is kept whole. The numbers
 * of the lines around it go on from one to the next.
 */
function isAmongMeasures(mark: Mark | null, next: Mark | null, before: Mark | null): boolean {
  return mark !== null && (follows(next, mark) || follows(mark, before));
}

const APART = /[。；;！？!?\s　）)]$/u;

/** The labels within a line at which it is cut; in a sentence a label must stand behind a full stop, a semicolon or a space. */
function cutsAmong(text: string, labels: readonly PlacedLabel[], first: ColumnId | null): PlacedLabel[] {
  const cuts: PlacedLabel[] = [];
  let column = first;
  for (const label of labels) {
    const before = text.slice(0, label.start);
    const isApart = before.trim() === "" || APART.test(before) || label.sign === "brackets";
    if (!isApart && (column === null || isProse(column))) continue;
    cuts.push(label);
    column = label.column;
  }
  return cuts;
}

function piecesOfLine(
  started: StartedLine,
  label: PlacedLabel | null,
  cuts: readonly PlacedLabel[],
): Piece[] {
  const labels = [...(label ? [label] : []), ...cuts];
  const head = headPiece(started, labels[0] ?? null);
  return [
    ...(head ? [head] : []),
    ...labels.map((found, at) => ({
      ...labelledPiece(started, found, labels[at + 1] ?? null),
      mark: head === null && at === 0 ? started.mark : null,
      glued: found !== label && isGlued(started.rest, found),
    })),
  ];
}

/** What stands before the first label of a line; `null` where it begins with one. */
function headPiece({ line, mark, rest }: StartedLine, first: PlacedLabel | null): Piece | null {
  const end = first?.start ?? rest.length;
  const text = rest.slice(0, end);
  if (first !== null && text.trim() === "") return null;
  const whole = line.text.slice(0, line.text.length - rest.length + end).trim();
  return {
    line: line.line,
    mark,
    label: null,
    glued: false,
    text: first === null ? text.trim() : withoutSeparator(text),
    whole,
  };
}

function labelledPiece(
  { line, rest }: StartedLine,
  { word, column, sign, spaced, end }: PlacedLabel,
  next: PlacedLabel | null,
): Omit<Piece, "mark" | "glued"> {
  const text = rest.slice(end, next?.start);
  const value = next === null ? text.trim() : withoutSeparator(text);
  return {
    line: line.line,
    label: { word, column, sign, spaced },
    text: next !== null && isDuty(column) ? value.replace(/。$/, "") : value,
    whole: "",
  };
}

const APART_FROM_LABEL = /[\s。，,；;、！？】）)]$/u;

function isGlued(text: string, { start, sign }: PlacedLabel): boolean {
  return sign !== "brackets" && start > 0 && !APART_FROM_LABEL.test(text.slice(0, start));
}

/** What parts a value from the next label belongs to neither. */
function withoutSeparator(text: string): string {
  return text.trim().replace(/[；;，,、\s]+$/u, "");
}
