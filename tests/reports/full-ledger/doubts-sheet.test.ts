import { readWorkbook, workbookBytes } from "../../../src/hosts/file";
import { rectificationKind, recognizeWorkbook } from "../../../src/ledger";
import { doubtsSheet } from "../../../src/reports";
import type { DoubtfulRow } from "../../../src/returns";
import { cellsOfRow } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { itemOf } from "../items";
import { filledCells, headerRow, titlesOf } from "../sheet-checks";

const head = { title: "商丘市整改台账", subtitle: "（2019年4月上旬）" };
const taken = itemOf({ number: "9", text: { problem: "河道淤积" } });
const other = itemOf({ number: "12", text: { problem: "沟渠淤积" } });
const returned = itemOf({ number: "12", row: 6, text: { problem: "=河道淤积严重", progress: "已清淤" } });

function doubtful(parts: Partial<DoubtfulRow> = {}): DoubtfulRow {
  const match = { returned, unit: "市水利局", master: taken, by: "text", alike: 0.9, reasons: [] } as const;
  return {
    file: "市水利局.xlsx",
    unit: "市水利局",
    returned,
    matches: [match],
    reasons: ["number-shifted", "text-alike"],
    candidates: [
      { known: taken, alike: 0.9 },
      { known: other, alike: 0.85 },
    ],
    isDecided: false,
    ...parts,
  };
}

test("a row in doubt has what it was taken for, why that is in doubt, and what else it may be", () => {
  const sheet = doubtsSheet({ doubtful: [doubtful(), doubtful({ matches: [], unit: null })] }, head);
  const rows = sheet.rows
    .slice(headerRow(sheet) + 1)
    .map((row) => cellsOfRow(row).map((cell) => cell?.value));
  expect(titlesOf(sheet).slice(-3)).toEqual(["暂按", "为什么存疑", "还可能是"]);
  const why = "序号对不上\n问题只是相近";
  const where = ["整改台账", 6, "附件1第12项：=河道淤积严重"];
  expect(rows).toEqual([
    [1, "市水利局.xlsx", "市水利局", ...where, "附件1第9项：河道淤积", why, "附件1第12项：沟渠淤积"],
    [2, "市水利局.xlsx", null, ...where, null, why, "附件1第9项：河道淤积\n附件1第12项：沟渠淤积"],
  ]);
  expect(filledCells(sheet).some(({ formula }) => formula !== undefined)).toBe(false);
});

test("what a person decided is in doubt no more", () => {
  const sheet = doubtsSheet({ doubtful: [doubtful({ isDecided: true })] }, head);
  expect(headerRow(sheet)).toBe(-1);
});

test("read again, the sheet is no ledger", async () => {
  const bytes = await workbookBytes([doubtsSheet({ doubtful: [doubtful(), doubtful(), doubtful()] }, head)]);
  const sheets = readWorkbook(bytes, "合并.xlsx").sheets.map(({ grid }) => ({
    grid,
    visibility: "visible" as const,
  }));
  const { ledgers } = recognizeWorkbook(sheets, { kind: rectificationKind, directory: builtInDirectory() });
  expect(ledgers).toEqual([]);
});
