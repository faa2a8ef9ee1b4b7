import type { IsoDate } from "../calendar";
import { itemKey, type Item, latenessOf, progressMark, type Status } from "../ledger";
import { foldText, textDigest } from "../text";
import type { MeasureOptions } from "./measure";

/** As much of an item as the next 旬 has to know: what it is known by, how it stood, and whether it was late. */
export interface EarlierItem {
  /** By `itemKey`. */
  readonly key: string;
  readonly isNumbered: boolean;
  /** A mark of its problem, which tells shifted numbers; `""` where it had none. */
  readonly problem: string;
  readonly status: Status | null;
  /** What stood for a status where that was no known word; `""` where nothing did, or where it was one. */
  readonly unreadStatus: string;
  /** The `progressMark` of its progress; `""` where it said nothing. */
  readonly progress: string;
  /** As judged on the snapshot's day. */
  readonly isOverdue: boolean;
}

/** How a ledger stood on a day: what the next 旬 is compared with. Plain data, a few dozen bytes an item. */
export interface Snapshot {
  readonly asOf: IsoDate;
  readonly items: readonly EarlierItem[];
}

/** How these items stand. */
export function snapshotOf(items: readonly Item[], { asOf, dueSoonDays }: MeasureOptions): Snapshot {
  return {
    asOf,
    items: items.map((item) => {
      const problem = foldText(item.text.problem ?? "");
      return {
        key: itemKey(item),
        isNumbered: item.number !== "",
        problem: problem === "" ? "" : textDigest(problem),
        status: item.status,
        unreadStatus: item.status === null ? (item.text.status ?? "") : "",
        progress: progressMark(item.text.progress ?? ""),
        isOverdue: latenessOf(item, asOf, dueSoonDays).kind === "overdue",
      };
    }),
  };
}
