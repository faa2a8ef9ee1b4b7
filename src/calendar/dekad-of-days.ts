import { compareDekads, type Dekad, dekadOf } from "./dekad";
import { isoDate } from "./iso-date";

const FROM_TO = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?[-—–~至到]+(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/;

/**
 * The 旬 in which the days of a text lie, from the one to the other: `3月21日—3月31日`. `null` where it names no such days, or they do not lie in
 * one 旬.
 * @param year of days that name none; `null` where nothing tells it.
 */
export function dekadOfDays(text: string, year: number | null): Dekad | null {
  const found = FROM_TO.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  if (!found) return null;
  const [, fromYear, fromMonth, fromDay, toYear, toMonth = fromMonth, toDay] = found;
  const firstYear = fromYear ?? toYear ?? year;
  const first = dekadOn(firstYear, fromMonth, fromDay);
  const last = dekadOn(toYear ?? firstYear, toMonth, toDay);
  return first && last && compareDekads(first, last) === 0 ? first : null;
}

type Figure = string | number | null | undefined;

function dekadOn(year: Figure, month: Figure, day: Figure): Dekad | null {
  const date = year === null ? null : isoDate(Number(year), Number(month), Number(day));
  return date && dekadOf(date);
}
