import type { DateReading } from "../../calendar";

/** Of the percentages of one item's several rows, the one that is true of the whole: the lowest; `null` where one is unreadable. */
export function lowestPercent(percents: readonly (number | null)[]): number | null {
  const read = percents.filter((percent) => percent !== null);
  return read.length === 0 || read.length < percents.length ? null : Math.min(...read);
}

/** What the answers of one item's several rows say of the whole: one 否 is enough for it, and 是 must be said by all. */
export function answerOfAll(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(null) ? null : true;
}

/** The day on which the whole was done: the latest; where no row names a day, what the first one says. */
export function latestDate(readings: readonly DateReading[]): DateReading {
  return readings.reduce((latest, one) => (isLater(one, latest) ? one : latest));
}

function isLater(one: DateReading, other: DateReading): boolean {
  return one.kind === "date" && (other.kind !== "date" || one.date > other.date);
}
