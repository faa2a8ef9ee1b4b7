import { readWorkbook } from "../../../src/hosts/file";
import { describeWorkbookHost } from "../../contract/workbook-host-contract";
import type { HostUnderTest, SheetUnderTest } from "../../contract/workbook-host-contract";
import { excelWith } from "./sheets-in-memory";

function hostIn(apiVersion: string): (sheets: readonly SheetUnderTest[]) => Promise<HostUnderTest> {
  return async (sheets) => {
    const { host, workbook } = await excelWith(sheets, { apiVersion });
    const delivered = () =>
      Promise.resolve(
        workbook.opened.map((base64) => {
          const { sheets: inFile } = readWorkbook(new Uint8Array(Buffer.from(base64, "base64")), "a.xlsx");
          return { fileName: null, sheets: inFile.map(({ name }) => name) };
        }),
      );
    return { host, delivered, namesNewWorkbooks: false };
  };
}

describe.each(["1.9", "1.14", "1.15"])("ExcelApi %s", (apiVersion) => {
  describeWorkbookHost("Excel", hostIn(apiVersion));
});

test("an Excel older than 1.9 is refused at the start", async () => {
  await expect(excelWith([], { apiVersion: "1.8" })).rejects.toMatchObject({ code: "version-too-old" });
});
