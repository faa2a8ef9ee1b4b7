import {
  finalDue,
  isFoundFalse,
  type Item,
  readVerification,
  statusWord,
  verificationOf,
} from "../../../ledger";
import type { SpecValue } from "../../../sheet";
import { SHORT, TEXT } from "../../page/print-style";
import { numberValue } from "../../words/batches";
import { statusText, textOf } from "../../words/item-text";
import {
  condition,
  DAY,
  fact,
  flag,
  type FormulaNames,
  type JudgingColumn,
  NUMBER,
  WORD,
} from "./judging-column";
import { textLiteral } from "./references";

/** Enough of a problem to know the item by. */
const SHORT_PROBLEM = 24;

/** Facts of an item, as they stand in the ledger or were read out of its texts. @param batchOf its batch as lists and the overview name it */
export function facts(batchOf: (item: Item) => string): JudgingColumn[] {
  return [
    fact("batch", "附件/批次", { style: SHORT, width: { least: 8, most: 16 } }, batchOf),
    fact("number", "序号", NUMBER, ({ number }) => numberValue(number)),
    fact("problem", "反馈问题", { style: TEXT, width: { least: 18, most: 30 } }, shortProblem),
    {
      ...fact("status", "完成状态", WORD, statusText),
      formula: ({ ledger }) => ledger("status"),
    },
    fact("firstDue", "最早期限", DAY, ({ deadline }) =>
      dateValue(deadline.stages.map(({ due }) => due).sort()[0]),
    ),
    fact("lastDue", "最后期限", DAY, (item) => dateValue(finalDue(item) ?? undefined)),
    {
      ...fact("completedOn", "完成时间", DAY, ({ dates: { completedOn } }) =>
        completedOn.kind === "date" ? dateValue(completedOn.date) : "",
      ),
      formula: ({ ledger }, item) => {
        const cell = ledger("completedOn");
        return cell !== null && !isInterpreted(item) ? `IF(ISNUMBER(${cell}),${cell},"")` : null;
      },
    },
    flag("ongoing", "只写\n持续", ({ deadline }) => deadline.ongoing && deadline.stages.length === 0),
    flag("verified", "已\n核查", (item) => verificationOf(item) !== null, verifiedFormula),
    flag("foundFalse", "查处\n不实", isFoundFalse),
  ];
}

/** What 核查情况 and 核查时间 tell was read; where they tell nothing the status does. */
function verifiedFormula({ own }: FormulaNames, item: Item): string | null {
  const isTold =
    readVerification(textOf(item, "verification")) !== null || item.dates.verifiedOn.kind === "date";
  return isTold ? null : condition(`${own("status")}=${textLiteral(statusWord("verified"))}`);
}

/** Whether 完成时间 stands in the ledger as a text that had to be interpreted: then the day itself stands here. */
function isInterpreted(item: Item): boolean {
  const { kind, ...reading } = item.dates.completedOn;
  if (kind !== "date") return textOf(item, "completedOn") !== "";
  return "yearAssumed" in reading && (reading.yearAssumed || reading.repaired);
}

function shortProblem(item: Item): string {
  const problem = textOf(item, "problem").replaceAll("\n", "");
  return problem.length > SHORT_PROBLEM ? `${problem.slice(0, SHORT_PROBLEM)}…` : problem;
}

function dateValue(iso: string | undefined): SpecValue {
  return iso === undefined ? null : { kind: "date", iso };
}
