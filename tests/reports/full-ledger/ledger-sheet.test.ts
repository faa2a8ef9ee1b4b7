import fc from "fast-check";

import { rectificationKind } from "../../../src/ledger";
import { ledgerSheet, type LedgerSheetInput } from "../../../src/reports";
import { day, itemOf, ledgers } from "../items";
import { columnValues, cutCells, headerRow, mergesOverlap, titlesOf } from "../sheet-checks";

function inputOf(items: LedgerSheetInput["items"]): LedgerSheetInput {
  return {
    name: "整改台账",
    title: "商丘市整改台账",
    unit: "市整改办",
    kind: rectificationKind,
    items,
    asOf: day("2019-04-10"),
  };
}

describe("ledgerSheet", () => {
  const items = [
    itemOf({
      number: "1",
      status: "completed",
      closed: true,
      text: { completedOn: "2019.3.5", closedOn: "3月12号", closed: "√", deadline: "2019年3月底前" },
    }),
    itemOf({ number: "2-1", batch: "附件一", status: null, text: { completedOn: "三月份" } }),
  ];
  const sheet = ledgerSheet(inputOf(items));
  const cellsOf = (title: string): unknown[] => {
    const header = headerRow(sheet);
    return columnValues(sheet, titlesOf(sheet).indexOf(title), header + 1, header + items.length);
  };

  test("has the columns that hold something or are required, batch and number first", () => {
    expect(titlesOf(sheet)).toEqual([
      "附件/批次",
      "序号",
      "反馈问题",
      "责任单位",
      "整改时限",
      "完成状态",
      "完成时间",
      "是否销号",
      "销号时间",
    ]);
  });

  test("dates are real where they were read without doubt, else stay as written", () => {
    expect(cellsOf("完成时间")).toEqual([{ kind: "date", iso: "2019-03-05" }, "三月份"]);
    expect(cellsOf("销号时间")).toEqual(["3月12号", null]);
  });

  test("status, 是否销号, number and batch stand in one form", () => {
    expect(cellsOf("完成状态")).toEqual(["完成整改", "未填"]);
    expect(cellsOf("是否销号")).toEqual(["是", null]);
    expect(cellsOf("序号")).toEqual([1, "2-1"]);
    expect(cellsOf("附件/批次")).toEqual(["附件1", "附件1"]);
  });

  test("prints on A3 with the header repeated, and can be filtered from the header to the last item", () => {
    const header = headerRow(sheet);
    expect(sheet.print).toMatchObject({ paper: "A3", orientation: "landscape", fitToWidth: true });
    expect(sheet.freeze).toEqual({ rows: header + 1, columns: 2 });
    expect(sheet.filter).toEqual({ top: header, left: 0, bottom: header + 2, right: 8 });
  });

  test("without items there is nothing to filter", () => {
    expect(ledgerSheet(inputOf([])).filter).toBeUndefined();
  });

  test("whatever the ledger, nothing is cut off and every number stands once", () => {
    fc.assert(
      fc.property(ledgers, (generated) => {
        const made = ledgerSheet(inputOf(generated));
        const column = titlesOf(made).indexOf("序号");
        const numbers = columnValues(made, column, headerRow(made) + 1, made.rows.length);
        expect(numbers.filter((value) => typeof value === "number")).toEqual(
          generated.map(({ number }) => Number(number)),
        );
        expect(cutCells(made)).toEqual([]);
        expect(mergesOverlap(made)).toBe(false);
      }),
    );
  });
});
