import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Cell, Workbook, Worksheet } from "exceljs";
import { readChineseNumber } from "../../src/text";
import { builtInDirectory } from "../../src/units";
import { planItem } from "../../templates/make/plan-items";
import { GROUND_TRUTH } from "./ground-truth";
import type { FormTruth, ItemTruth, TableTruth } from "./ground-truth";

const FOLDER = join(__dirname, "../../templates/sample/returned");
const readable = GROUND_TRUTH.filter((truth) => truth.readable);

async function open(file: string): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(join(FOLDER, file));
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function numberIn(cell: Cell): number | null {
  const value = cell.value !== null && typeof cell.value === "object" ? cell.result : cell.value;
  if (typeof value === "number") return value;
  return typeof value === "string" ? readChineseNumber(value) : null;
}

function expectItem(
  sheet: Worksheet,
  item: ItemTruth,
  numberCell: Cell,
  problemCell: Cell,
  statusCell: Cell,
): void {
  expect(problemCell.value).toBe(planItem(item.plan.batch, item.plan.number).problem);
  expect(numberIn(numberCell)).toBe(item.number);
  expect(statusCell.text === "").toBe(item.status === null);
  expect(sheet.getRow(item.row).hidden).toBe(item.hidden);
}

function expectTable(sheet: Worksheet, truth: TableTruth): void {
  const at = (id: keyof TableTruth["columns"], row: number) =>
    sheet.getCell(`${truth.columns[id] ?? "XFD"}${row}`);
  for (const item of truth.items) {
    expectItem(sheet, item, at("number", item.row), at("problem", item.row), at("status", item.row));
  }
  const lastHeaderRow = truth.headerRows.at(-1) ?? 0;
  expect(truth.items[0]?.row).toBeGreaterThan(lastHeaderRow);
  for (const column of Object.values(truth.columns)) {
    expect(sheet.getCell(`${column}${lastHeaderRow}`).text).not.toBe("");
  }
  const told = [...truth.items.flatMap(rowsOf), ...truth.otherRows, ...truth.repeatedHeaderRows];
  const filled = rowsWithText(sheet).filter((row) => row > lastHeaderRow);
  expect(told.sort((a, b) => a - b)).toEqual(filled);
}

function rowsOf({ row, lastRow }: ItemTruth): number[] {
  return Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);
}

function rowsWithText(sheet: Worksheet): number[] {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.hasValues) rows.push(number);
  });
  return rows;
}

function expectForm(sheet: Worksheet, { cells, item }: FormTruth): void {
  const at = (id: keyof FormTruth["cells"]) => sheet.getCell(cells[id] ?? "XFD1");
  expectItem(sheet, item, at("number"), at("problem"), at("status"));
}

describe("the truth about the returned workbooks agrees with the files", () => {
  test.each(readable.map((truth) => [truth.file, truth] as const))("%s", async (file, truth) => {
    const workbook = await open(file);
    expect(workbook.worksheets.map(({ name }) => name).sort()).toEqual(
      [...truth.ledgers.map(({ sheet }) => sheet), ...truth.otherSheets].sort(),
    );
    for (const ledger of truth.ledgers) {
      const sheet = sheetOf(workbook, ledger.sheet);
      if (ledger.layout === "form") expectForm(sheet, ledger);
      else expectTable(sheet, ledger);
    }
  });

  test("one file cannot be opened", async () => {
    const broken = GROUND_TRUTH.filter((truth) => !truth.readable).map(({ file }) => file);
    expect(broken).toEqual(["市商务局.xlsx"]);
    await expect(open("市商务局.xlsx")).rejects.toThrow();
  });
});

describe("the returned workbooks as a set", () => {
  test("hold each trouble the merge must face", () => {
    const tables = readable.flatMap(({ ledgers }) => ledgers.filter((ledger) => ledger.layout === "table"));
    const items = tables.flatMap((table) => table.items);
    expect(new Set(tables.map(({ headerRows }) => headerRows.length))).toEqual(new Set([1, 2, 3]));
    expect(tables.some(({ repeatedHeaderRows }) => repeatedHeaderRows.length > 0)).toBe(true);
    expect(items.some(({ row, lastRow }) => lastRow > row)).toBe(true);
    expect(items.some(({ hidden }) => hidden)).toBe(true);
    expect(items.some(({ batch }) => batch === null)).toBe(true);
    expect(items.some(({ number, plan }) => number !== plan.number)).toBe(true);
    expect(readable.some(({ ledgers }) => ledgers.some(({ layout }) => layout === "form"))).toBe(true);
    expect(readable.filter(({ oldCopies }) => oldCopies.length > 0).length).toBeGreaterThanOrEqual(2);
  });

  test("come from units of the directory", () => {
    const directory = builtInDirectory();
    expect(
      GROUND_TRUTH.filter(({ unit }) => directory.entryOf(unit) === null).map(({ file }) => file),
    ).toEqual([]);
  });

  test("one unit returned twice, the second later", () => {
    const dates = readable
      .filter(({ unit }) => unit === "市工业和信息化局")
      .map(({ reportedOn }) => reportedOn);
    expect(dates).toEqual(["2019-04-08", "2019-04-10"]);
  });

  test("lead and responsible unit disagree on 附件1 10", () => {
    const statusSaidBy = (unit: string) =>
      readable
        .filter((truth) => truth.unit === unit)
        .flatMap(({ ledgers }) =>
          ledgers.flatMap((ledger) => (ledger.layout === "form" ? [ledger.item] : ledger.items)),
        )
        .find(({ plan }) => plan.batch === "附件1" && plan.number === 10)?.status;
    expect(statusSaidBy("市生态环境局")).toBe("onSchedule");
    expect(statusSaidBy("市公路养护中心")).toBe("completed");
  });
});
