import { DEFAULT_THRESHOLDS, type EscalationThresholds, type SentLetter } from "../measures";
import type { LetterOffice } from "../reports";

/** What an office has settled about its letters. */
export interface LetterSettings extends LetterOffice {
  readonly thresholds: EscalationThresholds;
}

/** What holds where nothing has been settled: the names are left for the clerk to write. */
export const DEFAULT_LETTER_SETTINGS: LetterSettings = {
  sender: "",
  contact: "",
  phone: "",
  replyDays: 5,
  thresholds: DEFAULT_THRESHOLDS,
};

/** A workbook's settings are small (about 1 MB): of what was sent so much is kept, the latest. About 90 bytes each. */
const MOST_SENT = 2_000;

/**
 * What was sent before and what is sent now, each letter once, in a fixed order. Letters written anew for the same day are the
 * same letters.
 */
export function withSent(before: readonly SentLetter[], now: readonly SentLetter[]): SentLetter[] {
  const keyOf = ({ item, unit, step, asOf }: SentLetter): string => JSON.stringify([asOf, unit, item, step]);
  const all = new Map([...before, ...now].map((letter) => [keyOf(letter), letter]));
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, letter]) => letter)
    .slice(-MOST_SENT);
}
