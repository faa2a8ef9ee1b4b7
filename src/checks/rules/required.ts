import { columnTitle } from "../../ledger";
import { atItem, ledgerRule, type Rule } from "../rule";

const fieldBlank = ledgerRule(
  {
    code: "field-blank",
    severity: "error",
    title: "必填项空着",
    explanation: "反馈问题、牵头单位或责任单位、整改时限、完成状态是统计的依据，空着就算不进去。",
  },
  function* (ledger) {
    for (const item of ledger.items) {
      for (const id of ledger.kind.requiredFields) {
        if (item.text[id] === "") {
          yield atItem(ledger, item, id, { column: columnTitle(ledger.kind, id) });
        }
      }
      const units = (["leadUnits", "responsibleUnits"] as const).filter((id) => item.columns.has(id));
      const [unitColumn] = units;
      if (unitColumn !== undefined && units.every((id) => item.text[id] === "")) {
        yield atItem(ledger, item, unitColumn, { column: columnTitle(ledger.kind, unitColumn) });
      }
    }
  },
);

/** Rules about what must be filled (必填). */
export const requiredRules: readonly Rule[] = [fieldBlank];
