import { itemsOf, type OpenedLedgers } from "../../../app";
import type { Item } from "../../../ledger";
import {
  computeMeasures,
  MEASURES,
  rankTally,
  standingOf,
  tallyByBatch,
  tallyByUnit,
  tallyRate,
  type MeasureId,
  type MeasureOptions,
  type Standing,
  type TallyRow,
} from "../../../measures";
import { tallyByCounty } from "../../../reports";
import type { Reading } from "../reading";
import { itemLines, type ItemLine } from "./item-line";

/** By what progress is shown. */
export type ProgressOrder = "leadUnits" | "responsibleUnits" | "county" | "batch";

/** The figures of a ledger on a day; every one opens into its items by {@link figureItems}. */
export interface ProgressView {
  readonly figures: readonly FigureView[];
  /** From the highest rate to the lowest. */
  readonly rows: readonly RateLine[];
  /** The rows' average rate, from 0 to 1; `null` where there is none. */
  readonly average: number | null;
  /** Most days late first. */
  readonly overdue: readonly ItemLine[];
  readonly dueSoon: readonly ItemLine[];
  readonly notComputable: readonly ItemLine[];
}

/** One figure with its 口径. */
export interface FigureView {
  readonly id: MeasureId;
  readonly title: string;
  readonly definition: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** How one unit, county or batch stands. */
export interface RateLine {
  readonly name: string;
  /** Whether the directory knows the unit. */
  readonly known: boolean;
  readonly completed: number;
  readonly all: number;
  /** From 0 to 1. */
  readonly rate: number;
  readonly overdue: number;
}

/** What a number on the screen is made of. */
export type Figure =
  | { readonly kind: "measure"; readonly id: MeasureId }
  | { readonly kind: "standing"; readonly standing: Standing }
  | { readonly kind: "row"; readonly by: ProgressOrder; readonly name: string };

/** The figures of a reading; `null` where no day is known to judge on. */
export function progressView(reading: Reading, by: ProgressOrder): ProgressView | null {
  const options = optionsOf(reading);
  if (!options) return null;
  const items = itemsOf(reading.scoped);
  const measures = computeMeasures(items, options);
  const rows = rankTally(tallies(items, by, options, reading.scoped));
  return {
    figures: MEASURES.map(({ id, title, definition }) => ({
      id,
      title,
      definition,
      numerator: measures[id].numerator.length,
      denominator: measures[id].denominator.length,
    })),
    rows: rows.map((row) => ({
      name: row.name,
      known: row.known,
      completed: row.completed.length,
      all: row.items.length,
      rate: tallyRate(row),
      overdue: row.overdue.length,
    })),
    average: rows.length === 0 ? null : rows.reduce((sum, row) => sum + tallyRate(row), 0) / rows.length,
    overdue: itemLines(measures.overdue.numerator, options).sort((a, b) => daysLate(b) - daysLate(a)),
    dueSoon: itemLines(measures.dueSoon.numerator, options).sort((a, b) => daysLeft(a) - daysLeft(b)),
    notComputable: itemLines(measures.notComputable.numerator, options),
  };
}

/** The items that a figure counts. */
export function figureItems(reading: Reading, figure: Figure): ItemLine[] {
  const options = optionsOf(reading);
  if (!options) return [];
  return itemLines(counted(reading, figure, options), options);
}

function counted({ scoped }: Reading, figure: Figure, options: MeasureOptions): readonly Item[] {
  const items = itemsOf(scoped);
  switch (figure.kind) {
    case "measure":
      return computeMeasures(items, options)[figure.id].numerator;
    case "standing":
      return items.filter((item) => standingOf(item, options) === figure.standing);
    case "row":
      return tallies(items, figure.by, options, scoped).find(({ name }) => name === figure.name)?.items ?? [];
  }
}

function tallies(
  items: readonly Item[],
  by: ProgressOrder,
  options: MeasureOptions,
  { directory }: OpenedLedgers,
): TallyRow[] {
  switch (by) {
    case "leadUnits":
    case "responsibleUnits":
      return tallyByUnit(items, by, options);
    case "county":
      return tallyByCounty(tallyByUnit(items, "responsibleUnits", options), (unit) =>
        directory.countyOf(unit),
      );
    case "batch":
      return tallyByBatch(items, options);
  }
}

function optionsOf({ asOf, dueSoonDays }: Reading): MeasureOptions | null {
  return asOf && { asOf, dueSoonDays };
}

function daysLate({ lateness }: ItemLine): number {
  return lateness?.kind === "overdue" ? lateness.daysLate : 0;
}

function daysLeft({ lateness }: ItemLine): number {
  return lateness?.kind === "dueSoon" ? lateness.daysLeft : 0;
}
