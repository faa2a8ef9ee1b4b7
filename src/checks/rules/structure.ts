import { columnTitle, type Item, type Ledger } from "../../ledger";
import { cellAddress, cellKey, cellText, MAX_COLUMNS, rangeAddress, valueAt } from "../../sheet";
import { atCell, atItemCell } from "../found-at";
import { ledgerRule, type Found, type Rule } from "../rule";
import { example } from "../rule-example";
import { suspectCellsOf } from "../suspect-cells";

/** No sheet of the workbook holds a ledger. */
const ledgerNotFound: Rule = {
  code: "ledger-not-found",
  severity: "error",
  title: "没有找到台账",
  explanation: "工作簿里没有一张表认得出台账的表头。没有台账，其他各项都无从检查。",
  applies: "整个工作簿认不出一张台账时。",
  fix: null,
  example: {
    ...example({ rows: [], found: ["A1"] }),
    header: ["姓名", "职务", "办公室"],
    rows: [["王五", "科长", "302"]],
  },
  *check({ workbook }) {
    if (workbook.ledgers.length > 0) return;
    const [first] = workbook.otherSheets;
    const place = { sheet: first?.sheet ?? "", cell: first ? "A1" : "", header: "" };
    yield { ...place, value: null, params: {}, fix: null };
  },
};

const columnMissing = ledgerRule(
  {
    code: "column-missing",
    severity: "error",
    title: "缺少必需的列",
    explanation: "台账缺少统计要用的列。缺了它，完成率、超期或单位汇总算不出来。",
    applies:
      "序号、反馈问题、责任单位（或牵头单位）、整改时限、完成状态各须有一列，哪些列必需可以在设置里改。一项一表的不查。",
    fix: null,
    example: example({ rows: [{}, {}], without: ["完成状态"], found: ["A1"] }),
  },
  function* (ledger, { settings }) {
    if (ledger.layout === "form") return;
    const row = (ledger.headerRows.at(-1) ?? 1) - 1;
    for (const id of settings.requiredColumns ?? ledger.kind.requiredColumns) {
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
    applies: "表头里有两列都认作同一项内容时，指出没有采用的那一列。",
    fix: null,
    example: example({ rows: [{ 责任部门: "市公安局" }], found: ["G1"] }),
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
    applies: "任务所在的行被隐藏或被筛选掉时。标题、表头、小计等行隐藏的不算。",
    fix: null,
    example: example({ rows: [{}, {}, {}], hiddenRows: [3], found: ["A3"] }),
  },
  function* (ledger) {
    const column = ledger.columns.get("number")?.column ?? 0;
    if (ledger.grid.hiddenRows.size === 0) return;
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
    title: "任务行里有合并单元格",
    explanation: "合并单元格会使筛选、排序和按列合计出错。读取时按整块理解，不影响本次统计。",
    applies: "任务所在的行里有合并单元格时，每一块指出一次。标题、表头、分节行合并的不算。",
    fix: null,
    example: example({
      rows: [{ 整改时限: "2019年6月底前" }, { 整改时限: null }],
      merges: ["D2:D3"],
      found: ["D2"],
    }),
  },
  function* (ledger) {
    if (ledger.grid.merges.length === 0) return;
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
    applies: "任务行里认得出的各列。",
    fix: null,
    example: example({ rows: [{ 整改进展: { kind: "error", code: "#REF!" } }], found: ["E2"] }),
  },
  function* (ledger, context) {
    for (const { item, row, column, value } of suspectCellsOf(ledger, context).errors) {
      yield atItemCell(ledger, item, row, column, { code: value.code });
    }
  },
);

const cellFormula = ledgerRule(
  {
    code: "cell-formula",
    severity: "info",
    title: "单元格里是公式",
    explanation: "读取的是公式上次算出的结果。引用别的工作簿的公式，发出去以后会变。",
    applies: "任务行里认得出的各列。",
    fix: null,
    example: example({ rows: [{}, {}], formulas: { A3: "A2+1" }, found: ["A3"] }),
  },
  (ledger) => {
    if (ledger.grid.formulas.size === 0) return [];
    const itemOf = new Map(ledger.items.flatMap((item) => item.rows.map((row) => [row - 1, item] as const)));
    return [...ledger.grid.formulas.keys()]
      .sort((a, b) => a - b)
      .flatMap((key) => formulaAt(ledger, itemOf, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
  },
);

function formulaAt(ledger: Ledger, itemOf: ReadonlyMap<number, Item>, row: number, column: number): Found[] {
  const item = itemOf.get(row);
  const isRead = item && [...item.columns.values()].some((one) => one.column === column);
  if (!isRead) return [];
  const formula = ledger.grid.formulas.get(cellKey(row, column)) ?? "";
  const result = cellText(valueAt(ledger.grid, row, column));
  return [atItemCell(ledger, item, row, column, { formula, result })];
}

/** A defect of the workbook's own 单位名录. */
const directoryDefect: Rule = {
  code: "directory-defect",
  severity: "warning",
  title: "单位名录有毛病",
  explanation:
    "工作簿里的“单位名录”表有缺名称、重名、一个别名属于两个单位等问题。名录错了，单位名称就判断不准，规范时会跳过有疑问的名称。",
  applies: "工作簿里有“单位名录”表，并且用的就是它时。",
  fix: null,
  example: example({
    rows: [{}],
    directory: [
      ["规范名称", "别名"],
      ["市水利局", "市水务局"],
      [null, "市河长办"],
    ],
    found: ["A3"],
  }),
  *check({ directoryProblems }) {
    for (const { sheet, row, column, code, value, other } of directoryProblems) {
      const params = { defect: code, name: value, ...(other === null ? {} : { other }) };
      const cell = cellAddress(row, column);
      yield { sheet, cell, header: "", value: value === "" ? null : value, params, fix: null };
    }
  },
};

/** Rules about the sheet itself (结构). */
export const structureRules: readonly Rule[] = [
  ledgerNotFound,
  columnMissing,
  columnAmbiguous,
  rowHidden,
  cellsMerged,
  cellError,
  cellFormula,
  directoryDefect,
];
