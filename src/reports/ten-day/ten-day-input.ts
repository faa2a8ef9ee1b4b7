import type { Dekad, IsoDate } from "../../calendar";
import type { Item } from "../../ledger";
import type { Comparison, MeasureOptions } from "../../measures";

/** What a 旬报 is made of. */
export interface TenDayReportInput {
  /** The whole title, see `tenDayTitle`. */
  readonly title: string;
  /** 填报单位. */
  readonly unit: string;
  /** The 旬 reported on. */
  readonly dekad: Dekad;
  /** The day on which lateness is judged (截至日期), and how far ahead 临期 looks. */
  readonly options: MeasureOptions;
  /** 填报日期; `null` leaves room to write it by hand. */
  readonly reportedOn: IsoDate | null;
  /** The items reported on, in the ledger's order; those of a merge carry each unit's progress under its name. */
  readonly items: readonly Item[];
  /** The items held against the last 旬's; `null` where the last 旬 is not at hand. */
  readonly comparison: Comparison | null;
  /** Errors that were not put right before reporting; `null` where there are none. */
  readonly outstanding: OutstandingErrors | null;
  readonly signers: Signers;
}

/** Errors with which a report is made all the same. */
export interface OutstandingErrors {
  readonly count: number;
  /** The written reason, printed in the report. */
  readonly reason: string;
}

/** Who answers for a report; `""` leaves room to sign by hand. */
export interface Signers {
  /** 审核人 */
  readonly reviewer: string;
  /** 填报人 */
  readonly reporter: string;
  /** 联系电话 */
  readonly phone: string;
}

/** The title of a 旬报: `商丘市` and `环保督察反馈意见` give `商丘市环保督察反馈意见整改工作进展情况旬报表`. */
export function tenDayTitle(place: string, subject: string): string {
  return `${place}${subject}整改工作进展情况旬报表`;
}
