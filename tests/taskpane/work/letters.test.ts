import { openDocumentBytes, templateBytes } from "../../../src/hosts/file";
import { ESCALATION_STEPS } from "../../../src/measures";
import type { LettersRequest } from "../../../src/taskpane/work/answers";
import { kindOfTemplate } from "../../../src/taskpane/work/letter-files";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { CHOSEN, workOnSample } from "../read-sample";
import { day } from "../../measures/read-items";

const OFFICE = { sender: "市整改办", contact: "张工", phone: "0370-0000000", replyDays: 3 };
const ALL: LettersRequest = { kinds: ESCALATION_STEPS, unit: null, office: OFFICE, templates: [] };

async function inApril(): Promise<OfficeWork> {
  const { work } = await workOnSample();
  await work.read();
  await work.choose({
    ...CHOSEN,
    period: { dekad: { year: 2019, month: 4, part: 2 }, asOf: day("2019-04-20") },
  });
  return work;
}

async function templateFile(name: string, text: string): Promise<File> {
  const bytes = await templateBytes({ name: "x", blocks: [{ style: "body", text }] });
  return new File([bytes.slice()], name);
}

test("before a day is chosen nothing calls for a letter", async () => {
  const { work } = await workOnSample();
  await work.read();
  expect(work.letterWriting.letters()).toBeNull();
});

test("letters by kind, and what was sent is kept for the next 旬", async () => {
  const work = await inApril();
  expect(work.letterWriting.letters()?.groups.map(({ kind, letters }) => [kind, letters.length])).toEqual([
    ["supervise", 2],
    ["circulate", 1],
    ["interview", 2],
    ["closing", 8],
  ]);
  const written = await work.letterWriting.writeLetters(ALL);
  expect(written).toMatchObject({
    fileName: "公文_2019年4月中旬_5份.zip",
    letters: 5,
    open: ["文号", "约谈时间", "约谈地点"],
    failures: [],
  });
  expect(work.letterWriting.letters()).toMatchObject({ kept: 8, office: OFFICE });
  await work.choose({
    ...CHOSEN,
    period: { dekad: { year: 2019, month: 4, part: 3 }, asOf: day("2019-04-30") },
  });
  const next = work.letterWriting.letters();
  expect(next?.exhausted).toBe(2);
  expect(next?.groups.flatMap(({ letters }) => letters).some(({ again }) => again > 0)).toBe(true);
  await work.letterWriting.forgetSentLetters();
  expect(work.letterWriting.letters()).toMatchObject({ kept: 0, exhausted: 0 });
});

test("one letter is one document, in the clerk's own template", async () => {
  const work = await inApril();
  const template = await templateFile("督办函（改）.docx", "请【主送单位】于【回复期限】前回复。");
  const { fileName, bytes, withoutTable } = await work.letterWriting.writeLetters({
    ...ALL,
    kinds: ["supervise"],
    unit: "市纪委监委",
    templates: [template],
  });
  expect([fileName, withoutTable]).toEqual(["市纪委监委_督办函_2019年4月中旬.docx", ["督办函"]]);
  const text = JSON.stringify(await openDocumentBytes(bytes, fileName));
  expect(text).toContain("请市纪委监委于2019年4月23日前回复。");
});

test("a template that cannot be used is told, and keeps no other letter back", async () => {
  const work = await inApril();
  const broken = new File(["不是文档"], "通报.docx");
  const other = await templateFile("新建文档.docx", "【主送单位】");
  const { letters, failures } = await work.letterWriting.writeLetters({ ...ALL, templates: [broken, other] });
  expect(letters).toBe(4);
  expect(failures).toEqual([expect.stringContaining("通报"), expect.stringContaining("新建文档.docx")]);
  const unhindered = (await inApril()).letterWriting;
  const told = unhindered.letters()?.groups.find(({ kind }) => kind === "circulate")?.letters[0]?.items ?? 0;
  await unhindered.writeLetters(ALL);
  // What was not written was not sent.
  const [kept, all] = [work.letterWriting.letters()?.kept, unhindered.letters()?.kept ?? 0];
  expect([told > 0, kept]).toEqual([true, all - told]);
});

test.each([
  ["督办函.docx", "supervise"],
  ["关于整改的通报（2024）.docx", "circulate"],
  ["销号申请.dotx", "closing"],
  ["其他.docx", null],
])("%s is a template for %s", (name, kind) => {
  expect(kindOfTemplate(name)).toBe(kind);
});
