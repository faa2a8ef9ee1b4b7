import { atItem, itemRule, type Rule } from "../rule";

const statusUnknown = itemRule(
  {
    code: "status-unknown",
    severity: "error",
    title: "完成状态读不懂",
    explanation: "写的不是通用的状态词，无法算作完成或未完成。",
  },
  (item, ledger) =>
    (item.text.status ?? "") !== "" && item.status === null ? atItem(ledger, item, "status") : null,
);

/** Rules about 完成状态. */
export const statusRules: readonly Rule[] = [statusUnknown];
