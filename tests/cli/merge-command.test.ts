import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failureText } from "../../src/cli/failure-text";
import { readWorkbook, workbookBytes } from "../../src/hosts/file";
import { THESE_FILES_ONLY } from "../../src/reports";
import { cellText, type CellValue } from "../../src/sheet";
import { unreadableSentence } from "../../src/taskpane/work/unreadable-sentence";
import { inFolder, taizhang } from "./run-command";

const HEADER = ["附件", "序号", "反馈问题", "牵头单位", "责任单位", "整改时限", "整改进展", "完成状态"];
const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";

type Row = readonly (string | number)[];

function workbookOf(rows: readonly Row[]): Promise<Uint8Array> {
  return workbookBytes([
    { name: "台账", columns: [], rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })) },
  ]);
}

function itemRow(number: number, problem: string, progress: string, status: string): Row {
  return ["附件1", number, problem, "市水利局", "市公安局", "2019年6月底前", progress, status];
}

/** A master of two items, and returns of the two units that disagree on the first. */
async function makeFiles(folder: string): Promise<{ master: string; returned: string }> {
  const [master, returned] = [join(folder, "总台账.xlsx"), join(folder, "交回")];
  writeFileSync(
    master,
    await workbookOf([
      ["整改台账（2019年4月上旬）"],
      HEADER,
      itemRow(1, SAND, "", "正在整改"),
      itemRow(2, MINE, "", "正在整改"),
    ]),
  );
  mkdirSync(join(returned, "水利"), { recursive: true });
  mkdirSync(join(returned, "公安"));
  const title = (unit: string): Row[] => [
    ["整改台账（2019年4月上旬）"],
    [`填报单位：${unit}  填报日期：2019年4月10日`],
    HEADER,
  ];
  writeFileSync(
    join(returned, "水利", "台账.xlsx"),
    await workbookOf([
      ...title("市水利局"),
      itemRow(1, SAND, "=cmd|'/c calc'!A1", "正在整改"),
      itemRow(2, "尾矿库环境整治工作台账缺失", "+86排查", "正在整改"),
    ]),
  );
  const lines = [
    ...title("市公安局"),
    itemRow(1, SAND, "@SUM(A1)", "完成整改"),
    itemRow(2, MINE, "-3", "正在整改"),
  ];
  writeFileSync(join(returned, "公安", "台账.csv"), lines.map((cells) => cells.join(",")).join("\n"));
  return { master, returned };
}

interface MergeJson {
  readonly returns: readonly { readonly file: string; readonly unit: string; readonly matched: number }[];
  readonly conflicts: readonly {
    readonly number: string;
    readonly kind: string;
    readonly settledBy: unknown;
    readonly taken: string;
  }[];
  readonly doubtful: readonly { readonly row: number; readonly isDecided: boolean }[];
  readonly items: readonly {
    readonly number: string;
    readonly status: string;
    readonly progress: readonly { readonly text: string }[];
  }[];
  readonly chasing: { readonly due: string; readonly unusable: readonly { readonly why: string }[] };
}

async function mergeJson(...words: string[]): Promise<MergeJson> {
  const { stdout } = await taizhang("merge", ...words, "--json");
  return JSON.parse(stdout) as MergeJson;
}

function cellsIn(path: string): CellValue[] {
  return readWorkbook(readFileSync(path), path).sheets.flatMap(({ grid }) => grid.rows.flat());
}

const textsIn = (path: string): string[] => cellsIn(path).map(cellText);

test("files of one name in two folders are both merged, each under its folder", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const { returns, chasing } = await mergeJson(master, returned);
    expect(returns.map(({ unit, matched }) => [unit, matched])).toEqual([
      ["市公安局", 2],
      ["市水利局", 2],
    ]);
    expect(chasing.due).toBe("2019-04-11");
  }));

test("files named one by one are told apart by their folders, and the master among them is no return", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const names = ["水利", "公安"].map((unit) => join(unit, "台账.xlsx"));
    writeFileSync(join(returned, "公安", "台账.xlsx"), readFileSync(join(returned, "水利", "台账.xlsx")));
    const files = names.map((name) => join(returned, name));
    const { returns } = await mergeJson(master, ...files, join(folder, "交回", "..", "总台账.xlsx"));
    expect(returns.map(({ file }) => file)).toEqual([...names].sort());
  }));

test.each(["merge", "summary"])("what %s wrote among the returns is none when it is written again", (verb) =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const output = join(returned, "结果.xlsx");
    const returns: string[][] = [];
    for (let time = 0; time < 2; time++) {
      const { stdout } = await taizhang(verb, master, returned, "-o", output, "--overwrite", "--json");
      const told = JSON.parse(stdout) as MergeJson & { merge?: MergeJson };
      returns.push((told.merge ?? told).returns.map(({ file }) => file));
    }
    expect(returns[1]).toEqual(returns[0]);
  }),
);

