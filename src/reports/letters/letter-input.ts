import type { Item } from "../../ledger";
import type { Escalation, MeasureOptions } from "../../measures";
import type { LetterKind } from "./letter-kind";

/** An item that a letter speaks of. */
export interface LetterItem {
  /** The unit that is to answer for it in this letter. */
  readonly unit: string;
  readonly item: Item;
  /** How it is to be chased; `null` in 销号申请. */
  readonly escalation: Escalation | null;
}

/** What an office puts into its letters; `""` where it is left for the clerk to write. */
export interface LetterOffice {
  /** 发文单位. */
  readonly sender: string;
  readonly contact: string;
  readonly phone: string;
  /** How many days after the as-of date an answer is due. */
  readonly replyDays: number;
}

/** What one letter is written from. */
export interface LetterInput {
  readonly kind: LetterKind;
  /** The unit it goes to, or that applies; `null` for a 通报 to all. */
  readonly unit: string | null;
  /** 任务名称. */
  readonly subject: string;
  readonly office: LetterOffice;
  /** At least one, in the order in which they are listed. */
  readonly items: readonly LetterItem[];
  /** All items of the ledger, which a 通报 counts. */
  readonly all: readonly Item[];
  readonly options: MeasureOptions;
}
