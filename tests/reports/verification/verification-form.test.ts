import { rectificationKind } from "../../../src/ledger";
import { verificationForm } from "../../../src/reports";
import { pageHeight } from "../../../src/reports/page/page-area";
import { A4_LANDSCAPE } from "../../../src/reports/page/print-style";
import { cellsOfRow, type SheetSpec } from "../../../src/sheet";
import { day, itemOf, type ItemParts } from "../items";
import { textsOf } from "../sheet-checks";

/** The header that a rule's cells stand under. */
function headerOver({ rows }: SheetSpec, row: number, column: number): unknown {
  return rows.map(cellsOfRow)[row - 1]?.[column]?.value;
}

function formOf(...items: ItemParts[]): SheetSpec[] {
  const drawn = items.map((one) => itemOf({ status: "completed", ...one }));
  return verificationForm({
    title: "核查表",
    asOf: day("2019-04-10"),
    seed: "1",
    kind: rectificationKind,
    strata: [{ name: "市本级", items: drawn, drawn }],
  });
}

test("what may be chosen stands under its header, though the ledger has neither batches nor targets nor days", () => {
  const [form] = formOf({ batch: "", text: { problem: "河道采砂" } });
  const headers = form?.validations?.map(({ range }) => headerOver(form, range.top, range.left));
  expect(headers).toEqual(["核查情况", "核查时间"]);
});

test("a text too long for its row stands whole on 长文全文 under its own title", () => {
  const progress = "已出动执法人员检查企业，正在督促整改。".repeat(200);
  const [form, long] = formOf({ batch: "", text: { problem: "河道采砂", progress } });
  expect(form && textsOf(form)).toContainEqual(expect.stringMatching(/有1处.*长文全文/));
  const lines = long?.rows
    .map(cellsOfRow)
    .flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
  expect(lines?.slice(0, 2)).toEqual(["长文全文", "第1项：整改进展"]);
  // In pieces, each as long as a row of a sheet is high.
  expect(lines?.slice(2).join("") === progress).toBe(true);
});

test("pages are full before the next begins, and only the last holds few items", () => {
  const items = Array.from({ length: 50 }, (_, at): ItemParts => ({ number: String(at + 1) }));
  const [form] = formOf(...items);
  const breaks = form?.print?.pageBreaks ?? [];
  const counts = breaks.slice(1).map((row, at) => row - (breaks[at] ?? 0));
  expect(new Set(counts).size).toBe(1);
  const heights = form?.rows.map(({ height = 0 }) => height) ?? [];
  const header = heights[form?.print?.repeatRows?.from ?? 0] ?? 0;
  const used = counts.map(
    (count, at) => header + sumOf(heights.slice(breaks[at], (breaks[at] ?? 0) + count)),
  );
  const widths = form?.columns.filter(({ hidden }) => hidden !== true).map(({ width }) => width) ?? [];
  const room = pageHeight(A4_LANDSCAPE, widths);
  for (const height of used) {
    expect(height).toBeLessThanOrEqual(room);
    expect(height + 48).toBeGreaterThan(room);
  }
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
