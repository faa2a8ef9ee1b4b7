import { daysBetween, type IsoDate } from "../../calendar";
import type { Item } from "./item";
import { isComplete } from "./status";

/** Where an item stands against its deadline on a day. */
export type Lateness =
  /** 已完成: whatever its deadline says. */
  | { readonly kind: "complete" }
  /** 超期: a stage's day has passed; `due` is the earliest such day. */
  | { readonly kind: "overdue"; readonly due: IsoDate; readonly daysLate: number }
  /** 临期: no stage has passed, and the next is due within the days set; the day itself counts, with 0 days left. */
  | { readonly kind: "dueSoon"; readonly due: IsoDate; readonly daysLeft: number }
  /** A stage lies further ahead. */
  | { readonly kind: "ahead"; readonly due: IsoDate; readonly daysLeft: number }
  /** 无法判定: no calendar date. Neither on time nor late. */
  | { readonly kind: "notComputable" };

/**
 * Judges one item (DOMAIN §5): it is late when it is not complete and a stage's day lies before `asOf`.
 *
 * @param dueSoonDays how many days ahead count as 临期.
 */
export function latenessOf(item: Item, asOf: IsoDate, dueSoonDays: number): Lateness {
  if (isComplete(item.status)) return { kind: "complete" };
  const [earliest] = item.deadline.stages.map(({ due }) => due).sort();
  if (earliest === undefined) return { kind: "notComputable" };
  const daysLeft = daysBetween(asOf, earliest);
  if (daysLeft < 0) return { kind: "overdue", due: earliest, daysLate: -daysLeft };
  return { kind: daysLeft <= dueSoonDays ? "dueSoon" : "ahead", due: earliest, daysLeft };
}

/** The day by which the whole of an item is due: its last stage's; `null` where its deadline holds no date. */
export function finalDue(item: Item): IsoDate | null {
  return (
    item.deadline.stages
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? null
  );
}

/** Whether an item has no end by its nature: 长期坚持 as its status, or 持续推进 as its deadline without any date. */
export function isOpenEnded(item: Item): boolean {
  return item.status === "longTerm" || (item.deadline.ongoing && item.deadline.stages.length === 0);
}
