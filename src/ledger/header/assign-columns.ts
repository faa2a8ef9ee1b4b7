import { columnLetter, type Grid } from "../../sheet";
import { foldText } from "../../text";
import type { ColumnId } from "../column-id";
import { isToldFor, latestFirst } from "./dated-header";
import { contradicts, countsItems, namesEvidence, sampleColumn } from "./column-profile";
import { idsBeforeCounts } from "./number-column";
import type { ReportedPeriod } from "./reported-period";
import type { HeaderMatch, HeaderMatchKind } from "./header-match";
import type { HeaderVocabulary } from "./header-matching";
import type { HeaderColumn } from "./header-columns";

/** What a column of the sheet was taken for, and how sure that is. */
export interface RecognizedColumn {
  readonly id: ColumnId;
  /** 0-based. */
  readonly column: number;
  /** The header as the user sees it, levels joined by ` / `. */
  readonly header: string;
  readonly how: HeaderMatchKind;
  /** From 0 to 1; 1 for a standard title and for what a person said. */
  readonly confidence: number;
}

/** What the columns below a header were taken for. */
export interface ColumnAssignment {
  readonly columns: ReadonlyMap<ColumnId, RecognizedColumn>;
  /** Columns that mean the same as one already taken: the first of them is used. */
  readonly rivals: readonly RecognizedColumn[];
  /** Columns with a header that means nothing to us. */
  readonly unused: readonly { readonly column: number; readonly header: string }[];
}

/** What a person says a column is: its 0-based index, or `null` for «no column is this». */
export type ColumnCorrections = Readonly<Partial<Record<ColumnId, number | null>>>;

interface Candidate extends HeaderMatch {
  readonly column: number;
  readonly header: string;
}

/**
 * Decides which column is which. Surer matches go first; a person's corrections go before all. A header with two meanings
 * takes the one that what stands below it does not contradict.
 *
 * @param firstRow 0-based row below the header.
 * @param period the 旬 that the sheet reports on: of columns for several, its own counts; where the sheet names it, though nobody has
 * filled it in yet.
 */
export function assignColumns(
  grid: Grid,
  headers: readonly HeaderColumn[],
  vocabulary: HeaderVocabulary,
  firstRow: number,
  period: ReportedPeriod | null,
  corrections: ColumnCorrections = {},
): ColumnAssignment {
  const readings = headers.map((header) => readHeader(grid, header, vocabulary, firstRow));
  const understood = readings.filter((reading) => reading.length > 0);
  const isPresent = ({ header }: Candidate): boolean => period !== null && isToldFor(header, period);
  const waits = (candidate: Candidate): boolean => period?.how === "named" && isPresent(candidate);
  const batches = withoutEvidence(grid, inContext(understood), firstRow);
  const numbers = idsBeforeCounts(grid, batches, firstRow);
  const candidates = emptyLast(grid, numbers, firstRow, waits);
  const columns = new Map<ColumnId, RecognizedColumn>();
  const taken = new Set<number>();
  const take = (candidate: Candidate): void => {
    columns.set(candidate.id, candidate);
    taken.add(candidate.column);
  };

  for (const given of givenColumns(headers, corrections)) take(given);
  const refused = new Set(
    Object.entries(corrections).flatMap(([id, column]) => (column === null ? [id] : [])),
  );
  for (const candidate of bySureness(candidates, isPresent)) {
    if (taken.has(candidate.column) || columns.has(candidate.id) || refused.has(candidate.id)) continue;
    take(candidate);
  }
  const number =
    columns.has("number") || refused.has("number") ? null : findCounter(grid, headers, taken, firstRow);
  if (number !== null) {
    take({ id: "number", column: number, header: columnLetter(number), how: "content", confidence: 0.5 });
  }
  const rivals = candidates.flatMap(([first]) => {
    const taker = first && columns.get(first.id);
    if (!taker || !isRival(first) || taken.has(first.column)) return [];
    return sameCell(headers, taker, first) ? [] : [first];
  });
  const told = new Set([...taken, ...rivals.map(({ column }) => column)]);
  return {
    columns,
    rivals,
    unused: headers
      .filter(({ column }) => !told.has(column))
      .map(({ column, levels }) => ({ column, header: levels.join(" / ") })),
  };
}

/** Only a header that surely means the same is worth asking about. */
function isRival({ confidence }: HeaderMatch): boolean {
  return confidence >= 0.9;
}

/** A header merged over two columns is one header. */
function sameCell(headers: readonly HeaderColumn[], one: RecognizedColumn, other: RecognizedColumn): boolean {
  const anchorOf = ({ column }: RecognizedColumn): number | undefined =>
    headers.find((header) => header.column === column)?.anchor;
  return anchorOf(one) === anchorOf(other);
}

