import { STATUS_WORDS } from "../../src/ledger";
import { blankLedger } from "../../templates/make/blank-ledger";
import { masterLedger } from "../../templates/make/master-ledger";
import { MASTER_PROGRESS } from "../../templates/make/master-progress";
import { PLAN_ITEMS } from "../../templates/make/plan-items";
import { cellsOfRow, type SheetSpec, type ValidationSpec } from "../../src/sheet";

function onlyLedger([sheet]: readonly SheetSpec[]): SheetSpec {
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

function ruleUnder(sheet: SheetSpec, heading: string, headerRow: number): ValidationSpec | undefined {
  const column = sheet.rows.map(cellsOfRow)[headerRow]?.findIndex((cell) => cell?.value === heading);
  return sheet.validations?.find(({ range }) => range.left === column && range.right === column);
}

describe("整改台账", () => {
  const sheet = onlyLedger(blankLedger());

  test("has 200 rows of formatted cells under one header", () => {
    expect(sheet.rows.slice(3)).toHaveLength(200);
    expect(
      sheet.rows.slice(3).every((row) => cellsOfRow(row).every((cell) => cell?.style?.border === "thin")),
    ).toBe(true);
    expect(sheet.filter).toEqual({ top: 2, left: 0, bottom: 202, right: sheet.columns.length - 1 });
    expect(sheet.freeze?.rows).toBe(3);
    expect(sheet.print).toMatchObject({
      paper: "A3",
      orientation: "landscape",
      repeatRows: { from: 2, to: 2 },
    });
  });

  test("lets a clerk choose among the nine words, 是 and 否, and shares up to the whole", () => {
    expect(ruleUnder(sheet, "完成状态", 2)?.rule).toEqual({
      kind: "list",
      values: Object.values(STATUS_WORDS),
    });
    expect(Object.values(STATUS_WORDS)).toHaveLength(9);
    expect(ruleUnder(sheet, "是否销号", 2)?.rule).toEqual({ kind: "list", values: ["是", "否"] });
    expect(ruleUnder(sheet, "完成比例", 2)?.rule).toEqual({ kind: "number", from: 0, to: 1 });
    for (const heading of ["完成时间", "核查时间", "销号时间"]) {
      expect(ruleUnder(sheet, heading, 2)?.rule.kind).toBe("date");
    }
  });

  test("helps at each header, within what Excel shows (ECMA-376 limits a prompt to 255 characters, its title to 32)", () => {
    expect(sheet.rows.map(cellsOfRow)[2]?.every((cell) => (cell?.note ?? "") !== "")).toBe(true);
    for (const { prompt } of sheet.validations ?? []) {
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.text.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("商丘市整改台账", () => {
  const sheet = onlyLedger(masterLedger());

  test("holds every item of the plan once, in its order", () => {
    const keys = (items: readonly { batch: string; number: number }[]) =>
      items.map(({ batch, number }) => `${batch} ${number}`);
    expect(keys(MASTER_PROGRESS)).toEqual(keys(PLAN_ITEMS));
    const numbers = sheet.rows.slice(3).map((row) => cellsOfRow(row)[1]?.value);
    expect(numbers).toEqual(PLAN_ITEMS.map(({ number }) => number));
  });

  test("keeps what the clerk could not separate: glued 牵头单位, blank 主体责任, blank 责任领导", () => {
    const headings = sheet.rows.map(cellsOfRow)[2]?.map((cell) => cell?.value) ?? [];
    const at = (item: number, heading: string) =>
      sheet.rows.map(cellsOfRow)[item + 2]?.[headings.indexOf(heading)]?.value;
    expect(at(2, "牵头单位")).toBe(
      "市政府办公室,市发展改革委,市工业和信息化局主体责任:各牵头单位主要负责同志",
    );
    expect(at(2, "主体责任")).toBeNull();
    expect(at(6, "责任领导")).toBeNull();
  });

  test("shows all of its text: no row needs more than Excel's 409 points", () => {
    expect(Math.max(...sheet.rows.map(({ height }) => height ?? 0))).toBeLessThan(409);
  });

  test("a date of completion stands only where the item is complete", () => {
    for (const { batch, number, status, completedOn } of MASTER_PROGRESS) {
      expect([batch, number, completedOn !== undefined]).toEqual([batch, number, status === "completed"]);
    }
  });
});
