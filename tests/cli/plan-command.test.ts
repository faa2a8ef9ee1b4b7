import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docx, numbered, paragraph, table } from "../hosts/file/docx-parts";
import { inFolder, ROOT, taizhang } from "./run-command";

const PLAN = join(ROOT, "tests/plan/商丘市整改方案.txt");

interface Printed {
  readonly items: readonly {
    readonly row: number;
    readonly batch: string;
    readonly number: string;
    readonly problem: string;
    readonly leadUnits: readonly { readonly text: string; readonly match: string }[];
    readonly deadline: { readonly text: string };
  }[];
  readonly findings: readonly { readonly rule: string; readonly row: number; readonly message: string }[];
}

test("--json: items and findings with the lines they stand on; errors give status 1", async () => {
  const { status, stdout } = await taizhang("plan", PLAN, "--json");
  const { items, findings } = JSON.parse(stdout) as Printed;
  expect(status).toBe(1);
  expect(items).toHaveLength(35);
  expect(items[2]).toMatchObject({
    row: 156,
    batch: "附件1",
    number: "3",
    deadline: { text: "立行立改,持续推进" },
  });
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "field-blank", row: 228, severity: "error", fix: null }),
  );
});

test("-o writes a ledger that check takes, and nothing is written without it", () =>
  inFolder(async (folder) => {
    const path = join(folder, "台账.xlsx");
    await taizhang("plan", PLAN);
    expect(existsSync(path)).toBe(false);
    const { stdout } = await taizhang("plan", PLAN, "-o", path);
    expect(stdout).toContain("读出 35 项（附件1 19 项，附件2 16 项）");
    const checked = JSON.parse((await taizhang("check", path, "--json")).stdout) as {
      ledgers: { items: unknown[] }[];
    };
    expect(checked.ledgers[0]?.items).toHaveLength(35);
    expect((await taizhang("plan", PLAN, "-o", path)).status).toBe(2);
  }));

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test("a .docx: items that Word numbers by itself, and a table", () =>
  inFolder(async (folder) => {
    const path = join(folder, "方案.docx");
    const item = (problem: string): string =>
      [
        numbered(problem, 1),
        ...["整改目标：达标", "整改措施：", "1.排查", "责任单位：市水利局", "整改时限：2021年底前"].map(
          (line) => paragraph(line),
        ),
      ].join("");
    const body = [
      paragraph("附件1"),
      item("河道管护不力"),
      item("断面水质超标"),
      paragraph("附件2"),
      table(
        ["序号", "反馈问题", "整改措施", "牵头单位", "责任单位", "整改时限"],
        ["1", "散煤复燃，城郊仍有销售点", "1.排查\n2.取缔", "市市场监管局", "各县区政府", "立行立改"],
      ),
    ].join("");
    writeFileSync(path, docx({ body, numbering: NUMBERING }));
    const { status, stdout } = await taizhang("plan", path, "--json");
    const { items } = JSON.parse(stdout) as Printed;
    expect(status).toBe(0);
    expect(items.map(({ row, batch, number, problem }) => [row, batch, number, problem])).toEqual([
      [2, "附件1", "1", "河道管护不力"],
      [8, "附件1", "2", "断面水质超标"],
      [16, "附件2", "1", "散煤复燃，城郊仍有销售点"],
    ]);
    expect(items[2]?.leadUnits).toMatchObject([{ text: "市市场监管局", match: "alias" }]);
  }));

test.each([
  [
    "旧.doc",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]),
    "另存为 .docx",
  ],
  ["信.txt", new TextEncoder().encode("各位同事：\n请按时参加会议。"), "没有认出整改任务"],
  ["没有.txt", null, "找不到文件"],
])("%s: one Chinese line, and status 2", (name, bytes, words) =>
  inFolder(async (folder) => {
    const path = join(folder, name);
    if (bytes) writeFileSync(path, bytes);
    const { status, stderr } = await taizhang("plan", path);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(words)]);
  }),
);
