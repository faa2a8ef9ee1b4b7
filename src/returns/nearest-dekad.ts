import type { Dekad } from "../calendar";

/** A 旬 of any year in the year in which it is nearest to another: half a year at most lies between the two. */
export function nearestTo(near: Dekad, dekad: Dekad): Dekad {
  const ahead = (dekad.month - near.month) * DEKADS_A_MONTH + dekad.part - near.part;
  const years = ahead > DEKADS_IN_HALF_A_YEAR ? -1 : ahead < -DEKADS_IN_HALF_A_YEAR ? 1 : 0;
  return { ...dekad, year: near.year + years };
}

const DEKADS_A_MONTH = 3;
const DEKADS_IN_HALF_A_YEAR = 18;
