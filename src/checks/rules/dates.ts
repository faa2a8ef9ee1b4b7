import type { DateReading } from "../../calendar";
import { columnTitle, type Ledger } from "../../ledger";
import { cellText } from "../../sheet";
import { dateFaultsOf, isPlausible, type DateCell } from "../date-cells";
import type { FindingFix, FindingParams } from "../finding";
import { atItemCell, fixOf } from "../found-at";
import { ledgerRule, type Rule, type RuleText } from "../rule";
import { example } from "../rule-example";

const DATE_COLUMNS = "完成时间、核查时间、销号时间、填报日期各列，填了的逐格查。";

/** A rule that looks at one odd cell of a date column at a time. */
function oddDateRule(
  rule: RuleText,
  look: (cell: DateCell) => FindingParams | null,
  fixFor: (ledger: Ledger, cell: DateCell) => FindingFix | null = () => null,
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const cell of dateFaultsOf(ledger, context).odd) {
      const params = look(cell);
      if (!params) continue;
      yield atItemCell(ledger, cell.item, cell.row, cell.column, params, fixFor(ledger, cell));
    }
  });
}

const dateInvalid = oddDateRule(
  {
    code: "date-invalid",
    severity: "error",
    title: "日期不存在",
    explanation: "写了历法上没有的日子，或者写的不是日期。算不出是否按期完成。",
    applies: `${DATE_COLUMNS}“—”“无”“未完成”一类表示还没有日期的，不算；早于 2000 年、晚于 2099 年的算填错。`,
    fix: null,
    example: example({ rows: [{ 填报日期: "2019年2月30日" }], found: ["G2"] }),
  },
  ({ reading }) => {
    const reason = whyInvalid(reading);
    return reason === null ? null : { reason };
  },
);

function whyInvalid(reading: DateReading): string | null {
  if (reading.kind === "invalid") return "no-such-day";
  if (reading.kind === "date" && !isPlausible(reading.date)) return "out-of-range";
  return reading.kind === "unreadable" && reading.reason === "not-a-date" ? "not-a-date" : null;
}

const dateText = oddDateRule(
  {
    code: "date-text",
    severity: "warning",
    title: "日期是文字",
    explanation: "看着是日期，其实是文字或数字，不能排序、筛选和计算。",
    applies: DATE_COLUMNS,
    fix: "改成真正的日期，日子不变。没有写年的按台账的年份补上，要由人确认；只写到月的、掉了字说不准的，不改。",
    example: example({
      rows: [{ 填报日期: "2019.4.8" }],
      found: ["G2"],
      fixed: { kind: "date", iso: "2019-04-08" },
    }),
  },
  ({ reading, isReal }) => {
    if (isReal) return null;
    if (reading.kind === "date") return isPlausible(reading.date) ? { date: reading.date } : null;
    const isDoubtful = reading.kind === "unreadable" && reading.reason !== "not-a-date";
    return isDoubtful ? { reason: reading.reason } : null;
  },
  (ledger, cell) => {
    if (cell.reading.kind !== "date") return null;
    const isSure = cell.day !== null && !TIME_OF_DAY.test(cellText(cell.value));
    const after = { kind: "date", iso: cell.reading.date } as const;
    return fixOf(ledger, cell, after, "date-text", isSure ? "sure" : "proposed");
  },
);

/** A date alone would lose the hour. */
const TIME_OF_DAY = /[:：时点]/;

const dateFuture = ledgerRule(
  {
    code: "date-future",
    severity: "error",
    title: "日期在截至日期之后",
    explanation: "还没有到的日子，不可能已经完成、核查或销号。多半是年份写错，或者填成了计划的日期。",
    applies: "要有截至日期。查完成时间、核查时间、销号时间；填报日期可以晚于截至日期，不查。",
    fix: null,
    example: example({
      rows: [
        { 完成状态: "完成整改", 整改进展: "已完成整治。", 完成时间: { kind: "date", iso: "2020-04-08" } },
      ],
      asOf: "2019-04-10",
      found: ["G2"],
    }),
  },
  function* (ledger, context) {
    for (const { item, row, column, day } of dateFaultsOf(ledger, context).future) {
      yield atItemCell(ledger, item, row, column, { date: day ?? "", asOf: context.asOf ?? "" });
    }
  },
);

const dateOrder = ledgerRule(
  {
    code: "date-order",
    severity: "error",
    title: "日期先后颠倒",
    explanation: "先完成，再核查，后销号。核查早于完成、销号早于核查，至少有一个日期填错了。",
    applies: "同一行里完成时间、核查时间、销号时间填了两个以上的；同一天的不算颠倒。",
    fix: null,
    example: example({
      rows: [
        {
          完成状态: "核查通过",
          整改进展: "已完成整治。",
          完成时间: { kind: "date", iso: "2019-03-20" },
          核查时间: { kind: "date", iso: "2019-03-10" },
        },
      ],
      found: ["H2"],
    }),
  },
  function* (ledger, context) {
    for (const { cell, earlierStep } of dateFaultsOf(ledger, context).reversed) {
      yield atItemCell(ledger, cell.item, cell.row, cell.column, {
        step: columnTitle(ledger.kind, cell.id),
        date: cell.day ?? "",
        earlierStep: columnTitle(ledger.kind, earlierStep.id),
        earlierDate: earlierStep.day ?? "",
      });
    }
  },
);

/** Rules about the days on which something was done (日期). */
export const dateRules: readonly Rule[] = [dateInvalid, dateText, dateFuture, dateOrder];
