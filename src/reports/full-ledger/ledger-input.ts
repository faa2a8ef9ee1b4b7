import type { IsoDate } from "../../calendar";
import type { Item, Ledger, LedgerKind } from "../../ledger";

/** What a full ledger is written from. */
export interface LedgerSheetInput {
  /** The sheet's name, such as `整改台账`. */
  readonly name: string;
  readonly title: string;
  /** 填报单位; `""` where nobody says which. */
  readonly unit: string;
  readonly kind: LedgerKind;
  /** In the order of the ledger; those of a merge carry each unit's progress under its name. */
  readonly items: readonly Item[];
  /** 截至日期; `null` where the ledger stands for no day. */
  readonly asOf: IsoDate | null;
  /**
   * The ledgers that the items were read from, where the office keeps the sheet for itself: its own columns stand behind ours. Left out,
   * there are none.
   */
  readonly ledgers?: readonly Ledger[];
}
