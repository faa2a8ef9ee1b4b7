import { dekadOf, dekadStart, type IsoDate } from "../calendar";
import { itemKey, type Item, latenessOf } from "../ledger";
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
  /** The item, by `itemKey`. */
  readonly item: string;
  readonly unit: string;
  readonly step: EscalationStep;
  /** The day that the letter judged on. */
  readonly asOf: IsoDate;
}

/** How one late item is to be chased. */
export interface Escalation {
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
 * The step at which a unit is to be chased about an item: by the days it is late, or one beyond the letter that it got in an
 * earlier 旬 and that did not help, whichever is sterner. Letters of the same 旬, and those from before the item was due, do not
 * count. `null` for an item that is not late, or not late enough for the first step.
 *
 * @param sent what was sent before, in any order.
 */
export function escalationOf(
  item: Item,
  unit: string,
  sent: readonly SentLetter[],
  { asOf, dueSoonDays }: MeasureOptions,
  thresholds: EscalationThresholds = DEFAULT_THRESHOLDS,
): Escalation | null {
  const lateness = latenessOf(item, asOf, dueSoonDays);
  if (lateness.kind !== "overdue") return null;
  const { due, daysLate } = lateness;
  const byDays = ESCALATION_STEPS.findLastIndex((step) => daysLate >= thresholds[step]);
  if (byDays === -1) return null;
  const key = itemKey(item);
  const start = dekadStart(dekadOf(asOf));
  const before = sent.filter(
    (letter) => letter.item === key && letter.unit === unit && letter.asOf > due && letter.asOf < start,
  );
  const last = ESCALATION_STEPS.length - 1;
  const reached = Math.max(-1, ...before.map(({ step }) => ESCALATION_STEPS.indexOf(step)));
  return {
    step: ESCALATION_STEPS[Math.max(byDays, Math.min(reached + 1, last))] ?? "interview",
    due,
    daysLate,
    repeats: new Set(before.map((letter) => dekadStart(dekadOf(letter.asOf)))).size,
    isExhausted: reached === last,
  };
}
