import type { IsoDate } from "../../calendar";
import type { Item, LedgerKind } from "../../ledger";

/** What a full ledger is written from. */
export interface LedgerSheetInput {
  /** The sheet's name, such as `整改台账`. */
  readonly name: string;
  readonly title: string;
  /** 填报单位. */
  readonly unit: string;
  readonly kind: LedgerKind;
  /** In the order of the ledger; those of a merge carry each unit's progress under its name. */
  readonly items: readonly Item[];
  /** 截至日期; `null` where the ledger stands for no day. */
  readonly asOf: IsoDate | null;
}
