import type { EscalationStep } from "../../measures";

/** The letters that an office writes about its ledger: one a step of chasing, and 销号申请, by which a unit asks to have items struck off. */
export type LetterKind = EscalationStep | "closing";

/** What each letter is called; its template bears the name. */
export const LETTER_NAMES: Readonly<Record<LetterKind, string>> = {
  remind: "提醒函",
  supervise: "督办函",
  circulate: "通报",
  interview: "约谈通知",
  closing: "销号申请",
};

/** The kinds in the order in which they are offered. */
export const LETTER_KINDS: readonly LetterKind[] = [
  "remind",
  "supervise",
  "circulate",
  "interview",
  "closing",
];
