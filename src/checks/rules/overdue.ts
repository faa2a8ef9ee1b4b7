import type { IsoDate } from "../../calendar";
import { latenessOf, type Item, type Ledger } from "../../ledger";
import type { FindingParams } from "../finding";
import { atItem, atItemRow, itemRule, type CheckContext, type Found, type Rule } from "../rule";

function lateness(item: Item, { asOf, dueSoonDays }: CheckContext): ReturnType<typeof latenessOf> | null {
  return asOf === null ? null : latenessOf(item, asOf, dueSoonDays);
}

/** A finding at the row of an item's deadline that names the day. */
function atStage(ledger: Ledger, item: Item, day: IsoDate, params: FindingParams): Found {
  const stage = item.deadline.stages.find(({ due }) => due === day);
  return atItemRow(
    ledger,
    item,
    "deadline",
    (text) => stage !== undefined && text.includes(stage.text),
    params,
  );
}

const overdue = itemRule(
  {
    code: "overdue",
    severity: "warning",
    title: "已超期",
    explanation: "没有完成，而有一个期限早于截至日期。超期天数从最早错过的期限算起。",
  },
  (item, ledger, context) => {
    const late = lateness(item, context);
    if (late?.kind !== "overdue") return null;
    return atStage(ledger, item, late.due, { due: late.due, daysLate: late.daysLate });
  },
);

const overdueWithoutReason = itemRule(
  {
    code: "overdue-without-reason",
    severity: "warning",
    title: "超期没有写原因",
    explanation: "超期的项要写明滞后原因，上级调度和督办时首先要问。台账没有“滞后原因”一列的，不逐项指出。",
  },
  (item, ledger, context) => {
    const late = lateness(item, context);
    const isBlank = item.text.lagReason === "";
    return late?.kind === "overdue" && isBlank
      ? atItem(ledger, item, "lagReason", { daysLate: late.daysLate })
      : null;
  },
);

const dueSoon = itemRule(
  {
    code: "due-soon",
    severity: "info",
    title: "临近到期",
    explanation: "没有完成，下一个期限在规定天数以内（一般为一旬）。",
  },
  (item, ledger, context) => {
    const late = lateness(item, context);
    if (late?.kind !== "dueSoon") return null;
    return atStage(ledger, item, late.due, { due: late.due, daysLeft: late.daysLeft });
  },
);

/** Rules about lateness (超期); they need a day to judge on. */
export const overdueRules: readonly Rule[] = [overdue, overdueWithoutReason, dueSoon];
