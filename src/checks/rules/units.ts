import type { UnitColumnId } from "../../ledger";
import { atItem, ledgerRule, type Rule } from "../rule";

const UNIT_COLUMNS: readonly UnitColumnId[] = ["leadUnits", "responsibleUnits"];

const unitUnknown = ledgerRule(
  {
    code: "unit-unknown",
    severity: "warning",
    title: "名录里没有这个单位",
    explanation: "写法和单位名录对不上，按单位统计时会被当成另一个单位。",
  },
  function* (ledger) {
    for (const item of ledger.items) {
      for (const column of UNIT_COLUMNS) {
        for (const unit of item.units[column]) {
          if (unit.match !== "none" && unit.match !== "similar") continue;
          yield atItem(ledger, item, column, { unit: unit.text, suggestion: unit.suggestions[0] ?? "" });
        }
      }
    }
  },
);

/** Rules about unit names (单位). */
export const unitRules: readonly Rule[] = [unitUnknown];
