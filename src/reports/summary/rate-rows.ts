import type { Item } from "../../ledger";
import { isComplete } from "../../ledger";
import { rankTally, tallyRate, type TallyRow } from "../../measures";

/** A line of a ranking: a unit, the units' average, or all together. */
export interface RateRow {
  readonly kind: "unit" | "average" | "total";
  /** How many units are ranked, this one among them or not. */
  readonly ranked: number;
  /** Place by completion rate, from 1; equal rates share a place. `null` for the average and the total. */
  readonly place: number | null;
  /** Place by number of completed items. */
  readonly placeByCount: number | null;
  readonly name: string;
  /** How many items; `null` where it would mean nothing. */
  readonly total: number | null;
  readonly completed: number | null;
  /** From 0 to 1; `null` where there is no item. */
  readonly rate: number | null;
  readonly overdue: number | null;
  readonly remark: string;
}

/** The units from the highest rate to the lowest, then their average, then all items, each counted once. */
export function rateRows(tallies: readonly TallyRow[]): RateRow[] {
  if (tallies.length === 0) return [];
  const ranked = rankTally(tallies);
  const byRate = places(ranked.map(tallyRate));
  const byCount = places(ranked.map(({ completed }) => completed.length));
  const rows = ranked.map((tally): RateRow => ({
    kind: "unit",
    ranked: ranked.length,
    place: byRate(tallyRate(tally)),
    placeByCount: byCount(tally.completed.length),
    name: tally.name,
    total: tally.items.length,
    completed: tally.completed.length,
    rate: tallyRate(tally),
    overdue: tally.overdue.length,
    remark: tally.known ? "" : "名录中没有",
  }));
  return [...rows, averageRow(ranked), totalRow(ranked)];
}

/** The place of a value among others, the greatest first: 1, 2, 2, 4. */
function places(values: readonly number[]): (value: number) => number {
  const places = new Map<number, number>();
  for (const [index, value] of values.toSorted((a, b) => b - a).entries()) {
    if (!places.has(value)) places.set(value, index + 1);
  }
  return (value) => places.get(value) ?? values.length;
}

function averageRow(tallies: readonly TallyRow[]): RateRow {
  const sum = tallies.reduce((total, tally) => total + tallyRate(tally), 0);
  return {
    kind: "average",
    ranked: tallies.length,
    place: null,
    placeByCount: null,
    name: "平均",
    total: null,
    completed: null,
    rate: sum / tallies.length,
    overdue: null,
    remark: "各单位完成率的平均数",
  };
}

function totalRow(tallies: readonly TallyRow[]): RateRow {
  const items = new Set<Item>(tallies.flatMap((tally) => tally.items));
  const completed = [...items].filter(({ status }) => isComplete(status)).length;
  return {
    kind: "total",
    ranked: tallies.length,
    place: null,
    placeByCount: null,
    name: "合计",
    total: items.size,
    completed,
    rate: completed / items.size,
    overdue: new Set(tallies.flatMap((tally) => tally.overdue)).size,
    remark: "每项只计一次",
  };
}
