import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { mergeFiles } from "../../src/cli/merge-files";
import { openMaster } from "../../src/cli/opened-master";
import { workbookOption } from "../../src/cli/options";
import { Outbox } from "../../src/cli/outbox";
import { PathRefused } from "../../src/cli/path-refused";
import { workbookBytes } from "../../src/hosts/file";
import { inFolder, taizhang, type CommandResult } from "./run-command";

const ONE_LINE = /^[^\n]*\p{Script=Han}[^\n]*\n$/u;
const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];

function workbookOf(title: string, progress: string, status: string): Promise<Uint8Array> {
  const rows = [[title], HEADER, ["1", "河道非法采砂", "市水利局", "2019年6月底前", progress, status]];
  return workbookBytes([
    { name: "台账", columns: [], rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })) },
  ]);
}

const emptyLedger = {
  name: "台账",
  columns: [],
  rows: [["整改台账（2019年4月上旬）"], HEADER].map((cells) => ({
    cells: cells.map((value) => ({ value })),
  })),
};

interface Files {
  readonly folder: string;
  readonly master: string;
  readonly returned: string;
  readonly sheet: string;
}

/** A master, and a folder with the one return to it. */
async function withFiles(test: (files: Files) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const [master, returned] = [join(folder, "总台账.xlsx"), join(folder, "交回")];
    const sheet = join(returned, "市水利局.xlsx");
    mkdirSync(returned);
    writeFileSync(master, await workbookOf("整改台账（2019年4月上旬）", "", "完成整改"));
    writeFileSync(sheet, await workbookOf("填报单位：市水利局（2019年4月上旬）", "已取缔", "完成整改"));
    await test({ folder, master, returned, sheet });
  });
}

