/** Why a verb was not carried out. */
export type RefusalCode =
  /** Nothing was recognised as a ledger. */
  | "ledger-not-found"
  /** No day was given to judge on, and no title names a 旬. */
  | "as-of-missing"
  /** No 旬 was given, and no title names one. */
  | "dekad-missing"
  /** The unit asked for answers for no item of the ledger. */
  | "unit-without-items"
  /** No item was reported complete that nobody has checked. */
  | "nothing-to-verify"
  /** Nothing calls for a letter to the unit asked for. */
  | "unit-without-letters"
  /** Errors are outstanding, and no reason was written for reporting all the same. */
  | "reason-missing";

/** A verb that cannot be carried out with what it was given; nothing was written. */
export class VerbRefused extends Error {
  override readonly name = "VerbRefused";
  constructor(
    readonly code: RefusalCode,
    /** What a sentence about it is made with: a count, a unit's name. */
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
