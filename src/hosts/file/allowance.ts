import { WorkbookUnreadable } from "./workbook-unreadable";

/** What is still allowed of one limit; shared by all parts of a workbook. */
export interface Allowance {
  /** @throws WorkbookUnreadable `too-large` once more is taken than was allowed. */
  take(amount: number): void;
}

/** An allowance of `limit` units of something, named `what` in the error for the log. */
export function allowanceOf(limit: number, what: string): Allowance {
  let left = limit;
  return {
    take(amount) {
      left -= amount;
      if (left < 0) throw new WorkbookUnreadable("too-large", `more than ${limit} ${what}`);
    },
  };
}
