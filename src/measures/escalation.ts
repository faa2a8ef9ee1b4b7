import { dekadOf, dekadStart, type IsoDate } from "../calendar";
import { itemKey, type Item, latenessOf } from "../ledger";
import { foldText, textDigest } from "../text";
import type { MeasureOptions } from "./measure";

/** How an office chases what is late, from the mildest step on: 提醒, 督办, 通报, 约谈 (DOMAIN §5). What comes after, 问责, is no letter. */
export const ESCALATION_STEPS = ["remind", "supervise", "circulate", "interview"] as const;
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** From how many days late on each step is due; a step of fewer days than the one before it takes that one's place. */
export type EscalationThresholds = Readonly<Record<EscalationStep, number>>;

/** One 旬 late is reminded of, up to a month is supervised; the bounds are those of 超期分布, and an office sets its own. */
export const DEFAULT_THRESHOLDS: EscalationThresholds = {
  remind: 1,
  supervise: 11,
  circulate: 31,
  interview: 91,
};

/** An item about which a unit was written to. */
export interface SentLetter {
  /** The item, by its {@link letterKeys}. */
  readonly item: string;
  readonly unit: string;
  readonly step: EscalationStep;
  /** The day that the letter judged on. */
  readonly asOf: IsoDate;
}

/** An item and a unit that is to be written to about it. */
export interface ChasedItem {
  readonly item: Item;
  /** By {@link letterKeys}. */
  readonly key: string | null;
  readonly unit: string;
}

/** How one late item is to be chased. */
export interface Escalation {
  /** What a letter about the item is kept by; `null` where nothing tells the item from another. */
  readonly key: string | null;
  readonly step: EscalationStep;
  /** The earliest day that has passed. */
  readonly due: IsoDate;
  readonly daysLate: number;
  /** In how many earlier 旬 the unit was written to about it since it was due. */
  readonly repeats: number;
  /** It was at the last step before: there is no further letter, and whether to hold somebody to account (问责) is for a person to say. */
  readonly isExhausted: boolean;
}

/**
 * What items of a ledger are known by in letters that were sent: batch and number, and the problem as well where a number is
 * missing or used twice. `null` for items that nothing tells apart, so that one's letter does not escalate another.
 */
export function letterKeys(items: readonly Item[]): (item: Item) => string | null {
  const withProblem = ({ batch, number, text }: Item): string =>
    JSON.stringify([itemKey({ batch, number }), textDigest(foldText(text.problem ?? ""))]);
  const [numbered, worded] = [itemKey, withProblem].map((keyOf) => onlyOnes(items, keyOf));
  return (item) => {
    if (item.number !== "" && numbered?.has(itemKey(item))) return itemKey(item);
    const key = withProblem(item);
    return worded?.has(key) ? key : null;
  };
}

/** The keys that a single item has. */
function onlyOnes(items: readonly Item[], keyOf: (item: Item) => string): Set<string> {
  const counts = new Map<string, number>();
  for (const key of items.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count === 1 ? [key] : [])));
}

/**
 * The step at which a unit is to be chased about an item: by the days it is late, or one beyond the letter that it got in an
 * earlier 旬 and that did not help, whichever is sterner. Letters of the same 旬, and those from before the item was due, do not
 * count. `null` for an item that is not late, or not late enough for the first step.
 *
 * @param sent what was sent before, in any order.
 */
export function escalationOf(
  { item, key, unit }: ChasedItem,
  sent: readonly SentLetter[],
  { asOf, dueSoonDays }: MeasureOptions,
  thresholds: EscalationThresholds = DEFAULT_THRESHOLDS,
): Escalation | null {
  const lateness = latenessOf(item, asOf, dueSoonDays);
  if (lateness.kind !== "overdue") return null;
  const { due, daysLate } = lateness;
  const byDays = ESCALATION_STEPS.findLastIndex((step) => daysLate >= thresholds[step]);
  if (byDays === -1) return null;
  const start = dekadStart(dekadOf(asOf));
  const before = sent.filter(
    (letter) => letter.item === key && letter.unit === unit && letter.asOf > due && letter.asOf < start,
  );
  const last = ESCALATION_STEPS.length - 1;
  const reached = Math.max(-1, ...before.map(({ step }) => ESCALATION_STEPS.indexOf(step)));
  return {
    key,
    step: ESCALATION_STEPS[Math.max(byDays, Math.min(reached + 1, last))] ?? "interview",
    due,
    daysLate,
    repeats: new Set(before.map((letter) => dekadStart(dekadOf(letter.asOf)))).size,
    isExhausted: reached === last,
  };
}
