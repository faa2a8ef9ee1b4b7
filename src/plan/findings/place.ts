import { columnTitle, rectificationKind, type ColumnId } from "../../ledger";
import type { PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";

/** Where a finding about a column of an item stands. */
export function placeIn(
  item: PlanItem,
  column: ColumnId,
): Pick<PlanFinding, "line" | "item" | "column" | "header"> {
  return {
    line: item.line,
    item: { batch: item.batch, number: item.number },
    column,
    header: columnTitle(rectificationKind, column),
  };
}
