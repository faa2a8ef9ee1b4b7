import { isoDate, type IsoDate } from "../../calendar";

/** The day on the user's clock. Only to lay out a 旬 for confirmation: nothing is counted by it unasked. */
export function today(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError("The clock shows no day");
  return day;
}
