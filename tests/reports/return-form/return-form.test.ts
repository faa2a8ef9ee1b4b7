import { rectificationKind } from "../../../src/ledger";
import { returnForm } from "../../../src/reports";
import { cellsOfRow, type SheetSpec } from "../../../src/sheet";
import { day, itemOf } from "../items";
import { textsOf } from "../sheet-checks";

function formOf(measures: string): SheetSpec[] {
  return returnForm({
    title: "整改进展填报表",
    unit: "市水利局",
    dekad: { year: 2019, month: 4, part: 1 },
    due: day("2019-04-11"),
    kind: rectificationKind,
    items: [itemOf({ text: { measures } }), itemOf({ number: "2" })],
    isLead: () => true,
  });
}

const LONG = "一是加强领导，落实责任；".repeat(300);

test("a text too long for its row stands whole on 长文全文, and the form says so above its table", () => {
  const [form, long] = formOf(LONG);
  const header = form?.print?.repeatRows?.from ?? 0;
  const above = form?.rows.slice(0, header).flatMap((row) => cellsOfRow(row).map((cell) => cell?.value));
  expect(above).toContainEqual(expect.stringMatching(/有1处.*长文全文/));
  expect(long && textsOf(long).join("").includes(LONG)).toBe(true);
});

test("what may be filled in stands where it does without such a text, a row further down", () => {
  const [[form], [plain]] = [formOf(LONG), formOf("加强领导")];
  const moved = plain?.validations?.map(({ range, ...rest }) => ({
    ...rest,
    range: { ...range, top: range.top + 1, bottom: range.bottom + 1 },
  }));
  expect(form?.validations).toEqual(moved);
});

test("a form without one says nothing of it", () => {
  const [form, ...others] = formOf("加强领导");
  expect(form && textsOf(form).join("")).not.toContain("长文全文");
  expect(others).toEqual([]);
});
