import type { Finding } from "../../checks";
import type { Item, LedgerKind } from "../../ledger";
import type { Comparison, MeasureOptions } from "../../measures";
import type { MergeResult } from "../../returns";
import type { UnitChange } from "../../units";

/** What a 汇总 is made of. */
export interface SummaryInput {
  /** The whole title, see `summaryTitle`. */
  readonly title: string;
  /** 填报单位: the office that sums up. */
  readonly unit: string;
  readonly kind: LedgerKind;
  /** The items in scope, in the ledger's order. */
  readonly items: readonly Item[];
  /** The day on which lateness is judged (截至日期), and how far ahead 临期 looks. */
  readonly options: MeasureOptions;
  /** The county, district or zone that a unit belongs to, `null` for all others: `UnitDirectory.countyOf`. */
  readonly countyOf: (unit: string) => string | null;
  /** The ledger held against the last 旬's; `null` where the last 旬 is not at hand. */
  readonly comparison: Comparison | null;
  readonly findings: readonly ReportedFinding[];
  readonly nameChanges: readonly NameChange[];
  /** Where the items come from returned workbooks; else `null`. */
  readonly merge: MergeResult | null;
  /** What a user is told of a returned file that was not read, from the code in `ReturnOutcome.error`. */
  readonly failureText: (code: string) => string;
}

/** A finding with its file and its sentence. */
export interface ReportedFinding {
  readonly finding: Finding;
  /** The file's name; `""` where there is only the open workbook. */
  readonly file: string;
  readonly message: string;
}

/** A unit's name that was written otherwise than the directory has it, or what was wrong around it. */
export interface NameChange {
  /** `""` where something was missing. */
  readonly before: string;
  /** `""` where something was too much. */
  readonly after: string;
  readonly kind: UnitChange["reason"];
  /** In how many places. */
  readonly count: number;
}

/** The title of a 汇总: `商丘市` and `环保督察反馈意见` give `商丘市环保督察反馈意见整改工作情况汇总`. */
export function summaryTitle(place: string, subject: string): string {
  return `${place}${subject}整改工作情况汇总`;
}
