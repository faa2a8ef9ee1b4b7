import fc from "fast-check";
import { indexMerges } from "../../../src/ledger/body/merge-index";
import {
  classifyRow,
  filledCells,
  type RowContext,
  type RowHeader,
} from "../../../src/ledger/body/classify-row";
import { isPlainItem } from "../../../src/ledger/body/plain-item";
import { foldHeader } from "../../../src/ledger/header/fold-header";
import { headerVocabulary } from "../../../src/ledger/header/header-matching";
import { mostChinese } from "../../../src/ledger/header/sure-length";
import type { ColumnId } from "../../../src/ledger/column-id";
import { rectificationKind } from "../../../src/ledger/kinds/rectification";
import { gridOf, type CellRange, type CellValue } from "../../../src/sheet";

const TITLES = ["附件", "序号", "反馈问题", "责任单位", "整改时限", "整改进展（截至4月10日）", "完成状态"];
const IDS: ColumnId[] = ["batch", "number", "problem", "responsibleUnits", "deadline", "progress", "status"];
const LONG = "城区南部污水管网不配套，生活污水直排沙河支流，群众多次反映，督察期间仍未解决。";

const columns = new Map(
  IDS.map((id, column) => [
    id,
    { id, column, header: TITLES[column] ?? "", how: "title", confidence: 1 } as const,
  ]),
);
const texts = new Set(TITLES.map(foldHeader));
const header: RowHeader = {
  columns,
  places: new Map(IDS.map((id, column) => [column, id])),
  firstColumn: 0,
  texts,
  mostChinese: mostChinese(texts),
};

function contextOf(rows: CellValue[][], merges: CellRange[], state: Partial<RowContext>): RowContext {
  const grid = { ...gridOf("台账", rows), merges };
  return {
    grid,
    merges: indexMerges(grid),
    vocabulary: headerVocabulary(rectificationKind),
    core: new Set(rectificationKind.core),
    header,
    openItem: null,
    adjoins: false,
    chineseNumbers: "none",
    belowHeader: false,
    inFooter: false,
    lastNumber: "",
    ...state,
  };
}

const ROW: CellValue[] = ["附件1", 3, LONG, "市水利局", "2019年6月底前", "已完成排查。", "正在整改"];

test.each<[string, CellValue[], boolean]>([
  ["a numbered row with its problem", ROW, true],
  ["a number stored as text", ROW.with(1, " 12 "), true],
  ["no text longer than a header", ROW.with(2, "管网不配套"), false],
  ["a number of another sort", ROW.with(1, "商环-03"), false],
  ["a sum", ROW.with(0, "合计（35项）"), false],
  ["an example", ROW.with(0, "示例"), false],
  ["a long text that may be a header with its note", ROW.with(2, `反馈问题（${LONG}）`), false],
  ["hardly anything", [null, 3, LONG, null, null, null, null], false],
])("%s", (_, row, expected) => {
  expect(isPlainItem(0, row, contextOf([row], [], {}))).toBe(expected);
});

test("a merge in the row, or a header right above it, is looked at more closely", () => {
  const merge = { top: 0, left: 2, bottom: 1, right: 2 };
  expect(isPlainItem(1, ROW, contextOf([ROW, ROW], [merge], {}))).toBe(false);
  expect(isPlainItem(0, ROW, contextOf([ROW], [], { belowHeader: true }))).toBe(false);
});

test("what is plainly an item is one when the row is taken apart", () => {
  const cell = fc.constantFrom<CellValue>(
    ...[
      ...ROW,
      ...TITLES,
      LONG,
      `${LONG}（${LONG}）`,
      null,
      "",
      "合计",
      "小计",
      "例",
      "注：逐项填写",
      "填表人：王五",
    ],
    ...[
      "一、",
      "12",
      "（3）",
      7,
      0.5,
      -1,
      1e13,
      "责 任 单 位",
      "整改进展(截至4月10日，每旬更新一次，逐项填写完成情况)",
    ],
    ...[true, { kind: "date", iso: "2019-03-31" } as const, { kind: "percent", fraction: 0.5 } as const],
  );
  const row = fc.tuple(...ROW.map((value) => fc.oneof(fc.constant(value), cell)));
  const state = fc.record({
    belowHeader: fc.boolean(),
    inFooter: fc.boolean(),
    chineseNumbers: fc.constantFrom("none" as const, "bracketed" as const, "all" as const),
    lastNumber: fc.constantFrom("", "2", "7"),
  });
  let plain = 0;
  fc.assert(
    fc.property(row, row, state, (cells, below, above) => {
      const context = contextOf([cells, below], [], above);
      if (!isPlainItem(0, cells, context)) return;
      plain += 1;
      expect(classifyRow(0, filledCells(context.grid, context.merges, 0), context)).toBe("item");
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(200);
});