test("what an earlier merge wrote elsewhere is told and not merged, until its name says whose it is", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const output = join(folder, "上旬.xlsx");
    await taizhang("merge", master, returned, "-o", output);
    for (const [name, expected] of [
      ["合并.xlsx", { unit: null, error: "own-result" }],
      ["市公安局报.xlsx", { unit: "市公安局", error: null }],
    ] as const) {
      const copy = join(folder, name);
      writeFileSync(copy, readFileSync(output));
      const { returns } = await mergeJson(master, returned, copy);
      expect(returns.find(({ file }) => file === name)).toMatchObject(expected);
    }
    const words = "这是合并后的台账，不是单位交回的表，没有采用。要用它，请在文件名里写明是哪个单位的。";
    expect([failureText("own-result"), unreadableSentence("own-result")]).toEqual([words, words]);
  }));

test("a returned form in which nothing was filled in is told as that, where 催报名单 tells it", () =>
  inFolder(async (folder) => {
    const { master } = await makeFiles(folder);
    const [forms, output] = [join(folder, "下发"), join(folder, "合并.xlsx")];
    await taizhang("distribute", master, "-o", forms);
    const form = join(forms, "市水利局_整改填报表_2019年4月上旬.xlsx");
    const { stdout } = await taizhang("merge", master, form, "-o", output);
    expect(stdout).toContain("2019年4月上旬.xlsx：市水利局，交回的是空表，没有填\n");
    expect(stdout).not.toContain("对上");
    expect(cellsIn(output)).toContain("交回的是空表，什么都没有填。请填好后重新报送。");
    const { chasing } = await mergeJson(master, form);
    expect(chasing.unusable.map(({ why }) => why)).toEqual(["blank"]);
  }));

test("who has not returned is told of these files alone, where the ledger holds what others returned for the 旬", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const [waters, police] = ["水利/台账.xlsx", "公安/台账.csv"].map((name) => join(returned, name));
    const first = join(folder, "合并.xlsx");
    const early = await taizhang("merge", master, police ?? "", "-o", first);
    expect(early.stdout).toContain("  未报送：市水利局\n");
    const output = join(folder, "补合.xlsx");
    const late = await taizhang("merge", first, waters ?? "", "-o", output);
    expect(late.stdout).toContain("  未报送（只看这次的文件，台账里这一旬以前合并的没有算）：市公安局\n");
    expect(cellsIn(first)).not.toContain(`${THESE_FILES_ONLY}。`);
    expect(cellsIn(output)).toContain(`${THESE_FILES_ONLY}。`);
  }));

test("the command counts those to be chased as 催报名单 does, where a file is of no use", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const output = join(folder, "合并.xlsx");
    writeFileSync(join(returned, "公安", "台账.csv"), "");
    const { stdout } = await taizhang(
      "merge",
      master,
      join(returned, "水利"),
      join(returned, "公安"),
      "-o",
      output,
    );
    const told = textsIn(output).filter((text) => text.startsWith("未报送"));
    expect(told).toHaveLength(2);
    const [counts = ""] = /未报送\d+个单位，漏报\d+个单位，不能用\d+份/.exec(stdout) ?? [];
    expect(told.some((text) => text.startsWith(counts) && counts !== "")).toBe(true);
  }));

test("a unit that returns the whole ledger with its own row filled in left nothing of others aside", () =>
  inFolder(async (folder) => {
    const [master, file] = [join(folder, "总台账.xlsx"), join(folder, "市水利局.xlsx")];
    const title = ["整改台账（2019年4月上旬）"];
    const rows = ["市水利局", "市公安局", "市财政局"].map((unit, at): Row => [
      "附件1",
      at + 1,
      [SAND, MINE, "散煤复燃"][at] ?? "",
      unit,
      "",
      "2019年6月底前",
    ]);
    writeFileSync(master, await workbookOf([title, HEADER, ...rows]));
    const [own = [], ...others] = rows;
    const filled = [...own, "已清淤", "正在整改"];
    writeFileSync(file, await workbookOf([title, ["填报单位：市水利局"], HEADER, filled, ...others]));
    const blank = await taizhang("merge", master, file);
    expect(blank.stdout).toContain("市水利局.xlsx：市水利局，对上 1 项\n");
    const [second = [], ...last] = others;
    const meddled = [...second, "公安局也去了", ""];
    writeFileSync(file, await workbookOf([title, ["填报单位：市水利局"], HEADER, filled, meddled, ...last]));
    const written = await taizhang("merge", master, file);
    expect(written.stdout).toContain("，1 项不是本单位的，没有采用\n");
  }));

