import { mayTellSomething } from "../../../src/reports/full-ledger/unread-sheets";

const sheet = { reason: "no-ledger", visibility: "visible" } as const;

test.each(["情况说明", "附表", "Sheet2"])("%s may hold what a unit wants to say", (name) => {
  expect(mayTellSomething({ ...sheet, sheet: name })).toBe(true);
});

test.each(["单位名录", "填表说明", "长文全文", "下拉选项"])("%s serves the others", (name) => {
  expect(mayTellSomething({ ...sheet, sheet: name })).toBe(false);
});

test("a hidden or blank sheet says nothing", () => {
  expect(mayTellSomething({ ...sheet, sheet: "附表", visibility: "hidden" })).toBe(false);
  expect(mayTellSomething({ ...sheet, sheet: "附表", reason: "empty" })).toBe(false);
});
