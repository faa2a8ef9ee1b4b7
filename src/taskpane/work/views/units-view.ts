import type { LeftAlone, NameChange, UnitEdit } from "../../../app";
import type { DirectoryProblem, UnitChange } from "../../../units";
import { clusterSpellings, readUnits } from "../../../units";
import { unitCellsOf } from "../../../ledger";
import { cellAddress, cellText, type CellRef } from "../../../sheet";
import type { Reading } from "../reading";

/** A cell that a list can go to. */
export interface CellPlace extends CellRef {
  /** As the user sees it. */
  readonly cell: string;
}

/** How many ways of writing there are of each kind. */
export interface UnitCounts {
  /** Ways of writing that can be put right at once. */
  readonly sure: number;
  /** Cells that this would change. */
  readonly sureCells: number;
  readonly toConfirm: number;
  readonly unknown: number;
  /** Units in the directory. */
  readonly directory: number;
}

/** The unit names of a ledger in three groups: certain, to be confirmed, unknown. */
export interface UnitsView {
  readonly counts: UnitCounts;
  readonly directory: {
    /** The sheet it stands on; `null` for the built-in one. */
    readonly sheet: string | null;
    readonly names: readonly string[];
    readonly problems: readonly DirectoryProblem[];
  };
  readonly sure: readonly SureChange[];
  /** What a person said not to change. */
  readonly leftAlone: readonly LeftAlone[];
  readonly doubts: readonly DoubtfulSpellings[];
}

/** One way of writing that is put right. */
export interface SureChange extends NameChange {
  readonly cells: readonly CellPlace[];
  /** The change alone, by which a person can say not to make it: of a bracket or a mark `before` and `after` tell more. */
  readonly change: LeftAlone;
}

/** Spellings that resemble each other: one question. */
export interface DoubtfulSpellings {
  readonly spellings: readonly {
    readonly text: string;
    readonly count: number;
    readonly cells: readonly CellPlace[];
  }[];
  /** How often all of them were met. */
  readonly count: number;
  /** Units that may be meant, best first; empty where the directory has nothing like it. */
  readonly suggestions: readonly string[];
}

/** Counts the ways of writing. */
export function unitCounts(reading: Reading): UnitCounts {
  const doubts = doubtfulSpellings(reading);
  return {
    sure: sureChanges(reading.unitEdits).length,
    sureCells: reading.unitEdits.length,
    toConfirm: doubts.filter(({ suggestions }) => suggestions.length > 0).length,
    unknown: doubts.filter(({ suggestions }) => suggestions.length === 0).length,
    directory: reading.scoped.directory.entries.length,
  };
}

/** The unit names of a reading. */
export function unitsView(reading: Reading): UnitsView {
  const { directory, directoryProblems } = reading.scoped;
  return {
    counts: unitCounts(reading),
    directory: {
      sheet: directory.source?.sheet ?? null,
      names: directory.entries.map(({ name }) => name),
      problems: directoryProblems,
    },
    sure: sureChanges(reading.unitEdits),
    leftAlone: reading.settings.leftAlone,
    doubts: doubtfulSpellings(reading),
  };
}

/** The changes name by name, most frequent first, each with its cells. */
function sureChanges(edits: readonly UnitEdit[]): SureChange[] {
  const found = new Map<string, Omit<SureChange, "count"> & { cells: CellPlace[] }>();
  for (const edit of edits) {
    for (const change of edit.changes) {
      const { before, after } = inItsName(change, cellText(edit.before));
      const key = JSON.stringify([before, after, change.reason]);
      const one = found.get(key) ?? {
        before,
        after,
        kind: change.reason,
        change: { before: change.before, after: change.after },
        cells: [],
      };
      one.cells.push(placeOf(edit));
      found.set(key, one);
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, count: one.cells.length }))
    .sort((a, b) => b.count - a.count || (a.before < b.before ? -1 : 1));
}

/** What separates names, at which the text around a bracket or a mark is cut off. */
const BETWEEN_NAMES = /[、,，;；\s]/;

/** A change of a bracket or a mark with the name it belongs to: by itself it says nothing. */
function inItsName({ before, after, start, end, reason }: UnitChange, text: string): LeftAlone {
  if (reason in MATCHES) return { before, after };
  let from = start;
  while (from > 0 && !BETWEEN_NAMES.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && !BETWEEN_NAMES.test(text[to] ?? "")) to += 1;
  return {
    before: text.slice(from, to),
    after: text.slice(from, start) + after + text.slice(end, to),
  };
}

/** Reasons by which a whole name is replaced. */
const MATCHES: Readonly<Partial<Record<UnitChange["reason"], true>>> = {
  exact: true,
  alias: true,
  former: true,
  repaired: true,
  similar: true,
};

function doubtfulSpellings({ scoped, settings }: Reading): DoubtfulSpellings[] {
  const { directory, workbook } = scoped;
  const unsure = new Map<string, { readonly suggestions: readonly string[]; readonly cells: CellPlace[] }>();
  const known = new Map<string, ReturnType<typeof readUnits>>();
  for (const ledger of workbook.ledgers) {
    for (const { text, row, column } of unitCellsOf(ledger)) {
      const refs = known.get(text) ?? readUnits(text, directory, settings.decisions);
      known.set(text, refs);
      for (const ref of refs) {
        if (ref.name !== null) continue;
        const one = unsure.get(ref.text) ?? { suggestions: ref.suggestions, cells: [] };
        one.cells.push(placeOf({ sheet: ledger.sheet, row, column }));
        unsure.set(ref.text, one);
      }
    }
  }
  const counted = [...unsure].map(([text, { cells }]) => ({ text, count: cells.length }));
  return clusterSpellings(counted, directory).map(({ spellings, count }) => ({
    spellings: spellings.map((one) => ({ ...one, cells: unsure.get(one.text)?.cells ?? [] })),
    count,
    suggestions: [...new Set(spellings.flatMap(({ text }) => unsure.get(text)?.suggestions ?? []))],
  }));
}

function placeOf({ sheet, row, column }: CellRef): CellPlace {
  return { sheet, row, column, cell: cellAddress(row, column) };
}
