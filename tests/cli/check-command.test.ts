import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookBytes } from "../../src/hosts/file";
import type { SpecValue } from "../../src/sheet";
import { inFolder, taizhang } from "./run-command";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const ROWS = [
  [1, "河道非法采砂", "市水利局", "2019年12月底前", "正在招标。", "正在整改"],
  [2, "建筑工地扬尘管控不到位", "市城管局", "2019年4月15日前", "正在施工。", "正在整改"],
];

async function ledgerFile(
  folder: string,
  name: string,
  rows: readonly (readonly SpecValue[])[],
): Promise<string> {
  const path = join(folder, name);
  const cells = [HEADER, ...rows].map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await workbookBytes([{ name: "台账", columns: [], rows: cells }]));
  return path;
}

function settingsFile(folder: string, settings: unknown): string {
  const path = join(folder, "设置.json");
  writeFileSync(path, typeof settings === "string" ? settings : JSON.stringify(settings));
  return path;
}

const places = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: { rule: string; cell: string }[] }).findings.map(
    ({ rule, cell }) => `${rule} ${cell}`,
  );

test("--settings: what the office has settled counts", () =>
  inFolder(async (folder) => {
    const path = await ledgerFile(folder, "台账.xlsx", ROWS);
    const asked = ["check", path, "--as-of", "2019-04-10", "--json"];
    expect(places((await taizhang(...asked)).stdout)).toEqual(["due-soon D3"]);
    const strict = settingsFile(folder, { checks: { rules: { "due-soon": "error" } } });
    expect((await taizhang(...asked, "--settings", strict)).status).toBe(1);
    const near = settingsFile(folder, { checks: { dueSoonDays: 3 } });
    expect(places((await taizhang(...asked, "--settings", near)).stdout)).toEqual([]);
  }));

test.each([
  [{ checks: { dueSoonDays: "十天" } }, "checks.dueSoonDays"],
  [{ checks: { rules: { 超期: "off" } } }, "checks.rules.超期"],
  ["{", "设置.json"],
])("--settings %j: one line names what is wrong, and nothing is checked", (settings, named) =>
  inFolder(async (folder) => {
    const path = await ledgerFile(folder, "台账.xlsx", ROWS);
    const { status, stdout, stderr } = await taizhang(
      "check",
      path,
      "--settings",
      settingsFile(folder, settings),
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(named);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  }),
);

test("--previous and --master: what went on, what was altered, what is missing", () =>
  inFolder(async (folder) => {
    const before = await ledgerFile(folder, "上旬.xlsx", ROWS);
    const now = await ledgerFile(folder, "台账.xlsx", [
      [1, "河道非法采砂", "市水利局", "2020年12月底前", "已开工，完成三成。", "尚未启动"],
    ]);
    const { status, stdout } = await taizhang(
      "check",
      now,
      "--previous",
      before,
      "--master",
      before,
      "--json",
    );
    expect(status).toBe(1);
    expect(places(stdout)).toEqual(
      expect.arrayContaining(["status-regressed F2", "baseline-changed D2", "item-missing A1"]),
    );
  }));

test("a fix is told with how sure it is", () =>
  inFolder(async (folder) => {
    const path = await ledgerFile(folder, "台账.xlsx", [
      [1, "河道非法采砂", "市环保局", "201912月底前", "正在招标。", "正在整改"],
    ]);
    const { stdout } = await taizhang("check", path, "--json");
    const { findings } = JSON.parse(stdout) as { findings: { fix: unknown }[] };
    expect(findings.map(({ fix }) => fix)).toEqual([
      { cell: "C2", before: "市环保局", after: "市生态环境局", kind: "unit-former", certainty: "sure" },
      {
        cell: "D2",
        before: "201912月底前",
        after: "2019年12月底前",
        kind: "deadline-repaired",
        certainty: "proposed",
      },
    ]);
  }));

test("--units: what is wrong with the directory's file is told at its cells, and the ledger is checked all the same", () =>
  inFolder(async (folder) => {
    const path = await ledgerFile(folder, "台账.xlsx", ROWS);
    const rows = [
      ["规范名称", "别名", "所属集合"],
      ["市水利局", "水务局", "无此集合"],
      ["市城管局", "水务局", null],
    ];
    const units = join(folder, "名录.xlsx");
    const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
    writeFileSync(units, await workbookBytes([{ name: "单位名录", columns: [], rows: cells }]));
    const { stdout, stderr, status } = await taizhang(
      ...["check", path, "--units", units, "--as-of", "2019-04-10", "--json"],
    );
    expect({ status, places: places(stdout) }).toEqual({ status: 0, places: ["due-soon D3"] });
    expect(stderr.match(/^名录\.xlsx 单位名录 \w+/gmu)).toEqual([
      "名录.xlsx 单位名录 C2",
      "名录.xlsx 单位名录 B3",
    ]);
  }));
