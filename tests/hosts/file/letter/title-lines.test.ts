import { fillTemplate, templateBytes } from "../../../../src/hosts/file";
import { docx, paragraph } from "../docx-parts";
import { mainPartOf, readBack } from "./document-parts";
import { letterOf, TEMPLATE } from "./sample-letter";

const TASK = "商丘市中央环境保护督察“回头看”及大气污染问题专项督察反馈意见";

/** A document as Word saves it, the title cut into two runs, its own formatting in each. */
function saved(style: string, title = "关于【任务名称】"): Uint8Array {
  const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr>${text}</w:r>`;
  const end = `${run("<w:t>整改任务的</w:t>")}${run("<w:t>督办函</w:t>")}`;
  const body = paragraph(title, '<w:pStyle w:val="a3"/>').replace("</w:p>", `${end}</w:p>`);
  const styles = `<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="${style}"/></w:style>`;
  return docx({ body, styles });
}

async function titleOf(template: Uint8Array, task = TASK): Promise<unknown> {
  const { bytes } = await fillTemplate(template, letterOf({ 任务名称: task }));
  mainPartOf(bytes);
  return (await readBack(bytes)).find((text) => typeof text === "string" && text.startsWith("关于"));
}

test("a long title is broken by sense, in the built-in template and in one that Word saved", async () => {
  expect(await titleOf(await templateBytes(TEMPLATE))).toBe(
    "关于商丘市中央环境保护督察\n“回头看”及大气污染问题专项\n督察反馈意见超期整改任务的督办函",
  );
  expect(await titleOf(saved("公文标题"))).toBe(
    "关于商丘市中央环境保护督察\n“回头看”及大气污染问题专项\n督察反馈意见整改任务的督办函",
  );
});

test("a title on one line, one that the clerk broke, and other paragraphs stay", async () => {
  expect(await titleOf(saved("公文标题"), "平岭市")).toBe("关于平岭市整改任务的督办函");
  const body = `<w:p><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:t>关于【任务名称】</w:t><w:br/><w:t>整改任务的督办函</w:t></w:r></w:p>`;
  const styles = `<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="公文标题"/></w:style>`;
  expect(await titleOf(docx({ body, styles }))).toBe(`关于${TASK}\n整改任务的督办函`);
  expect(await titleOf(saved("公文正文"))).toBe(`关于${TASK}整改任务的督办函`);
});
