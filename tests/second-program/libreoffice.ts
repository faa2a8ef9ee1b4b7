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
  const [workbook] = allThroughLibreOffice([bytes]);
  if (!workbook) throw new Error("LibreOffice gave nothing back");
  return workbook;
}

/** The same for several workbooks at once, which takes little longer than for one. */
export function allThroughLibreOffice(workbooks: readonly Uint8Array[]): OpenedWorkbook[] {
  return convertedByLibreOffice(workbooks, "xlsx", "xlsx").map((bytes) => readWorkbook(bytes, "in.xlsx"));
}

/** Workbooks, or documents of another kind that LibreOffice opens, turned into what it saves under an extension. */
export function convertedByLibreOffice(
  documents: readonly Uint8Array[],
  from: string,
  to: "xlsx" | "fods" | "pdf",
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-"));
  try {
    const names = documents.map((_, index) => `in${index}`);
    const paths = names.map((name) => join(folder, `${name}.${from}`));
    for (const [index, path] of paths.entries()) writeFileSync(path, documents[index] ?? new Uint8Array());
    const profile = pathToFileURL(join(folder, "profile")).href;
    const target = join(folder, "out");
    const words = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", target];
    execFileSync("soffice", [...words, ...paths], { stdio: "ignore", timeout: 180_000 });
    return names.map((name) => readFileSync(join(target, `${name}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
