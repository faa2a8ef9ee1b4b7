import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file";
import { cellText } from "../../src/sheet";
import { inFolder, MASTER, taizhang } from "./run-command";

const textsOf = (path: string): string[] =>
  readWorkbook(readFileSync(path), path).sheets.flatMap(({ grid }) =>
    grid.rows.flatMap((row) => row.map(cellText)),
  );

test("what is kept of a 旬 stands for its ledger in the next one", () =>
  inFolder(async (folder) => {
    const kept = join(folder, "留底.json");
    const first = await taizhang(
      "report",
      MASTER,
      "--dekad",
      "2019-03-下",
      "-o",
      folder,
      "--save-snapshots",
      kept,
    );
    expect([first.status, first.stdout.includes(kept)]).toEqual([0, true]);
    const words = ["report", MASTER, "--dekad", "2019-04-上", "--unit", "市水利局", "-o", folder];
    const { status } = await taizhang(...words, "--snapshots", kept);
    expect(status).toBe(0);
    const report = textsOf(join(folder, "市水利局_整改旬报_2019年4月上旬.xlsx"));
    expect(report).toContain("较上旬变化");
    expect(report.some((text) => text.includes("没有提供上旬台账"))).toBe(false);
    const both = await taizhang(...words, "--snapshots", kept, "--previous", MASTER);
    expect(both.status).toBe(2);
  }));

test("a summary too; what is older than the last 旬 is told", () =>
  inFolder(async (folder) => {
    const [kept, output] = [join(folder, "留底.json"), join(folder, "汇总.xlsx")];
    await taizhang("report", MASTER, "--dekad", "2019-03-下", "-o", folder, "--save-snapshots", kept);
    const told = async (...words: readonly string[]): Promise<string> => {
      const { status } = await taizhang("summary", MASTER, ...words, "-o", output, "--overwrite");
      expect(status).toBe(0);
      return textsOf(output).join("\n");
    };
    expect(await told("--as-of", "2019-04-10")).toContain("没有提供上旬台账");
    const next = await told("--snapshots", kept, "--as-of", "2019-04-10");
    expect(next).not.toMatch(/没有提供上旬台账|没有留底/);
    const later = await told("--snapshots", kept, "--as-of", "2019-04-20");
    expect(later).toContain("上旬没有留底，以下是和2019年3月下旬相比。");
    expect(await told("--previous", MASTER, "--as-of", "2019-04-20")).not.toMatch(
      /没有提供上旬台账|没有留底/,
    );
  }));
