import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readWorkbook, type OpenedWorkbook } from "../../src/hosts/file";

const program = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));
const installed = program !== undefined;
/** Writer is a package of its own in Debian; its library lies beside the program that the command leads to. */
const hasWriter = installed && existsSync(join(dirname(realpathSync(program)), "libswlo.so"));
const required = process.env["CI"] !== undefined;
if (!installed && !required) {
  console.warn("LibreOffice (soffice) is not installed: what it makes of our files is not tested.");
}

/** `test` where LibreOffice is there or must be (in CI); else the test counts as skipped. */
export const testWithLibreOffice = installed || required ? test : test.skip;

if (installed && !hasWriter && !required) {
  console.warn("LibreOffice Writer is not installed: what it makes of our letters is not tested.");
}

/** The same for what needs LibreOffice Writer. */
export const testWithWriter = hasWriter || required ? test : test.skip;

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
  to: "xlsx" | "fods" | "fodt" | "pdf",
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
