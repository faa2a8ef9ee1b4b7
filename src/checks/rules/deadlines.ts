import { readDeadline, type DateContext, type Deadline } from "../../calendar";
import type { Item, Ledger } from "../../ledger";
import { parseAddress } from "../../sheet";
import type { FindingFix } from "../finding";
import { atItemRow, fixOf } from "../found-at";
import { repairedDeadline } from "../repaired-deadline";
import { itemRule, oncePerLedger, type CheckContext, type Found, type Rule } from "../rule";
import { example } from "../rule-example";

const deadlineUnreadable = itemRule(
  {
    code: "deadline-unreadable",
    severity: "warning",
    title: "整改时限读不懂",
    explanation:
      "时限里没有日期，也没有写立行立改、持续推进，无法判断是否超期。这样的项列为无法判定，既不算按期，也不算超期。",
    applies: "整改时限填了的，逐项查。“2019年6月前”没有说含不含六月，也算读不懂。",
    fix: null,
    example: example({ rows: [{ 整改时限: "尽快" }], found: ["D2"] }),
  },
  (item, ledger) => withProblem(item, ledger, "unreadable"),
);

const deadlineInvalid = itemRule(
  {
    code: "deadline-invalid",
    severity: "error",
    title: "整改时限的日期不存在",
    explanation: "写了历法上没有的日子，如 2 月 30 日、13 月。",
    applies: "整改时限填了的，逐项查；几个期限里有一个不存在就指出。",
    fix: null,
    example: example({ rows: [{ 整改时限: "2019年2月30日前" }], found: ["D2"] }),
  },
  (item, ledger) => withProblem(item, ledger, "invalid"),
);

const deadlineRepaired = itemRule(
  {
    code: "deadline-repaired",
    severity: "warning",
    title: "整改时限掉了字",
    explanation: "公布的文字掉了“年”“月”等字。已按补全后的日期统计，须由人确认。",
    applies: "整改时限掉了字、但读得出日期的，逐项查。",
    fix: "补上掉了的字，日期不变。要由人确认后再改。",
    example: example({ rows: [{ 整改时限: "20193月底前" }], found: ["D2"], fixed: "2019年3月底前" }),
  },
  (item, ledger, context) => {
    const repaired = item.deadline.stages.filter((stage) => stage.repaired);
    const [first] = repaired;
    if (!first) return null;
    const found = atItemRow(ledger, item, "deadline", (text) => text.includes(first.text), {
      text: repaired.map(({ text }) => text).join("、"),
      due: repaired.map(({ due }) => due).join("、"),
    });
    return { ...found, fix: mended(ledger, found, context) };
  },
);

/** Equal texts are mended once. */
const mendedTexts = oncePerLedger(() => new Map<string, string | null>());

function mended(ledger: Ledger, { cell, value }: Found, context: CheckContext): FindingFix | null {
  const place = parseAddress(cell);
  if (!place || typeof value !== "string") return null;
  const known = mendedTexts(ledger, context);
  let after = known.get(value);
  if (after === undefined) known.set(value, (after = repairedDeadline(value, yearOf(ledger))));
  return after === null ? null : fixOf(ledger, place, after, "deadline-repaired", "proposed");
}

function yearOf({ planYear }: Ledger): DateContext {
  return planYear === null ? {} : { planYear };
}

/** An item whose deadline as a whole has the problem, at the row that has it by itself. */
function withProblem(item: Item, ledger: Ledger, problem: NonNullable<Deadline["problem"]>): Found | null {
  if (item.deadline.problem !== problem) return null;
  return atItemRow(
    ledger,
    item,
    "deadline",
    (text) => readDeadline(text, yearOf(ledger)).problem === problem,
  );
}

/** Rules about 整改时限. */
export const deadlineRules: readonly Rule[] = [deadlineUnreadable, deadlineInvalid, deadlineRepaired];
