import {
  daysBetween,
  type Dekad,
  dekadOf,
  dekadStart,
  isoDate,
  type IsoDate,
  previousDekad,
} from "../../calendar";

/** The 旬 that a sheet reports on; in any year where it names none. */
export interface ReportedPeriod extends Pick<Dekad, "month" | "part"> {
  readonly year: number | null;
  /** Whether the sheet names it, or it is only that of the day on which it was filled in: then what nobody filled in says nothing of it. */
  readonly how: "named" | "filledIn";
}

/** What the lines about a table tell of its time. */
interface ToldTime {
  readonly dekad: Dekad | null;
  readonly reportedOn: IsoDate | null;
  readonly dayWithoutYear: { readonly month: number; readonly day: number } | null;
}

/** The 旬 that a table's title names, else the one in which, or right after which, it was filled in. */
export function reportedPeriod({ dekad, reportedOn, dayWithoutYear }: ToldTime): ReportedPeriod | null {
  if (dekad) return { ...dekad, how: "named" };
  if (reportedOn !== null) return { ...dekadFilledIn(reportedOn), how: "filledIn" };
  const day = dayWithoutYear && isoDate(ANY_LEAP_YEAR, dayWithoutYear.month, dayWithoutYear.day);
  return day === null ? null : { ...dekadFilledIn(day), year: null, how: "filledIn" };
}

const ANY_LEAP_YEAR = 2000;
/** In so many days from a 旬's beginning the one before is reported on. */
const DAYS_TO_REPORT = 3;

function dekadFilledIn(day: IsoDate): Dekad {
  const dekad = dekadOf(day);
  return daysBetween(dekadStart(dekad), day) < DAYS_TO_REPORT ? previousDekad(dekad) : dekad;
}