test("where returns name neither 旬 nor day, 催报名单 is of the 旬 that the ledger's title names", () =>
  inFolder(async (folder) => {
    const { master } = await makeFiles(folder);
    const [file, output] = [join(folder, "市水利局.xlsx"), join(folder, "合并.xlsx")];
    const rows = [["填报单位：市水利局"], HEADER, itemRow(1, SAND, "已清淤", "正在整改")];
    writeFileSync(file, await workbookOf(rows));
    await taizhang("merge", master, file, "-o", output);
    expect(textsIn(output).some((text) => text.endsWith("2019年4月11日前报送的为按时。"))).toBe(true);
  }));

test("text that begins as a formula is text in the merged workbook, from a workbook and from a .csv", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const output = join(folder, "合并.xlsx");
    await taizhang("merge", master, returned, "-o", output);
    const { sheets } = readWorkbook(readFileSync(output), output);
    expect(sheets.flatMap(({ grid }) => [...grid.formulas.values()])).toEqual([]);
    const texts = cellsIn(output);
    for (const text of ["=cmd|'/c calc'!A1", "+86排查", "@SUM(A1)", "-3"]) expect(texts).toContain(text);
  }));

test("decisions are saved as they stand open, changed, and applied", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const file = join(folder, "认定.json");
    const open = await mergeJson(master, returned, "--save-decisions", file);
    expect(
      open.conflicts
        .filter(({ kind }) => kind === "status")
        .map(({ taken, settledBy }) => [taken, settledBy]),
    ).toEqual([["正在整改", null]]);
    expect(open.doubtful).toMatchObject([{ row: 5, isDecided: false }]);
    const text = readFileSync(file, "utf8").replace(
      /"from": "unit",\s*"unit": "市水利局"/,
      '"from": "unit", "unit": "市公安局"',
    );
    writeFileSync(file, text);
    const decided = await mergeJson(master, returned, "--decisions", file);
    expect(decided.items[0]?.status).toBe("completed");
    expect(decided.conflicts[0]?.settledBy).toMatchObject({ by: "decision" });
    // Nobody has said anything of the row yet.
    expect(decided.doubtful).toMatchObject([{ isDecided: false }]);
    writeFileSync(file, text.replace(/,\s*"asTaken": \[[^\]]*\]/, ""));
    const confirmed = await mergeJson(master, returned, "--decisions", file);
    expect(confirmed.doubtful).toMatchObject([{ isDecided: true }]);
    // What sums up the same returns follows the same decisions.
    const output = join(folder, "汇总.xlsx");
    const summary = (...words: string[]): ReturnType<typeof taizhang> =>
      taizhang("summary", master, returned, ...words, "-o", output, "--overwrite");
    expect((await summary()).stdout).toContain("完成率 0/2");
    expect((await summary("--decisions", file)).stdout).toContain("完成率 1/2");
  }));

test("decisions that fit nothing any more are counted", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const file = join(folder, "认定.json");
    writeFileSync(file, JSON.stringify({ files: [{ file: "没有交来.xlsx", leaveOut: true }] }));
    const { stdout } = await taizhang("merge", master, returned, "--decisions", file);
    expect(stdout).toContain("1 处认定对不上这次的文件、行或不一致处，没有照用");
  }));

test("a cell that a sheet cannot hold whole is told", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    for (const [place, unit] of ["市水利局", "市公安局"].entries()) {
      const title = [["整改台账（2019年4月上旬）"], [`填报单位：${unit}  填报日期：2019年4月11日`], HEADER];
      const row = itemRow(1, SAND, `第${place}处`.repeat(6_000), "正在整改");
      writeFileSync(join(returned, `${unit}.xlsx`), await workbookOf([...title, row]));
    }
    const { stdout } = await taizhang("merge", master, returned);
    expect(stdout).toContain("1 处文字一格放不下（最多 32767 字），全文在“长文全文”");
  }));

test("a decision that is none is told in one line", () =>
  inFolder(async (folder) => {
    const { master, returned } = await makeFiles(folder);
    const file = join(folder, "认定.json");
    writeFileSync(file, JSON.stringify({ rows: [{ file: "x" }] }));
    const { status, stderr } = await taizhang("merge", master, returned, "--decisions", file);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("rows.0");
  }));

test("distribute writes a form for each unit and a list, and they merge back by their keys", () =>
  inFolder(async (folder) => {
    const { master } = await makeFiles(folder);
    const forms = join(folder, "下发");
    const { stdout, status } = await taizhang("distribute", master, "-o", forms, "--json");
    expect(status).toBe(0);
    const sent = JSON.parse(stdout) as { forms: { unit: string; items: unknown[] }[]; due: string };
    expect(sent.forms.map(({ unit, items }) => [unit, items.length])).toEqual([
      ["市公安局", 2],
      ["市水利局", 2],
    ]);
    const { returns } = await mergeJson(master, join(forms, "市水利局_整改填报表_2019年4月上旬.xlsx"));
    expect(returns).toMatchObject([{ unit: "市水利局", matched: 2 }]);
  }));
