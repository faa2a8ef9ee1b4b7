import { execFile, type ExecFileException } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { MASTER, RETURNED, ROOT, taizhang } from "../cli/run-command";

const run = promisify(execFile);
let folder: string;

/** What the built command printed, and how it ended. */
async function built(
  ...words: readonly string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    return { status: 0, ...(await run(process.execPath, [join(folder, "taizhang.js"), ...words])) };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as ExecFileException;
    return { status: Number(code), stdout, stderr };
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-cli-"));
  const words = ["--mode", "production", "--config-name", "cli", "--output-path", folder];
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", ...words], { cwd: ROOT });
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the command is one file, and its demo another", () => {
  expect(readdirSync(folder).sort()).toEqual(["demo.js", "taizhang.js"]);
});

test("it reads the files of a folder", async () => {
  const { status, stdout } = await built("inspect", RETURNED, "--json");
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(readdirSync(RETURNED).length);
  expect(status).toBe(lines.some((line) => line.includes('"ok":false')) ? 1 : 0);
  expect(JSON.parse((await built("inspect", MASTER, "--json")).stdout)).toMatchObject({ ok: true });
}, 60_000);

test("a command in a thread keeps its output, its error and its exit status", async () => {
  const checked = await built("check", MASTER, "--as-of", "2019-04-10", "--json");
  expect(JSON.parse(checked.stdout)).toMatchObject({ asOf: "2019-04-10" });
  expect(checked.status).toBe(0);
  const refused = await built("check", join(folder, "没有.xlsx"));
  expect(refused).toMatchObject({ status: 2, stdout: "" });
  expect(refused.stderr.trim().split("\n")).toHaveLength(1);
}, 60_000);

test("returned files are merged the same where a thread reads those that are no small workbook, and without one", async () => {
  const table = join(folder, "市水利局补报.csv");
  writeFileSync(
    table,
    "附件,序号,反馈问题,责任单位,整改进展\n附件1,1,河道管护不到位,市水利局,已清理河道3处\n",
  );
  const words = ["merge", MASTER, RETURNED, table, "--json"] as const;
  expect((await built(...words)).stdout).toBe((await taizhang(...words)).stdout);
}, 60_000);
