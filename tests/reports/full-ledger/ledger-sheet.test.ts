import fc from "fast-check";

import { recognizeWorkbook, rectificationKind } from "../../../src/ledger";
import { ledgerSheets, type LedgerSheetInput } from "../../../src/reports";
import { cellsOfRow, gridOf, type SheetSpec } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { day, itemOf, ledgers } from "../items";
import {
  columnValues,
  cutCells,
  filledCells,
  headerRow,
  joinedColumn,
  mergesOverlap,
  textsOf,
  titlesOf,
} from "../sheet-checks";

const EMPTY: SheetSpec = { name: "", columns: [], rows: [] };

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

function ledgerSheetOf(items: LedgerSheetInput["items"]): SheetSpec {
  const [sheet] = ledgerSheets(inputOf(items));
  if (!sheet) throw new RangeError("A ledger has a sheet");
  return sheet;
}

describe("ledgerSheets", () => {
  const items = [
    itemOf({
      number: "1",
      status: "completed",
      closed: true,
      text: { completedOn: "2019.3.5", closedOn: "3月12号", closed: "√", deadline: "2019年3月底前" },
    }),
    itemOf({ number: "2-1", batch: "附件一", status: null, text: { completedOn: "三月份" } }),
  ];
  const sheet = ledgerSheetOf(items);
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
    expect(ledgerSheetOf([]).filter).toBeUndefined();
  });

  test("whatever the ledger, every item is one row, and nothing is cut off that is not whole on the second sheet", () => {
    fc.assert(
      fc.property(ledgers, (generated) => {
        const [made, longTexts] = ledgerSheets(inputOf(generated));
        if (!made) throw new RangeError("A ledger has a sheet");
        const header = headerRow(made);
        const numbers = columnValues(
          made,
          titlesOf(made).indexOf("序号"),
          header + 1,
          header + generated.length,
        );
        expect(numbers).toEqual(generated.map(({ number }) => Number(number)));
        const whole = longTexts ? joinedColumn(longTexts, 0) : "";
        for (const { value } of cutCells(made)) {
          expect(typeof value === "string" && whole.includes(value.replaceAll("\n", ""))).toBe(true);
        }
        expect(longTexts ? cutCells(longTexts) : []).toEqual([]);
        expect(mergesOverlap(made)).toBe(false);
      }),
    );
  });

  test("a text too high for any row stays whole in its cell, and stands again under the item's name", () => {
    const measures = "开展专项排查，建立问题清单。".repeat(400);
    const [made, longTexts, ...others] = ledgerSheets(
      inputOf([itemOf({ text: { measures } }), itemOf({ number: "2" })]),
    );
    expect(others).toEqual([]);
    expect(filledCells(made ?? EMPTY).filter(({ value }) => value === measures)).toHaveLength(1);
    expect(longTexts?.name).toBe("长文全文");
    expect(textsOf(longTexts ?? EMPTY)).toContain("附件1第1项：整改措施");
    expect(joinedColumn(longTexts ?? EMPTY, 0)).toContain(measures);
    expect(textsOf(made ?? EMPTY)).toContainEqual(expect.stringMatching(/有1处.*长文全文/));
  });

  test("read again, the second sheet is no ledger", () => {
    const measures = "1.开展专项排查，建立问题清单。\n2.加强巡查。\n".repeat(200);
    const sheets = ledgerSheets(inputOf([itemOf({ text: { measures } }), itemOf({ number: "2" })])).map(
      ({ name, rows, merges = [] }) => ({
        grid: {
          ...gridOf(
            name,
            rows.map((row) => cellsOfRow(row).map((cell) => cell?.value ?? null)),
          ),
          merges,
        },
        visibility: "visible" as const,
      }),
    );
    const { ledgers: found } = recognizeWorkbook(sheets, {
      kind: rectificationKind,
      directory: builtInDirectory(),
    });
    expect(sheets).toHaveLength(2);
    expect(found.map(({ sheet, items: own }) => [sheet, own.length])).toEqual([["整改台账", 2]]);
  });
});
