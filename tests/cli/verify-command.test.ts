import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file";
import { inFolder, MASTER, taizhang } from "./run-command";

const APRIL = ["verify", MASTER, "--as-of", "2019-04-20"];

interface Answer {
  readonly seed: string;
  readonly strata: readonly {
    readonly name: string;
    readonly items: number;
    readonly drawn: readonly object[];
  }[];
}

test("a sample is drawn and written with its seed; the same seed draws the same", () =>
  inFolder(async (folder) => {
    const path = join(folder, "核查表.xlsx");
    const first = await taizhang(...APRIL, "--count", "3", "--seed", "甲", "-o", path, "--json");
    const answer = JSON.parse(first.stdout) as Answer;
    expect([first.status, answer.seed]).toEqual([0, "甲"]);
    expect(answer.strata.flatMap(({ drawn }) => drawn)).toHaveLength(3);
    const [sheet] = readWorkbook(readFileSync(path), path).sheets;
    expect(JSON.stringify(sheet?.grid.rows)).toContain("随机种子：甲");
    const again = await taizhang(...APRIL, "--count", "3", "--seed", "甲", "--json");
    expect(JSON.parse(again.stdout)).toEqual(answer);
  }));

test("a 核查表 that was left blank changes nothing", () =>
  inFolder(async (folder) => {
    const path = join(folder, "核查表.xlsx");
    await taizhang(...APRIL, "--share", "100%", "-o", path);
    const { status, stdout } = await taizhang("verify", MASTER, "--results", path, "--json");
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ verified: [], edits: [], open: 5 }),
    ]);
  }));

test.each([
  ["--share", "0"],
  ["--share", "120%"],
  ["--count", "1.5"],
])("%s %s is refused", async (option, value) => {
  const { status, stderr } = await taizhang(...APRIL, option, value);
  expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
});
