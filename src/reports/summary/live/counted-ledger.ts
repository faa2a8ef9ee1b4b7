import { type ColumnId, STATUS_WORDS, STATUSES } from "../../../ledger";
import type { CellRange, SheetSpec, ValidationSpec } from "../../../sheet";
import type { DrawnLedger } from "../../full-ledger/ledger-sheet";

/** Columns that 逐项判定 reads, with the words that it knows. */
const CHOSEN: readonly {
  readonly id: ColumnId;
  readonly title: string;
  readonly values: readonly string[];
}[] = [
  { id: "status", title: "完成状态", values: STATUSES.map((status) => STATUS_WORDS[status]) },
  { id: "closed", title: "是否销号", values: ["是", "否"] },
];

/**
 * 台账明细 as the figures are counted over it: 逐项判定 takes its items by their rows, so it has no filter buttons to be sorted by, and what
 * may be changed in it is chosen from the words that count.
 */
export function countedLedger({ sheet: drawn, columnOf }: DrawnLedger): SheetSpec {
  const { filter: table, ...sheet } = drawn;
  return table ? { ...sheet, validations: validationsOf(table, columnOf) } : sheet;
}

/** @param table from the header to the last item. */
function validationsOf({ top, bottom }: CellRange, columnOf: DrawnLedger["columnOf"]): ValidationSpec[] {
  return CHOSEN.flatMap(({ id, title, values }): ValidationSpec[] => {
    const column = columnOf(id);
    if (column === null) return [];
    const error = { title, text: "请从下拉列表中选一个。", style: "stop" } as const;
    const range = { top: top + 1, left: column, bottom, right: column };
    return [{ range, rule: { kind: "list", values }, error }];
  });
}
