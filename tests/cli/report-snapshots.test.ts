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
