import { columnTitle, type Item, type Ledger } from "../../ledger";
import { cellKey, cellText, rangeAddress, valueAt } from "../../sheet";
import { atCell, atItemCell, ledgerRule, type Found, type Rule } from "../rule";

/** No sheet of the workbook holds a ledger. */
const ledgerNotFound: Rule = {
  code: "ledger-not-found",
  severity: "error",
  title: "没有找到台账",
  explanation: "工作簿里没有一张表认得出台账的表头。没有台账，其他各项都无从检查。",
  *check({ workbook }) {
    if (workbook.ledgers.length > 0) return;
    const [first] = workbook.otherSheets;
    yield {
      sheet: first?.sheet ?? "",
      cell: first ? "A1" : "",
      header: "",
      value: null,
      params: {},
      fix: null,
    };
  },
};

const columnMissing = ledgerRule(
  {
    code: "column-missing",
    severity: "error",
    title: "缺少必需的列",
    explanation: "台账缺少统计要用的列。缺了它，完成率、超期或单位汇总算不出来。",
  },
  function* (ledger) {
    if (ledger.layout === "form") return;
    const row = (ledger.headerRows.at(-1) ?? 1) - 1;
    for (const id of ledger.kind.requiredColumns) {
      if (ledger.columns.has(id)) continue;
      if (id === "responsibleUnits" && ledger.columns.has("leadUnits")) continue;
      const column = columnTitle(ledger.kind, id);
      yield { ...atCell(ledger, row, 0, { column }), header: column, value: null };
    }
  },
);

const columnAmbiguous = ledgerRule(
  {
    code: "column-ambiguous",
    severity: "warning",
    title: "两列意思相同",
    explanation: "有两列都像是同一项内容，只采用了其中一列，另一列没有读。请核对采用的是不是对的那一列。",
  },
  function* (ledger) {
    const row = (ledger.headerRows.at(-1) ?? 1) - 1;
    for (const { id, column, header } of ledger.rivals) {
      const used = ledger.columns.get(id)?.header ?? "";
      yield { ...atCell(ledger, row, column, { used, column: columnTitle(ledger.kind, id) }), header };
    }
  },
);

const rowHidden = ledgerRule(
  {
    code: "row-hidden",
    severity: "warning",
    title: "有隐藏的行",
    explanation: "隐藏或被筛选掉的行也参加统计和汇总。看不见却算在内，容易对不上数。",
  },
  function* (ledger) {
    const column = ledger.columns.get("number")?.column ?? 0;
    for (const item of ledger.items) {
      for (const row of item.rows) {
        if (ledger.grid.hiddenRows.has(row - 1)) {
          yield atCell(ledger, row - 1, column, { row, batch: item.batch, number: item.number });
        }
      }
    }
  },
);

const cellsMerged = ledgerRule(
  {
    code: "cells-merged",
    severity: "info",
    title: "项目里有合并单元格",
    explanation: "合并单元格会使筛选、排序和按列合计出错。读取时按整块理解，不影响本次统计。",
  },
  function* (ledger) {
    const itemRows = new Set(ledger.items.flatMap(({ rows }) => rows));
    const merges = ledger.grid.merges.filter(({ top }) => itemRows.has(top + 1));
    for (const merge of merges.sort((a, b) => a.top - b.top || a.left - b.left)) {
      yield atCell(ledger, merge.top, merge.left, { range: rangeAddress(merge) });
    }
  },
);

const cellError = ledgerRule(
  {
    code: "cell-error",
    severity: "error",
    title: "单元格显示错误值",
    explanation: "公式出错，显示 #REF!、#N/A 等。内容已经丢失，读不到原来的值。",
  },
  (ledger) =>
    itemCells(ledger, (item, row, column) => {
      const value = valueAt(ledger.grid, row, column);
      const isError = typeof value === "object" && value?.kind === "error";
      return isError ? atItemCell(ledger, item, row, column, { code: value.code }) : null;
    }),
);

const cellFormula = ledgerRule(
  {
    code: "cell-formula",
    severity: "info",
    title: "单元格里是公式",
    explanation: "读取的是公式上次算出的结果。引用别的工作簿的公式，发出去以后会变。",
  },
  (ledger) =>
    itemCells(ledger, (item, row, column) => {
      const formula = ledger.grid.formulas.get(cellKey(row, column));
      if (formula === undefined) return null;
      return atItemCell(ledger, item, row, column, {
        formula,
        result: cellText(valueAt(ledger.grid, row, column)),
      });
    }),
);

/** Visits the cells of the items' rows (0-based) in the columns that are read. */
function* itemCells(
  { items }: Ledger,
  look: (item: Item, row: number, column: number) => Found | null,
): Iterable<Found> {
  for (const item of items) {
    for (const row of item.rows) {
      for (const { column } of item.columns.values()) {
        const found = look(item, row - 1, column);
        if (found) yield found;
      }
    }
  }
}

/** Rules about the sheet itself (结构). */
export const structureRules: readonly Rule[] = [
  ledgerNotFound,
  columnMissing,
  columnAmbiguous,
  rowHidden,
  cellsMerged,
  cellError,
  cellFormula,
];
