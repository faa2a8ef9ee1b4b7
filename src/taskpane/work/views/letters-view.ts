import type { LettersOutcome, OfficeSettings } from "../../../app";
import type { IsoDate } from "../../../calendar";
import { itemName, LETTER_KINDS, LETTER_NAMES, type LetterKind, type LetterOffice } from "../../../reports";

/** The letters of one kind that the ledger calls for. */
export interface LetterGroup {
  readonly kind: LetterKind;
  readonly name: string;
  readonly letters: readonly LetterLine[];
}

/** One letter. */
export interface LetterLine {
  /** `null` for a 通报 to all. */
  readonly unit: string | null;
  readonly items: number;
  /** Days of the item that is latest; 0 in 销号申请. */
  readonly daysLate: number;
  /** How many of its items were chased before. */
  readonly again: number;
}

/** What 写督办函 would write. */
export interface LettersView {
  readonly asOf: IsoDate;
  /** From the mildest step on, 销号申请 last; kinds without letters are left out. */
  readonly groups: readonly LetterGroup[];
  /** Items that call for a letter and name no unit. */
  readonly unaddressed: readonly string[];
  /** How often a unit is chased about an item after an interview. */
  readonly exhausted: number;
  readonly office: LetterOffice;
  /** How many records of letters sent are kept. */
  readonly kept: number;
}

/** What the ledger calls for. */
export function lettersView(
  { letters, unaddressed, exhausted }: LettersOutcome,
  { letters: { sender, contact, phone, replyDays }, sentLetters }: OfficeSettings,
  asOf: IsoDate,
): LettersView {
  const groups = LETTER_KINDS.map((kind) => ({
    kind,
    name: LETTER_NAMES[kind],
    letters: letters
      .filter((letter) => letter.kind === kind)
      .map(({ unit, items }) => ({
        unit,
        items: items.length,
        daysLate: Math.max(0, ...items.map(({ escalation }) => escalation?.daysLate ?? 0)),
        again: items.filter(({ escalation }) => (escalation?.repeats ?? 0) > 0).length,
      })),
  }));
  return {
    asOf,
    groups: groups.filter((group) => group.letters.length > 0),
    unaddressed: unaddressed.map(itemName),
    exhausted: exhausted.length,
    office: { sender, contact, phone, replyDays },
    kept: sentLetters.length,
  };
}
