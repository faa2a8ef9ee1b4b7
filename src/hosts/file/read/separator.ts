import { separatedRecords } from "./separated-records";

/** What stands between the fields of a line. */
export type Separator = "," | ";" | "\t";

/** How well a separator explains a text. */
export interface SeparatorFit {
  readonly separator: Separator;
  /** Lines with anything in them, of those looked at. */
  readonly lines: number;
  /** Of those, how many have the number of fields that is most common. */
  readonly alike: number;
  /** That number of fields; 1 where the separator hardly occurs. */
  readonly fields: number;
}

/** In this order where two fit equally well. */
const SEPARATORS: readonly Separator[] = ["\t", ",", ";"];
/** Characters, and lines of them, that are looked at. */
const SAMPLE = 64 * 1024;
const SAMPLE_LINES = 200;

/** The separator by which most lines have equally many fields. */
export function bestSeparator(text: string): SeparatorFit {
  const sample = text.slice(0, SAMPLE);
  const fits = SEPARATORS.map((separator) => fitOf(separator, sample));
  return fits.reduce((best, fit) => (score(fit) > score(best) ? fit : best));
}

function score({ lines, alike, fields }: SeparatorFit): number {
  if (lines === 0) return 1; // the separator alone is all there is
  return fields < 2 ? 0 : alike / lines;
}

function fitOf(separator: Separator, sample: string): SeparatorFit {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const { fields } of separatedRecords(sample, separator)) {
    if (fields.every((field) => field.trim() === "")) continue;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (++lines === SAMPLE_LINES) break;
  }
  let [fields, alike] = [1, 0];
  for (const [length, count] of counts) if (count > alike) [fields, alike] = [length, count];
  return { separator, lines, alike, fields };
}
