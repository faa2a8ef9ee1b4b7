import { rawValueOf, readStatus, type Item, type Ledger } from "../../ledger";
import { atItemRow, itemRule, type Rule } from "../rule";

const statusUnknown = itemRule(
  {
    code: "status-unknown",
    severity: "error",
    title: "完成状态读不懂",
    explanation: "写的不是通用的状态词，无法算作完成或未完成。",
  },
  (item, ledger) =>
    isWritten(item, ledger) && item.status === null ? atItemRow(ledger, item, "status", isUnknown) : null,
);

function isUnknown(text: string): boolean {
  return text.trim() !== "" && readStatus(text) === null;
}

/** Something is written, and not the error of a formula: that is found by itself. */
function isWritten(item: Item, ledger: Ledger): boolean {
  const value = rawValueOf(ledger, item, "status");
  const isError = typeof value === "object" && value?.kind === "error";
  return (item.text.status ?? "") !== "" && !isError;
}

/** Rules about 完成状态. */
export const statusRules: readonly Rule[] = [statusUnknown];
