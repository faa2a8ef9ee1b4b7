import type { IsoDate } from "./iso-date";

/** One date by which something is to be done, as read out of a 整改时限. */
export interface DeadlineStage {
  /** The last day that is still in time. */
  readonly due: IsoDate;
  /** The exact piece of the source text that the date was read from. */
  readonly text: string;
  /** The text had lost characters or was sloppy (`20193月底前`): a person must confirm the date. */
  readonly repaired: boolean;
}
