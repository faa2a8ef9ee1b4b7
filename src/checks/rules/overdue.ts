import type { Deadline, IsoDate } from "../../calendar";
import { isComplete, latenessOf, type Item, type Ledger, type Lateness } from "../../ledger";
import { mayLeaveBlank } from "../check-settings";
import type { FindingParams } from "../finding";
import { atItem, atItemRow } from "../found-at";
import { itemRule, type CheckContext, type Found, type Rule } from "../rule";
import { example } from "../rule-example";

/** Items with equal deadlines share the reading of it, and stand alike against it as long as they are not complete. */
const judged = new WeakMap<CheckContext, WeakMap<Deadline, Lateness>>();

function lateness(item: Item, context: CheckContext): Lateness | null {
  const { asOf, settings } = context;
  if (asOf === null || isComplete(item.status)) return null;
  const known = judged.get(context) ?? new WeakMap<Deadline, Lateness>();
  judged.set(context, known);
  const found = known.get(item.deadline) ?? latenessOf(item, asOf, settings.dueSoonDays);
  known.set(item.deadline, found);
  return found;
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

const AS_OF = "要有截至日期：指定的那一天，或者标题里那一旬的最后一天。";

const overdue = itemRule(
  {
    code: "overdue",
    severity: "warning",
    title: "已超期",
    explanation: "没有完成，而有一个期限早于截至日期。超期天数从最早错过的期限算起。",
    applies: `${AS_OF}时限里没有日期的，列为无法判定，不算超期。`,
    fix: null,
    example: example({ rows: [{ 整改时限: "2019年3月底前" }], asOf: "2019-04-10", found: ["D2"] }),
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
    explanation: "超期的项要写明滞后原因，上级调度和督办时首先要问。",
    applies: `${AS_OF}台账没有“滞后原因”一列的，不逐项指出。`,
    fix: null,
    example: example({
      rows: [{ 整改时限: "2019年3月底前", 滞后原因: null }],
      asOf: "2019-04-10",
      found: ["G2"],
      besides: [["D2", "overdue"]],
    }),
  },
  (item, ledger, context) => {
    if (item.text.lagReason !== "") return null;
    const late = lateness(item, context);
    return late?.kind === "overdue" && !mayLeaveBlank(item, "lagReason", context.settings)
      ? atItem(ledger, item, "lagReason", { daysLate: late.daysLate })
      : null;
  },
);

const dueSoon = itemRule(
  {
    code: "due-soon",
    severity: "info",
    title: "临近到期",
    explanation: "没有完成，下一个期限在规定天数以内。提前提醒，免得拖成超期。",
    applies: `${AS_OF}规定天数默认 10 天（一旬），可以在设置里改；期限就是截至日期当天的也算。`,
    fix: null,
    example: example({ rows: [{ 整改时限: "2019年4月15日前" }], asOf: "2019-04-10", found: ["D2"] }),
  },
  (item, ledger, context) => {
    const late = lateness(item, context);
    if (late?.kind !== "dueSoon") return null;
    return atStage(ledger, item, late.due, { due: late.due, daysLeft: late.daysLeft });
  },
);

/** Rules about lateness (超期); they need a day to judge on. */
export const overdueRules: readonly Rule[] = [overdue, overdueWithoutReason, dueSoon];
