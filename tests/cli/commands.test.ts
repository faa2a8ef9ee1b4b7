import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, workbookBytes } from "../../src/hosts/file";
import { cellText, type Grid, type SheetSpec } from "../../src/sheet";
import { inFolder, MASTER, RETURNED, taizhang } from "./run-command";

const AS_OF = ["--as-of", "2019-04-10"];
const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const sheetsOf = (path: string): Grid[] =>
  readWorkbook(readFileSync(path), path).sheets.map(({ grid }) => grid);
const textsOf = (grid: Grid): string[] => grid.rows.flatMap((row) => row.map(cellText));

/** Writes a workbook whose one sheet holds these rows. */
async function ledgerFile(folder: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, "表.xlsx");
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await workbookBytes([{ name: "台账", columns: [], rows: cells }]));
  return path;
}

interface Json {
  readonly [key: string]: Json;
}
const parse = (text: string): Json => JSON.parse(text) as Json;

describe("check", () => {
  test("the real plan's 35 items, with the plan's own defects", async () => {
    const { status, stdout, stderr } = await taizhang("check", MASTER, ...AS_OF, "--json");
    const { ledgers, findings, summary, asOf } = JSON.parse(stdout) as {
      asOf: string;
      ledgers: { headerRows: number[]; columns: Record<string, string>; items: Record<string, unknown>[] }[];
      findings: { rule: string; cell: string }[];
      summary: unknown;
    };
    expect([status, stderr, asOf]).toEqual([0, "", "2019-04-10"]);
    expect(ledgers).toHaveLength(1);
    expect(ledgers[0]?.headerRows).toEqual([3]);
    expect(ledgers[0]?.columns).toMatchObject({
      batch: "A",
      number: "B",
      problem: "C",
      deadline: "L",
      status: "N",
    });
    const items = ledgers[0]?.items ?? [];
    expect(items.map(({ batch, number }) => `${String(batch)}-${String(number)}`)).toEqual([
      ...Array.from({ length: 19 }, (_, index) => `附件1-${index + 1}`),
      ...Array.from({ length: 16 }, (_, index) => `附件2-${index + 1}`),
    ]);
    const found = findings.map(({ rule, cell }) => `${rule} ${cell}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "deadline-repaired L8",
        "deadline-repaired L14",
        "deadline-repaired L20",
        "deadline-unreadable L11",
        "overdue L20",
        "overdue-without-reason P8",
      ]),
    );
    expect(summary).toMatchObject({ errors: 0 });
  });

  test("errors give status 1", () =>
    inFolder(async (folder) => {
      const path = await ledgerFile(folder, [
        ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
        ["1", "问题", "市水利局", "2019年2月30日前", "差不多了"],
      ]);
      const { status, stdout } = await taizhang("check", path, "--json");
      expect(status).toBe(1);
      const { findings } = JSON.parse(stdout) as {
        findings: { rule: string; cell: string; value: string }[];
      };
      expect(findings.map(({ rule, cell, value }) => [rule, cell, value])).toEqual([
        ["deadline-invalid", "D2", "2019年2月30日前"],
        ["status-unknown", "E2", "差不多了"],
      ]);
    }));
});

test("stats: the figures of the sample, and who is late by how many days", async () => {
  const { stdout } = await taizhang("stats", MASTER, ...AS_OF, "--json");
  const stats = parse(stdout);
  expect(stats["measures"]).toMatchObject({
    completionRate: { numerator: 5, denominator: 35, rate: 5 / 35 },
    overdue: { numerator: 4, denominator: 35 },
  });
  expect(stats["overdue"]).toMatchObject([
    { batch: "附件1", number: "5", due: "2019-03-31", daysLate: 10 },
    { batch: "附件1", number: "10", due: "2018-12-31", daysLate: 100 },
    { batch: "附件1", number: "11", due: "2019-02-28", daysLate: 41 },
    { batch: "附件1", number: "17", due: "2019-01-31", daysLate: 69 },
  ]);
});

test("stats: the ledger of a month is judged as of the month's end", () =>
  inFolder(async (folder) => {
    const path = await ledgerFile(folder, [
      ["整改台账（2019年3月份）"],
      ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
      ["1", "河道非法采砂", "市水利局", "2019年3月30日前", "正在整改"],
    ]);
    const stats = parse((await taizhang("stats", path, "--json")).stdout);
    expect(stats).toMatchObject({ asOf: "2019-03-31", overdue: [{ daysLate: 1 }] });
  }));

describe("publish", () => {
  test("leaves out persons and their numbers, tells how many, and all columns that are not for publication", () =>
    inFolder(async (folder) => {
      const path = await ledgerFile(folder, [
        ["序号", "反馈问题", "责任领导", "责任单位", "整改时限", "整改进展", "完成状态", "联系电话", "备注"],
        [
          "1",
          "问题",
          "王建国",
          "市水利局",
          "2019年6月底前",
          "王建国已督办，联系人：李明13812345678",
          "正在整改",
          "0370-2345678",
          "内部",
        ],
      ]);
      const to = join(folder, "公开.xlsx");
      const { status, stdout: out } = await taizhang("publish", path, "--as-of", "2019-04-10", "-o", to);
      expect(status).toBe(0);
      expect(out).toMatch(/号码 1 处、人名 2 处/);
      const text = sheetsOf(to).flatMap(textsOf).join("\n");
      expect(text).toContain("（姓名略）已督办，联系人：（姓名略）（号码略）");
      for (const kept of ["王建国", "李明", "1381234", "2345678", "责任领导", "备注", "内部"]) {
        expect(text).not.toContain(kept);
      }
    }));
});

describe("report", () => {
  test("is written under the unit's name; a second one does not replace it; the ledger stays as it was", () =>
    inFolder(async (folder) => {
      const before = digest(MASTER);
      const first = await taizhang(
        "report",
        MASTER,
        "--dekad",
        "2019-04-上",
        "--unit",
        "市水利局",
        "-o",
        folder,
      );
      const again = await taizhang(
        "report",
        MASTER,
        "--dekad",
        "2019-04-上",
        "--unit",
        "市水利局",
        "-o",
        folder,
      );
      expect([first.status, again.status]).toEqual([0, 0]);
      expect(readdirSync(folder).sort()).toEqual([
        "市水利局_整改旬报_2019年4月上旬 (2).xlsx",
        "市水利局_整改旬报_2019年4月上旬.xlsx",
      ]);
      expect(digest(MASTER)).toBe(before);
    }));

  test("with errors outstanding needs a reason, and prints it", () =>
    inFolder(async (folder) => {
      const path = await ledgerFile(folder, [
        ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
        ["1", "问题", "市水利局", "2019年2月30日前", "正在整改"],
      ]);
      const refused = await taizhang("report", path, "--dekad", "2019-04-上", "-o", folder);
      expect(refused.status).toBe(2);
      expect(readdirSync(folder)).toEqual(["表.xlsx"]);
      const reason = "方案原文如此，已请示整改办";
      expect(
        (await taizhang("report", path, "--dekad", "2019-04-上", "-o", folder, "--reason", reason)).status,
      ).toBe(0);
      const [written = ""] = readdirSync(folder).filter((name) => name.includes("旬报"));
      expect(sheetsOf(join(folder, written)).flatMap(textsOf).join("\n")).toContain(reason);
    }));

  test("for each unit is a file a unit; a unit with errors waits for a reason and holds up no other", () =>
    inFolder(async (folder) => {
      const path = await ledgerFile(folder, [
        ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
        ["1", "问题一", "市水利局", "2019年2月30日前", "正在整改"],
        ["2", "问题二", "市公安局、民权县人民政府、中共民权县委", "2019年6月底前", "正在整改"],
      ]);
      const asked = ["report", path, "--dekad", "2019-04-上", "--each-unit"];
      const first = await taizhang(...asked, "-o", join(folder, "甲"));
      expect(first.status).toBe(1);
      expect(first.stdout).toContain("市水利局：1 个错误");
      expect(readdirSync(join(folder, "甲")).sort()).toEqual([
        "市公安局_整改旬报_2019年4月上旬.xlsx",
        "民权县人民政府_整改旬报_2019年4月上旬.xlsx",
      ]);
      const reason = "方案原文如此，已请示整改办";
      const second = await taizhang(...asked, "-o", join(folder, "乙"), "--reason", reason);
      expect(second.status).toBe(0);
      expect(readdirSync(join(folder, "乙"))).toHaveLength(3);
      const printed = (unit: string): string =>
        sheetsOf(join(folder, "乙", `${unit}_整改旬报_2019年4月上旬.xlsx`))
          .flatMap(textsOf)
          .join("\n");
      expect(printed("市水利局")).toContain(reason);
      expect(printed("市公安局")).not.toContain(reason);
    }));

  test("for one unit and for each is too much asked", async () => {
    const { status } = await taizhang(
      "report",
      MASTER,
      "--dekad",
      "2019-04-上",
      "--unit",
      "市水利局",
      "--each-unit",
    );
    expect(status).toBe(2);
  });

  test("of a unit without items is refused", () =>
    inFolder(async (folder) => {
      const { status } = await taizhang(
        "report",
        MASTER,
        "--dekad",
        "2019-04-上",
        "--unit",
        "市天文馆",
        "-o",
        folder,
      );
      expect(status).toBe(2);
      expect(readdirSync(folder)).toEqual([]);
    }));
});

describe("merge", () => {
  test("the sample's returns: one file cannot be read, and the others go on", () =>
    inFolder(async (folder) => {
      const output = join(folder, "合并.xlsx");
      const { status, stdout } = await taizhang("merge", MASTER, RETURNED, "-o", output, "--json");
      const { returns, items, notReturned } = JSON.parse(stdout) as {
        returns: {
          file: string;
          ok: boolean;
          error: string | null;
          supersededBy: string | null;
          matched: number;
          baselineChanges: unknown[];
        }[];
        items: { progress: unknown[] }[];
        notReturned: string[];
      };
      expect(status).toBe(1);
      expect(returns).toHaveLength(15);
      expect(returns.filter(({ ok }) => !ok).map(({ file, error }) => [file, error])).toEqual([
        ["市商务局.xlsx", "corrupt"],
      ]);
      expect(returns.filter(({ supersededBy }) => supersededBy).map(({ file }) => file)).toEqual([
        "市工信局4.8.xlsx",
      ]);
      expect(returns.flatMap(({ baselineChanges }) => baselineChanges)).toEqual([
        expect.objectContaining({ batch: "附件2", number: "4", column: "deadline" }),
      ]);
      expect(items).toHaveLength(35);
      expect(notReturned).toContain("市财政局");
      expect(notReturned).not.toContain("市水利局");
      expect(notReturned).toContain("市商务局");
    }));

  test("a text that begins with = is text in the merged ledger", () =>
    inFolder(async (folder) => {
      const output = join(folder, "合并.xlsx");
      await taizhang("merge", MASTER, RETURNED, "-o", output);
      const [ledger] = sheetsOf(output);
      expect(ledger?.formulas.size).toBe(0);
      expect(ledger && textsOf(ledger).some((text) => text.includes("市发展改革委：="))).toBe(true);
    }));

  test("nothing is replaced unasked", () =>
    inFolder(async (folder) => {
      const output = join(folder, "合并.xlsx");
      writeFileSync(output, "别人的文件");
      expect((await taizhang("merge", MASTER, RETURNED, "-o", output)).status).toBe(2);
      expect(readFileSync(output, "utf8")).toBe("别人的文件");
      expect(readdirSync(folder)).toEqual(["合并.xlsx"]);
      expect((await taizhang("merge", MASTER, RETURNED, "-o", output, "--overwrite")).status).toBe(1);
      expect(sheetsOf(output).length).toBeGreaterThan(1);
    }));
});

test("distribute and merge: a group that only the directory's rows of its members name stands for them", () =>
  inFolder(async (folder) => {
    const sheets = {
      台账: [
        ["整改台账（2019年4月上旬）"],
        ["序号", "反馈问题", "牵头单位", "责任单位", "整改时限", "整改进展", "完成状态"],
        ["1", "河道非法采砂", "市水利局", "各县区", "2019年6月底前", "已取缔", "正在整改"],
      ],
      单位名录: [
        ["规范名称", "类别", "所属组别"],
        ["市水利局", "市直", "市直有关单位"],
        ["民权县人民政府", "县区", "各县区"],
        ["睢县人民政府", "县区", "各县区"],
      ],
    };
    const master = join(folder, "总台账.xlsx");
    const specOf = (name: string, rows: readonly (readonly string[])[]): SheetSpec => ({
      name,
      columns: [],
      rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
    });
    writeFileSync(
      master,
      await workbookBytes([specOf("台账", sheets.台账), specOf("单位名录", sheets.单位名录)]),
    );
    const sent = parse((await taizhang("distribute", master, "-o", join(folder, "下发"), "--json")).stdout);
    expect(sent).toMatchObject({
      forms: [{ unit: "市水利局" }, { unit: "民权县人民政府" }, { unit: "睢县人民政府" }],
      unknownUnits: [],
    });
    const returned = join(folder, "民权县人民政府.xlsx");
    const [title = [], header = [], item = []] = sheets.台账;
    const filled = [title, header, item.with(5, "本县河段已全部清理")];
    writeFileSync(returned, await workbookBytes([specOf("台账", filled)]));
    const merged = parse((await taizhang("merge", master, returned, "--json")).stdout);
    expect(merged).toMatchObject({ notReturned: ["市水利局", "睢县人民政府"] });
  }));

test("summary writes one workbook and tells its figures", () =>
  inFolder(async (folder) => {
    const output = join(folder, "汇总.xlsx");
    const { status, stdout } = await taizhang("summary", MASTER, RETURNED, ...AS_OF, "-o", output, "--json");
    const summary = JSON.parse(stdout) as {
      stats: { measures: Record<string, { numerator: number }> };
      files: string[];
    };
    expect(status).toBe(1);
    expect(summary.files).toEqual([output]);
    const [overview] = sheetsOf(output);
    expect(overview?.sheet).toBe("总体情况");
    expect(overview && textsOf(overview)).toContain(
      String(summary.stats.measures["completionRate"]?.numerator),
    );
  }));

test("normalize proposes edits and writes a standard ledger that needs none", () =>
  inFolder(async (folder) => {
    const output = join(folder, "规范.xlsx");
    const { stdout } = await taizhang("normalize", MASTER, "-o", output, "--json");
    const { edits } = JSON.parse(stdout) as {
      edits: { cell: string; before: string; after: string; kind: string }[];
    };
    expect(edits.map(({ before }) => before).join()).toContain("市发展改革");
    expect(edits.length).toBeGreaterThan(0);
    const again = JSON.parse((await taizhang("normalize", output, "--json")).stdout) as { edits: unknown[] };
    expect(again.edits).toEqual([]);
  }));

test("inspect tells one JSON line a file and goes on after one that cannot be read", async () => {
  const { status, stdout } = await taizhang("inspect", RETURNED, "--json");
  const lines = stdout
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as {
          file: string;
          ok: boolean;
          error: { code: string } | null;
          sheets: { cells: number }[];
        },
    );
  expect(status).toBe(1);
  expect(lines).toHaveLength(15);
  expect(lines.filter(({ ok }) => !ok).map(({ file, error }) => [file, error?.code])).toEqual([
    ["市商务局.xlsx", "corrupt"],
  ]);
  expect(lines.every(({ ok, sheets }) => !ok || sheets.some(({ cells }) => cells > 0))).toBe(true);
});

describe("input that cannot be used: one Chinese line, status 2, nothing written", () => {
  const one = /^[^\n]*\p{Script=Han}[^\n]*\n$/u;
  const encrypted = Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(2048)]);

  test.each([
    ["not a workbook", "信.xlsx", Buffer.from("这不是表格")],
    ["an empty file", "空.xlsx", Buffer.alloc(0)],
    ["an old or locked file", "旧.xls", encrypted],
    ["a lock file", "~$台账.xlsx", Buffer.from("x")],
  ])("%s", (_, name, bytes) =>
    inFolder(async (folder) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      for (const words of [
        ["check", path],
        ["check", path, "--json"],
        ["report", path, "--dekad", "2019-04-上", "-o", folder],
        ["merge", path, RETURNED, "-o", join(folder, "合并.xlsx")],
      ]) {
        const { status, stdout, stderr } = await taizhang(...words);
        expect([words[0], status, stdout]).toEqual([words[0], 2, ""]);
        expect(stderr).toMatch(one);
      }
      expect(readdirSync(folder)).toEqual([name]);
    }),
  );

  test("a workbook without a ledger", () =>
    inFolder(async (folder) => {
      const path = join(folder, "通讯录.xlsx");
      writeFileSync(
        path,
        await workbookBytes([
          { name: "表", columns: [], rows: [{ cells: [{ value: "姓名" }, { value: "职务" }] }] },
        ]),
      );
      for (const words of [
        ["check", path, "--json"],
        ["stats", path, ...AS_OF],
        ["summary", path, "-o", join(folder, "汇总.xlsx")],
      ]) {
        const { status, stdout, stderr } = await taizhang(...words);
        expect([words[0], status, stdout]).toEqual([words[0], 2, ""]);
        expect(stderr).toMatch(one);
      }
      expect(readdirSync(folder)).toEqual(["通讯录.xlsx"]);
    }));

  test.each([
    [["check", "没有的.xlsx"]],
    [["foo"]],
    [["report", MASTER]],
    [["stats", MASTER, "--as-of", "2019-13-01"]],
    [["check"]],
  ])("%j", async (words) => {
    const { status, stdout, stderr } = await taizhang(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(one);
  });
});