/** All that lies in a folder, with its bytes. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name)).toString("hex")}`)
    .toSorted();
}

function expectRefused({ status, stdout, stderr }: CommandResult, path: string): void {
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(ONE_LINE);
  expect(stderr.startsWith(`${path}：`)).toBe(true);
}

function codeOf(refused: () => unknown): string | null {
  try {
    refused();
    return null;
  } catch (error) {
    return error instanceof PathRefused ? error.code : null;
  }
}

describe("an output that is an input is refused, even with --overwrite", () => {
  test.each<[string, (files: Files) => string[]]>([
    ["merge", ({ master, returned }) => ["merge", master, returned, "-o", master]],
    ["summary", ({ master }) => ["summary", master, "-o", master]],
    ["publish", ({ master }) => ["publish", master, "-o", master]],
    ["normalize", ({ master }) => ["normalize", master, "-o", master]],
    ["verify", ({ master }) => ["verify", master, "-o", master]],
    ["plan", ({ master }) => ["plan", master, "-o", master]],
    ["--save-decisions", ({ master, returned }) => ["merge", master, returned, "--save-decisions", master]],
    [
      "--save-snapshots",
      ({ master }) => ["report", master, "--dekad", "2019-04-上", "--save-snapshots", master],
    ],
    ["--save-sent", ({ master }) => ["letters", master, "--save-sent", master]],
  ])("%s: the master", (_, words) =>
    withFiles(async (files) => {
      const before = stateOf(files.folder);
      expectRefused(await taizhang(...words(files), "--overwrite"), files.master);
      expect(stateOf(files.folder)).toEqual(before);
    }),
  );

  test.each(["merge", "summary", "publish"])("%s: a returned file", (verb) =>
    withFiles(async ({ folder, master, returned, sheet }) => {
      const before = stateOf(folder);
      expectRefused(await taizhang(verb, master, returned, "-o", sheet, "--overwrite"), sheet);
      expect(stateOf(folder)).toEqual(before);
    }),
  );

  test("the workbook of the names, and the results of a verification", () =>
    withFiles(async ({ folder, master, returned }) => {
      const units = join(folder, "名录.xlsx");
      const rows = [{ cells: [{ value: "规范名称" }] }, { cells: [{ value: "市水利局" }] }];
      writeFileSync(units, await workbookBytes([{ name: "单位名录", columns: [], rows }]));
      const before = stateOf(folder);
      const named = ["--units", units, "-o", units, "--overwrite"];
      expectRefused(await taizhang("merge", master, returned, ...named), units);
      const results = ["--results", units, "-o", units, "--overwrite"];
      expectRefused(await taizhang("verify", master, ...results), units);
      expect(stateOf(folder)).toEqual(before);
    }));

  test("whichever way it is named", () =>
    withFiles(async ({ folder, master, returned }) => {
      const elsewhere = join(folder, "别处");
      symlinkSync(folder, elsewhere);
      for (const output of [join(returned, "..", basename(master)), join(elsewhere, basename(master))]) {
        expectRefused(await taizhang("merge", master, returned, "-o", output, "--overwrite"), output);
      }
      expect(codeOf(() => new Outbox({ file: master, inputs: [undefined, master] }))).toBe("output-is-input");
    }));

  test("in a folder the name of an input is taken", () =>
    withFiles(async ({ folder, master }) => {
      const outbox = new Outbox({ folder, overwrite: true, inputs: [master] });
      const before = readFileSync(master);
      await outbox.deliver(basename(master), new Uint8Array([1]));
      await outbox.deliver("别的.xlsx", new Uint8Array([1]));
      expect(outbox.written).toEqual([join(folder, "总台账 (2).xlsx"), join(folder, "别的.xlsx")]);
      expect(readFileSync(master)).toEqual(before);
    }));
});

test.each(["merge", "summary"])(
  "what %s wrote among the returns may be replaced, whoever keeps the ledger",
  (verb) =>
    withFiles(async ({ master, returned }) => {
      const office = "市环境保护督察整改推进工作组办公室";
      writeFileSync(master, await workbookOf(`填报单位：${office}（2019年4月上旬）`, "", "正在整改"));
      const words = [verb, master, returned, "-o", join(returned, `${office}汇总.xlsx`), "--overwrite"];
      const first = await taizhang(...words);
      expect(first.status).toBe(0);
      expect(await taizhang(...words)).toEqual(first);
    }),
);

test.each([
  ["distribute", []],
  ["report", ["--dekad", "2019-04-上"]],
])("%s: a file where a folder is wanted is told in one line", (verb, words) =>
  withFiles(async ({ folder, master, sheet }) => {
    const before = stateOf(folder);
    expectRefused(await taizhang(verb, master, ...words, "-o", sheet), sheet);
    expect(stateOf(folder)).toEqual(before);
  }),
);

describe("a workbook is written under no name of another kind", () => {
  test.each<[string, (files: Files) => string[]]>([
    ["merge", ({ master, returned }) => ["merge", master, returned]],
    ["summary", ({ master }) => ["summary", master]],
    ["publish", ({ master }) => ["publish", master]],
    ["normalize", ({ master }) => ["normalize", master]],
    ["verify", ({ master }) => ["verify", master]],
    ["plan", ({ master }) => ["plan", master]],
  ])("%s", (_, words) =>
    withFiles(async (files) => {
      const before = stateOf(files.folder);
      for (const name of ["结果.xls", "结果.et", "结果.csv", "结果.xlsm", "结果"]) {
        const output = join(files.folder, name);
        expectRefused(await taizhang(...words(files), "-o", output), output);
      }
      expect(stateOf(files.folder)).toEqual(before);
    }),
  );

  test("in a code, whatever the letters' case", () => {
    expect(codeOf(() => workbookOption("结果.xls"))).toBe("output-not-xlsx");
    expect(workbookOption("结果.XLSX")).toBe("结果.XLSX");
  });
});

describe("a ledger with a header alone holds no item, and is one all the same", () => {
  test.each<[string, (files: Files) => string[]]>([
    ["stats", () => []],
    ["distribute", ({ folder }) => ["-o", join(folder, "下发")]],
    ["merge", ({ returned }) => [returned]],
    ["report", ({ folder }) => ["--dekad", "2019-04-上", "-o", folder]],
  ])("%s", (verb, words) =>
    withFiles(async (files) => {
      writeFileSync(files.master, await workbookBytes([emptyLedger]));
      const before = stateOf(files.folder);
      expectRefused(await taizhang(verb, files.master, ...words(files)), files.master);
      await expect(openMaster(files.master, undefined)).rejects.toMatchObject({ code: "ledger-empty" });
      expect(stateOf(files.folder)).toEqual(before);
    }),
  );

  test.each(["--master", "--previous"])("check %s", (option) =>
    withFiles(async ({ master, sheet }) => {
      writeFileSync(master, await workbookBytes([emptyLedger]));
      expectRefused(await taizhang("check", sheet, option, master), master);
    }),
  );

  test("what is no ledger at all is told otherwise", () =>
    withFiles(async ({ master }) => {
      writeFileSync(master, await workbookBytes([{ name: "说明", columns: [], rows: [] }]));
      await expect(openMaster(master, undefined)).rejects.toMatchObject({ code: "ledger-not-found" });
    }));
});

describe("without a returned file nothing is merged", () => {
  test.each(["merge", "summary", "publish", "letters"])("%s: an empty folder, or the master alone", (verb) =>
    withFiles(async ({ folder, master }) => {
      const empty = join(folder, "空");
      mkdirSync(empty);
      const before = stateOf(folder);
      const to = verb === "letters" ? join(folder, "函") : join(folder, "结果.xlsx");
      expectRefused(await taizhang(verb, master, empty, "-o", to), empty);
      expectRefused(await taizhang(verb, master, master, "-o", to), master);
      expect(stateOf(folder)).toEqual(before);
    }),
  );

  test("what an earlier merge wrote is none", () =>
    withFiles(async ({ folder, master, returned }) => {
      const alone = join(folder, "空");
      mkdirSync(alone);
      const output = join(alone, "合并.xlsx");
      expect((await taizhang("merge", master, returned, "-o", output)).status).toBe(0);
      expectRefused(await taizhang("merge", master, alone, "-o", output, "--overwrite"), alone);
    }));

  test("each has a code", async () => {
    await withFiles(async ({ folder, master }) => {
      const empty = join(folder, "空");
      mkdirSync(empty);
      const { opened } = await openMaster(master, undefined);
      const merged = (returned: string): Promise<unknown> =>
        mergeFiles(opened, { master, returned: [returned], depth: "items" });
      await expect(merged(empty)).rejects.toMatchObject({ code: "nothing-returned" });
      await expect(merged(master)).rejects.toMatchObject({ code: "master-returned" });
    });
  });
});
