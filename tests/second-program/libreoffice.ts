import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readWorkbook, type OpenedWorkbook } from "../../src/hosts/file";

const installed = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, "soffice")));
const required = process.env["CI"] !== undefined;
if (!installed && !required) {
  console.warn("LibreOffice (soffice) is not installed: what it makes of our files is not tested.");
}

/** `test` where LibreOffice is there or must be (in CI); else the test counts as skipped. */
export const testWithLibreOffice = installed || required ? test : test.skip;

/** Lets LibreOffice open a workbook, compute its formulas anew and save it as its own .xlsx. */
export function throughLibreOffice(bytes: Uint8Array): OpenedWorkbook {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const target = join(folder, "out");
    const words = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      target,
    ];
    execFileSync("soffice", [...words, join(folder, "in.xlsx")], { stdio: "ignore", timeout: 120_000 });
    return readWorkbook(readFileSync(join(target, "in.xlsx")), "in.xlsx");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