/** What one header may mean, likeliest first, with what its cells contradict put last. */
function readHeader(
  grid: Grid,
  { column, levels }: HeaderColumn,
  vocabulary: HeaderVocabulary,
  firstRow: number,
): Candidate[] {
  const matches = vocabulary.match(levels);
  const header = levels.join(" / ");
  if (matches.length === 0) return [];
  const sample = matches.length > 1 ? sampleColumn(grid, firstRow, column) : [];
  const fits = matches.filter(({ id }) => !contradicts(id, sample));
  const doubtful = matches.filter((match) => !fits.includes(match));
  const how = doubtful.length > 0 ? { how: "content" as const } : {};
  const last = doubtful.filter(({ id }) => fits.length === 0 || id === "progress");
  return [...fits.map((match) => ({ ...match, ...how })), ...last].map((match) => ({
    ...match,
    column,
    header,
  }));
}

/**
 * 存在问题 to the right of the progress is what hinders it, not what the inspection found, as long as another column says
 * what the item is about.
 */
function inContext(readings: readonly Candidate[][]): Candidate[][] {
  const progress = readings.find(([first]) => first?.id === "progress")?.[0];
  const subject = (reading: readonly Candidate[]): boolean => {
    const [first] = reading;
    if (!progress || !first) return false;
    const before = first.column < progress.column && (first.id === "measures" || first.id === "target");
    return before || (first.id === "problem" && !reading.some(({ id }) => id === "lagReason"));
  };
  const hasSubject =
    readings.some(subject) ||
    readings.some(([first]) => first?.id === "problem" && progress && first.column < progress.column);
  return readings.map((reading) => {
    const hinders = reading.find(({ id }) => id === "lagReason");
    const [first] = reading;
    if (!progress || !first || !hinders || !hasSubject) return reading;
    if (first.id !== "problem" || first.column < progress.column) return reading;
    return [
      { ...hinders, confidence: first.confidence },
      ...reading.filter(({ id }) => id !== "lagReason" && id !== "problem"),
    ];
  });
}

const ATTACHED = /(?:^|\/)附件(?:\([^)]*\))?$/;

/** 附件 to the right of what was done holds what proves it, and no batch, where its cells say so. */
function withoutEvidence(grid: Grid, readings: readonly Candidate[][], firstRow: number): Candidate[][] {
  const told = readings.flatMap(([first]) =>
    first?.id === "progress" || first?.id === "status" ? [first.column] : [],
  );
  return readings.filter(([first]) => {
    if (first?.id !== "batch" || !ATTACHED.test(foldText(first.header))) return true;
    return first.column < Math.min(...told) || !namesEvidence(sampleColumn(grid, firstRow, first.column));
  });
}

/** Of columns that mean the same, those with nothing in them are less sure than one that holds something; the present 旬's waits to be filled in. */
function emptyLast(
  grid: Grid,
  readings: readonly (readonly Candidate[])[],
  firstRow: number,
  waits: (candidate: Candidate) => boolean,
): (readonly Candidate[])[] {
  const byId = new Map<ColumnId, (readonly Candidate[])[]>();
  for (const reading of readings) {
    const id = reading[0]?.id;
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), reading]);
  }
  const isEmpty = ([first]: readonly Candidate[]): boolean =>
    first !== undefined && sampleColumn(grid, firstRow, first.column).length === 0;
  return readings.map((reading) => {
    const same = byId.get(reading[0]?.id ?? "remarks") ?? [];
    if (same.length < 2 || !isEmpty(reading) || same.every(isEmpty) || reading.some(waits)) return reading;
    return reading.map((one) => ({ ...one, confidence: one.confidence / 2 }));
  });
}

function givenColumns(headers: readonly HeaderColumn[], corrections: ColumnCorrections): Candidate[] {
  return Object.entries(corrections).flatMap(([id, column]) => {
    if (column === null) return [];
    const header = headers.find((one) => one.column === column)?.levels.join(" / ") ?? columnLetter(column);
    return [{ id: id as ColumnId, column, header, how: "given" as const, confidence: 1 }];
  });
}

/** First meanings before second ones, then the surest, then the present 旬's, then of several days the latest, then from left to right. */
function bySureness(
  readings: readonly (readonly Candidate[])[],
  isPresent: (candidate: Candidate) => boolean,
): Candidate[] {
  const ranked = readings.flatMap((reading) => reading.map((candidate, rank) => ({ candidate, rank })));
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.candidate.confidence - a.candidate.confidence ||
        Number(isPresent(b.candidate)) - Number(isPresent(a.candidate)) ||
        latestFirst(a.candidate.header, b.candidate.header) ||
        a.candidate.column - b.candidate.column,
    )
    .map(({ candidate }) => candidate);
}

/** The column at a ledger's left edge sometimes counts the items without saying so. */
function findCounter(
  grid: Grid,
  headers: readonly HeaderColumn[],
  taken: ReadonlySet<number>,
  firstRow: number,
): number | null {
  const edge = headers[0]?.column ?? 0;
  const headed = new Set(headers.map(({ column }) => column));
  for (const column of [edge - 1, edge, edge + 1]) {
    if (column < 0 || taken.has(column) || headed.has(column)) continue;
    if (countsItems(sampleColumn(grid, firstRow, column))) return column;
  }
  return null;
}
