import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDocumentBytes, templateBytes } from "../../src/hosts/file";
import { inFolder, MASTER, taizhang } from "./run-command";

const APRIL = ["letters", MASTER, "--as-of", "2019-04-20"];

interface Answer {
  readonly letters: readonly {
    readonly kind: string;
    readonly unit: string | null;
    readonly file: string | null;
    readonly items: readonly { readonly daysLate: number; readonly repeats: number }[];
    readonly open: readonly string[];
  }[];
  readonly exhausted: readonly unknown[];
}

async function answerOf(...words: string[]): Promise<Answer> {
  const { stdout } = await taizhang(...words, "--json");
  return JSON.parse(stdout) as Answer;
}

async function textOf(path: string): Promise<string> {
  const document = await openDocumentBytes(readFileSync(path), path);
  return JSON.stringify(document);
}

test("without a folder the letters are only listed", async () => {
  const { letters } = await answerOf(...APRIL);
  expect(letters.map(({ kind, file }) => [kind, file])).toEqual([
    ["supervise", null],
    ["supervise", null],
    ["circulate", null],
    ["interview", null],
    ["interview", null],
  ]);
});

test("each letter is a document with its items; what was sent calls for the next step in the next 旬", () =>
  inFolder(async (folder) => {
    const sent = join(folder, "发函记录.json");
    const first = await answerOf(...APRIL, "-o", folder, "--save-sent", sent);
    const [letter] = first.letters;
    expect(letter?.file).toBe(join(folder, "市纪委监委_督办函_2019年4月中旬.docx"));
    expect(letter?.open).toEqual(expect.arrayContaining(["文号", "联系人", "联系电话"]));
    const text = await textOf(letter?.file ?? "");
    expect(text).toContain("市纪委监委：");
    expect(text).toContain("回头看");
    expect(text).not.toContain("【问题清单】");
    const next = await answerOf("letters", MASTER, "--as-of", "2019-04-30", "--sent", sent);
    expect(next.letters.map(({ kind }) => kind)).toEqual([
      "circulate",
      "interview",
      "interview",
      "interview",
      "interview",
      "interview",
    ]);
    expect(next.exhausted).toHaveLength(2);
  }));

test("a clerk's own template takes the place of the built-in one; one that is no document stops with a sentence", () =>
  inFolder(async (folder) => {
    const template = join(folder, "督办函.docx");
    const blocks = [
      { style: "title", text: "本办督办单" },
      { style: "body", text: "【主送单位】有【本函项数】项。" },
    ] as const;
    writeFileSync(template, await templateBytes({ name: "督办函", blocks }));
    const words = [...APRIL, "--kind", "督办函", "--templates", folder, "-o", join(folder, "out")];
    const { status, stdout } = await taizhang(...words);
    expect(status).toBe(0);
    expect(stdout).toContain("没有单独成段的【问题清单】");
    const written = await textOf(join(folder, "out", "市纪委监委_督办函_2019年4月中旬.docx"));
    expect(written).toContain("市纪委监委有1项。");

    writeFileSync(template, "这不是文档");
    const broken = await taizhang(...words, "--overwrite");
    expect([broken.status, broken.stderr.startsWith("督办函.docx：")]).toEqual([2, true]);
  }));

test("the built-in templates are written to be edited; what is there is not replaced", () =>
  inFolder(async (folder) => {
    const words = [...APRIL, "--write-templates", folder];
    await taizhang(...words);
    const path = join(folder, "通报.docx");
    expect(await textOf(path)).toContain("【问题清单】");
    writeFileSync(path, "改过的");
    await taizhang(...words);
    expect(readFileSync(path, "utf8")).toBe("改过的");
  }));

test("a unit without letters is refused", async () => {
  const { status, stderr } = await taizhang(...APRIL, "--unit", "市教育局");
  expect([status, stderr.split("\n")]).toEqual([2, [expect.stringContaining("市教育局"), ""]]);
});
