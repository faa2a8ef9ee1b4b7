import { drawVerification, itemsOf, type OpenedLedgers, type VerificationOutcome } from "../../../app";
import type { IsoDate } from "../../../calendar";
import { awaitsVerification, verificationOf } from "../../../ledger";
import { itemName } from "../../../reports";
import type { ResultProblem } from "../../../verification";

/** What waits to be checked on site. */
export interface WaitingView {
  readonly items: number;
  readonly strata: readonly { readonly name: string; readonly items: number }[];
}

/** The items that were reported complete and that nobody has checked, by stratum; `null` where there are none. */
export function waitingView(opened: OpenedLedgers, asOf: IsoDate): WaitingView | null {
  const items = itemsOf(opened).filter(awaitsVerification).length;
  if (items === 0) return null;
  const { strata } = drawVerification(opened, { asOf, size: { share: 1 } });
  return { items, strata: strata.map(({ name, items: own }) => ({ name, items: own.length })) };
}

/** What a filled 核查表 says, before it is taken over. */
export interface VerificationView {
  readonly genuine: number;
  /** 不实 and 部分不实. */
  readonly foundFalse: number;
  /** Rows without a result. */
  readonly open: number;
  /** Cells that would change. */
  readonly edits: number;
  /** Results for which the ledger has no column. */
  readonly homeless: number;
  readonly problems: readonly {
    readonly row: number;
    readonly item: string;
    readonly problem: ResultProblem;
  }[];
}

/** What was read. */
export function verificationView({
  verified,
  problems,
  open,
  edits,
  homeless,
}: VerificationOutcome): VerificationView {
  const genuine = verified.filter(({ item }) => verificationOf(item) === "genuine").length;
  return {
    genuine,
    foundFalse: verified.length - genuine,
    open,
    edits: edits.length,
    homeless: homeless.length,
    problems: problems.map(({ row, problem }) => ({ row: row.row, item: itemName(row), problem })),
  };
}
