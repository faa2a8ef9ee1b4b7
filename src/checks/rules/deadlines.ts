import { readDeadline, type Deadline } from "../../calendar";
import type { Item, Ledger } from "../../ledger";
import { atItemRow, itemRule, type Found, type Rule } from "../rule";

const deadlineUnreadable = itemRule(
  {
    code: "deadline-unreadable",
    severity: "warning",
    title: "整改时限读不懂",
    explanation:
      "时限里没有日期，也没有写立行立改、持续推进，无法判断是否超期。这样的项列为无法判定，既不算按期，也不算超期。",
  },
  (item, ledger) => withProblem(item, ledger, "unreadable"),
);

const deadlineInvalid = itemRule(
  {
    code: "deadline-invalid",
    severity: "error",
    title: "整改时限的日期不存在",
    explanation: "写了历法上没有的日子，如 2 月 30 日、13 月。",
  },
  (item, ledger) => withProblem(item, ledger, "invalid"),
);

const deadlineRepaired = itemRule(
  {
    code: "deadline-repaired",
    severity: "warning",
    title: "整改时限掉了字",
    explanation: "公布的文字掉了“年”“月”等字。已按补全后的日期统计，须由人确认。",
  },
  (item, ledger) => {
    const repaired = item.deadline.stages.filter((stage) => stage.repaired);
    const [first] = repaired;
    if (!first) return null;
    return atItemRow(ledger, item, "deadline", (text) => text.includes(first.text), {
      text: repaired.map(({ text }) => text).join("、"),
      due: repaired.map(({ due }) => due).join("、"),
    });
  },
);

/** An item whose deadline as a whole has the problem, at the row that has it by itself. */
function withProblem(item: Item, ledger: Ledger, problem: NonNullable<Deadline["problem"]>): Found | null {
  if (item.deadline.problem !== problem) return null;
  const context = ledger.planYear === null ? {} : { planYear: ledger.planYear };
  return atItemRow(ledger, item, "deadline", (text) => readDeadline(text, context).problem === problem);
}

/** Rules about 整改时限. */
export const deadlineRules: readonly Rule[] = [deadlineUnreadable, deadlineInvalid, deadlineRepaired];
