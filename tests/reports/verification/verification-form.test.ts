import { rectificationKind } from "../../../src/ledger";
import { verificationForm } from "../../../src/reports";
import type { SheetSpec } from "../../../src/sheet";
import { day, itemOf, type ItemParts } from "../items";

/** The header that a rule's cells stand under. */
function headerOver({ rows }: SheetSpec, row: number, column: number): unknown {
  return rows[row - 1]?.cells[column]?.value;
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
  const [, long] = formOf({ batch: "", text: { problem: "河道采砂", progress } });
  const lines = long?.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
  expect(lines?.slice(0, 2)).toEqual(["长文全文", "第1项：整改进展"]);
  // In pieces, each as long as a row of a sheet is high.
  expect(lines?.slice(2).join("") === progress).toBe(true);
});
