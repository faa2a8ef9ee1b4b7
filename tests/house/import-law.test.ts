import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Linter } from "eslint";
import { rule } from "../../.eslint/import-law.cjs";

const ROOT = join(__dirname, "../..");

/** What the law says of one line in one file of src/. */
function verdict(file: string, line: string): string[] {
  const config = {
    plugins: { house: { rules: { "import-law": rule } } },
    rules: { "house/import-law": "error" },
  } as const;
  return new Linter({ cwd: ROOT })
    .verify(line, [{ files: ["**/*.ts"], ...config }], join(ROOT, "src", file))
    .map(({ message }) => message);
}

test.each([
  ["calendar/deadline.ts", 'import { foldText } from "../text";'],
  ["ledger/kinds/rectification.ts", 'import { columnOf } from "../ledger-kind";'],
  ["ledger/read-items.ts", 'import { readUnits } from "../units";'],
  ["reports/summary/sheets.ts", 'import { page } from "../ledger/page";'],
  ["app/check.ts", 'import { HostFailure } from "../hosts";'],
  ["hosts/file/write/workbook-bytes.ts", 'import ExcelJS from "exceljs";'],
  ["hosts/file/disk/open.ts", 'import { readWorkbook } from "../read/read-workbook";'],
  ["cli/outbox.ts", 'import { freePath } from "../hosts/file/disk";'],
])("%s may write %s", (file, line) => {
  expect(verdict(file, line)).toEqual([]);
});

test.each([
  ["calendar/deadline.ts", 'import { Grid } from "../sheet";', "floors below"],
  ["ledger/item.ts", 'import { check } from "../app";', "floors below"],
  ["checks/rule.ts", 'export * from "../measures";', "floors below"],
  ["reports/index.ts", 'import { WorkbookHost } from "../hosts";', "floors below"],
  ["hosts/file/index.ts", 'import { Ledger } from "../../ledger";', "floors below"],
  ["app/report.ts", 'import { workbookBytes } from "../hosts/file";', "floors below"],
  ["taskpane/pane.ts", 'import { freePath } from "../hosts/file/disk";', "floors below"],
  ["ledger/item.ts", 'import { readUnits } from "../units/read-units";', "front door"],
  ["cli/program.ts", 'const host = await import("../hosts/file/read/read-workbook");', "front door"],
  ["reports/summary/sheets.ts", 'import ExcelJS from "exceljs";', "Only hosts/file"],
  ["taskpane/pane.ts", 'import "@microsoft/office-js";', "Only hosts/excel"],
])("%s may not write %s", (file, line, reason) => {
  expect(verdict(file, line)).toEqual([expect.stringContaining(reason)]);
});

test("the law is in force, and the rooms between the edges know no clock", () => {
  const print = (file: string): string =>
    execFileSync(process.execPath, ["node_modules/eslint/bin/eslint.js", "--print-config", file], {
      cwd: ROOT,
      encoding: "utf8",
    });
  const { rules } = JSON.parse(print("src/ledger/item.ts")) as { rules: Record<string, unknown[]> };
  expect(rules["house/import-law"]?.[0]).toBe(2);
  expect(JSON.stringify(rules["no-restricted-globals"])).toContain('"Date"');
});
