import { columnTitle, type ColumnId, type Item, type Ledger } from "../../ledger";
import { mayLeaveBlank } from "../check-settings";
import { atItem } from "../found-at";
import { ledgerRule, type CheckContext, type Found, type Rule } from "../rule";
import { example } from "../rule-example";

const UNIT_COLUMNS = ["leadUnits", "responsibleUnits"] as const;

const fieldBlank = ledgerRule(
  {
    code: "field-blank",
    severity: "error",
    title: "必填项空着",
    explanation: "反馈问题、牵头单位或责任单位、整改时限、完成状态是统计的依据，空着就算不进去。",
    applies:
      "反馈问题、整改时限、完成状态逐项查；牵头单位和责任单位有一个填了就行。只有空格的算没填。哪些列必填、谁可以不填，可以在设置里改。",
    fix: null,
    example: example({ rows: [{}, { 整改时限: null }], found: ["D3"] }),
  },
  function* (ledger, context) {
    const required = context.settings.requiredFields ?? ledger.kind.requiredFields;
    const eitherUnit = !UNIT_COLUMNS.some((id) => required.includes(id));
    for (const item of ledger.items) {
      for (const id of required) if (item.text[id] === "") yield* asked(ledger, item, id, context);
      if (!eitherUnit) continue;
      const units = UNIT_COLUMNS.filter((id) => item.text[id] !== undefined);
      const [first] = units;
      if (first !== undefined && units.every((id) => item.text[id] === "")) {
        yield* asked(ledger, item, first, context);
      }
    }
  },
);

function asked(ledger: Ledger, item: Item, id: ColumnId, { settings }: CheckContext): Found[] {
  if (mayLeaveBlank(item, id, settings)) return [];
  return [atItem(ledger, item, id, { column: columnTitle(ledger.kind, id) })];
}

/** Rules about what must be filled (必填). */
export const requiredRules: readonly Rule[] = [fieldBlank];
