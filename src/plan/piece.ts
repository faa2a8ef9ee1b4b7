import type { ColumnId } from "../ledger";
import { labelsWithin, type Label, type PlacedLabel } from "./label";
import { isDuty, isProse } from "./label-words";
import { follows, type Mark } from "./mark";
import { countWithColon, withOwnLabels } from "./own-labels";
import type { PlanLine } from "./plan-line";
import { startLine, type StartedLine } from "./started-line";

export type LabelPlace = "start" | "apart" | "glued";

/** A stretch of a plan's text: a label with its value, or a line without a label. */
export interface Piece {
  /** 1-based. */
  readonly line: number;
  /** The number the line begins with. */
  readonly mark: Mark | null;
  readonly label: Label | null;
  /** Whether the label begins a line, or stands behind a value with something or nothing between. */
  readonly place: LabelPlace;
  /** Without mark and label. */
  readonly text: string;
  /** The line as written, for a piece without a label. */
  readonly whole: string;
}

/** Cuts the lines of a plan at its labels. */
export function piecesOf(lines: readonly PlanLine[]): Piece[] {
  const started = withOwnLabels(lines.map(startLine));
  const withColon = countWithColon(started);
  const counts = countNumberedAlone(started);
  const pieces: Piece[] = [];
  let column: ColumnId | null = null;
  let keptBefore: Mark | null = null;
  for (const [at, one] of started.entries()) {
    const label = acceptedStart(withoutChapter(one, counts), withColon, pieces.at(-1)?.label ?? null);
    const isOpenMark = label === null && one.mark !== null;
    if (label !== null || isOpenMark) column = label?.column ?? "problem";
    const within = labelsWithin(one.rest, label?.end ?? 0);
    const isKept: boolean =
      isOpenMark &&
      within.length > 0 &&
      within.every((found) => isDuty(found.column)) &&
      isAmongMeasures(one.mark, started[at + 1]?.mark ?? null, keptBefore);
    keptBefore = isKept ? one.mark : null;
    const cuts: PlacedLabel[] = isKept ? [] : cutsAmong(one.rest, within, column);
    pieces.push(...piecesOfLine(one, label, cuts));
    column = cuts.at(-1)?.column ?? column;
  }
  return pieces;
}

function countNumberedAlone(lines: readonly StartedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.label && isNumberedAlone(line))
      counts.set(line.label.word, (counts.get(line.label.word) ?? 0) + 1);
  }
  return counts;
}

/** `二、整改目标` or `三、整改任务` numbered and alone on its line, and only there so, heads a chapter. */
function withoutChapter(line: StartedLine, counts: ReadonlyMap<string, number>): StartedLine {
  const isChapter = isNumberedAlone(line) && counts.get(line.label?.word ?? "") === 1;
  return isChapter ? { ...line, label: null } : line;
}

function isNumberedAlone({ label, mark }: StartedLine): boolean {
  if (label?.sign !== "alone" || mark === null) return false;
  return label.column === "problem" || mark.style === "han";
}

const SHORTEST_BARE = 4;
const FEWEST_WITH_COLON = 2;
/** A sentence about the measures (整改措施要落实到位) goes on so. */
const SENTENCE = /^[的要应需已均未不和及与、，。,.是落有为到]/u;
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
  const value = rest.slice(label.end).replace(/^[;；]/u, "");
  const isOwn = (withColon.get(label.word) ?? 0) >= FEWEST_WITH_COLON && label.word.length >= SHORTEST_BARE;
  if (!isOwn || mark !== null || before?.word === label.word || SENTENCE.test(value)) return null;
  if (isDuty(label.column) && label.column !== "deadline" && !UNITS.test(value)) return null;
  return { ...label, end: rest.length - value.length };
}

/**
 * Whether a numbered line with labels in it is a measure with its own units and limit: then it is kept whole. The numbers
 * of the lines around it go on from one to the next.
 */
function isAmongMeasures(mark: Mark | null, next: Mark | null, before: Mark | null): boolean {
  return mark !== null && mark.style !== "named" && (follows(next, mark) || follows(mark, before));
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
      place: found === label ? "start" : placeWithin(started.rest, found),
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
    place: "start",
    text: first === null ? text.trim() : withoutSeparator(text),
    whole,
  };
}

function labelledPiece(
  { line, rest }: StartedLine,
  { word, column, sign, written, end }: PlacedLabel,
  next: PlacedLabel | null,
): Omit<Piece, "mark" | "place"> {
  const text = rest.slice(end, next?.start);
  const value = next === null ? text.trim() : withoutSeparator(text);
  return {
    line: line.line,
    label: { word, column, sign, written },
    text: next !== null && isDuty(column) ? value.replace(/。$/, "") : value,
    whole: "",
  };
}

const APART_FROM_LABEL = /[\s。，,；;、！？：:】）)]$/u;

function placeWithin(text: string, { start, sign }: PlacedLabel): LabelPlace {
  const before = text.slice(0, start);
  if (before.trim() === "") return "start";
  const isApart = sign === "brackets" || APART_FROM_LABEL.test(before) || /^\P{L}/u.test(text.slice(start));
  return isApart ? "apart" : "glued";
}

/** What parts a value from the next label belongs to neither. */
function withoutSeparator(text: string): string {
  return text.trim().replace(/[；;，,、\s]+$/u, "");
}
