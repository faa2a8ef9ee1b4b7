import { type Dekad, dekadOf, type IsoDate, isoDate } from "../calendar";
import type { DayOfYear } from "../ledger";
import { foldText } from "../text";
import { nearestTo } from "./nearest-dekad";

/** A day as somebody names it. */
export interface NamedDay extends DayOfYear {
  /** `null` where none is named. */
  readonly year: number | null;
}

const IN_NAME =
  /(?<![v.\d])(?:(20\d\d)[年.\-_]?)?(\d{1,2})[月.\-_](\d{1,2})(?!\d)|(20\d\d)(\d\d)(\d\d)(?!\d)/;
/** Annexes and sections of a title are numbered as days are elsewhere. */
const IN_TITLE = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[日号]/;

/** `市工信局4.10更正.xlsx`, `…20190410.xlsx`: the day on which a file says it was made; `null` where it names none. */
export function dayInName(file: string): NamedDay | null {
  const [, year, month, day, fullYear, fullMonth, fullDay] = IN_NAME.exec(foldText(file)) ?? [];
  return fullYear === undefined ? dayOf(year, month, day) : dayOf(fullYear, fullMonth, fullDay);
}

/** `市水利局整改台账（4月8日）`: the day that a title names; `null` where it names none. */
export function dayInTitle(title: string): NamedDay | null {
  const [, year, month, day] = IN_TITLE.exec(foldText(title)) ?? [];
  return dayOf(year, month, day);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): NamedDay | null {
  if (month === undefined || day === undefined) return null;
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
}

/** The day in its year, or in the one in which it is nearest to a 旬; `null` where there is no such day. */
export function dayNear(
  { year = null, month, day }: DayOfYear & Partial<NamedDay>,
  near: Dekad,
): IsoDate | null {
  if (year !== null) return isoDate(year, month, day);
  const inYear = isoDate(near.year, month, day);
  return inYear && isoDate(nearestTo(near, dekadOf(inYear)).year, month, day);
}
