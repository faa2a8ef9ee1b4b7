import { type ColumnId, columnTitle, rectificationKind, STATUS_WORDS } from "../../src/ledger";
import type { CellSpec, RowSpec, SheetSpec, ValidationSpec } from "../../src/sheet";
import { fillingGuide } from "./filling-guide";
import { LEDGER_COLUMNS } from "./ledger-columns";
import { CAPTION, HEADER, TITLE, banner, cell } from "./office-style";

const WIDTH = LEDGER_COLUMNS.length;
const ITEM_ROWS = 200;
const HEADER_ROW = 2;
const FIRST_ITEM = HEADER_ROW + 1;
const LAST_ITEM = HEADER_ROW + ITEM_ROWS;

/** The empty ledger a clerk starts from, and how to fill it in. */
export function blankLedger(): SheetSpec[] {
  return [ledgerSheet(), fillingGuide()];
}

function ledgerSheet(): SheetSpec {
  return {
    name: "整改台账",
    columns: LEDGER_COLUMNS.map(({ width }) => ({ width })),
    rows: [titleRow(), captionRow(), headerRow(), ...Array.from({ length: ITEM_ROWS }, itemRow)],
    merges: [
      { top: 0, left: 0, bottom: 0, right: WIDTH - 1 },
      ...CAPTIONS.map(({ left, right }) => ({ top: 1, left, bottom: 1, right })),
    ],
    freeze: { rows: FIRST_ITEM, columns: 3 },
    filter: { top: HEADER_ROW, left: 0, bottom: LAST_ITEM, right: WIDTH - 1 },
    validations: [statusRule(), closedRule(), percentRule(), ...dateRules()],
    print: {
      paper: "A3",
      orientation: "landscape",
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      fitToWidth: true,
      margins: { top: 1.8, bottom: 1.8, left: 1.2, right: 1.2 },
      pageNumbers: true,
    },
  };
}

/** What stands once above the table, and over which columns (0-based, inclusive). */
const CAPTIONS = [
  { text: "填报单位(盖章):", left: 0, right: 3 },
  { text: "填报日期:    年  月  日", left: 4, right: 5 },
  { text: "填报人:", left: 6, right: 9 },
  { text: "联系电话:", left: 10, right: 13 },
  { text: "审核人:", left: 14, right: WIDTH - 1 },
] as const;

function titleRow(): RowSpec {
  return { cells: banner("××市××反馈意见整改台账", TITLE, WIDTH), height: 42 };
}

function captionRow(): RowSpec {
  const cells = banner("", CAPTION, WIDTH);
  for (const { text, left } of CAPTIONS) cells[left] = cell(text, CAPTION);
  return { cells, height: 24 };
}

function headerRow(): RowSpec {
  const cells = LEDGER_COLUMNS.map(({ id, help }): CellSpec => ({
    value: columnTitle(rectificationKind, id),
    style: HEADER,
    note: help,
  }));
  return { cells, height: 34 };
}

/** Without a height of its own, so that a row grows with what the clerk types. */
function itemRow(): RowSpec {
  return { cells: LEDGER_COLUMNS.map(({ style }) => cell(null, style)) };
}

function statusRule(): ValidationSpec {
  return {
    ...rangeAndPrompt("status"),
    rule: { kind: "list", values: Object.values(STATUS_WORDS) },
    error: { title: "完成状态", text: "请从下拉列表中选择。", style: "stop" },
  };
}

function closedRule(): ValidationSpec {
  return {
    ...rangeAndPrompt("closed"),
    rule: { kind: "list", values: ["是", "否"] },
    error: { title: "是否销号", text: "请选择“是”或“否”。", style: "stop" },
  };
}

function percentRule(): ValidationSpec {
  return {
    ...rangeAndPrompt("percent"),
    rule: { kind: "number", from: 0, to: 1 },
    error: { title: "完成比例", text: "请填写0%至100%。", style: "stop" },
  };
}

/** Wide enough for any inspection's rectification, narrow enough to catch a slip in the year. */
function dateRules(): ValidationSpec[] {
  return (["completedOn", "verifiedOn", "closedOn"] as const).map((id) => ({
    ...rangeAndPrompt(id),
    rule: { kind: "date", from: "2015-01-01", to: "2049-12-31" },
    error: { title: columnTitle(rectificationKind, id), text: "请填写日期,如2019-4-8。", style: "stop" },
  }));
}

function rangeAndPrompt(id: ColumnId): Required<Pick<ValidationSpec, "range" | "prompt">> {
  const column = LEDGER_COLUMNS.findIndex((candidate) => candidate.id === id);
  const help = LEDGER_COLUMNS[column]?.help ?? "";
  return {
    range: { top: FIRST_ITEM, left: column, bottom: LAST_ITEM, right: column },
    prompt: { title: columnTitle(rectificationKind, id), text: help },
  };
}
