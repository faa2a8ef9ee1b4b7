import { openDocumentBytes } from "../../../../src/hosts/file";
import { docx, numbered, paragraph, table, type HandmadeDocx } from "../docx-parts";

async function partsOf(document: HandmadeDocx) {
  const opened = await openDocumentBytes(docx(document), "方案.docx");
  if (opened.kind !== "document") throw new Error("no document");
  return opened.parts;
}

async function textsOf(document: HandmadeDocx): Promise<string[]> {
  return (await partsOf(document)).map((part) => (part.kind === "paragraph" ? part.text : "表"));
}

test("paragraphs keep their place, blank ones counted, and their line breaks", async () => {
  const body = `${paragraph("一、问题")}${paragraph("")}<w:p><w:r><w:t>整改目标：</w:t><w:br/><w:t>达标 &lt; 5%</w:t></w:r></w:p>`;
  expect(await partsOf({ body })).toEqual([
    { kind: "paragraph", line: 1, text: "一、问题" },
    { kind: "paragraph", line: 2, text: "" },
    { kind: "paragraph", line: 3, text: "整改目标：\n达标 < 5%" },
  ]);
});

test("what was deleted is gone, what was inserted is there", async () => {
  const body =
    '<w:p><w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>文</w:t></w:r></w:p>';
  expect(await textsOf({ body })).toEqual(["新文"]);
});

test("a table: several paragraphs in a cell, merged across and down", async () => {
  const body = `${paragraph("附件")}${table(
    ["序号", { text: "责任", columns: 2 }],
    [{ text: "1", down: "restart" }, "市水利局\n市财政局", "张三"],
    [{ text: "", down: "continue" }, "市城管局", "李四"],
  )}${paragraph("注")}`;
  expect(await partsOf({ body })).toEqual([
    { kind: "paragraph", line: 1, text: "附件" },
    {
      kind: "table",
      line: 2,
      rows: [
        ["序号", "责任", null],
        ["1", "市水利局\n市财政局", "张三"],
        [null, "市城管局", "李四"],
      ],
      merges: [
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 2, right: 0 },
      ],
    },
    { kind: "paragraph", line: 5, text: "注" },
  ]);
});

test("a table within a cell is text of that cell", async () => {
  const inner = table(["甲", "乙"]);
  const body = `<w:tbl><w:tr><w:tc>${paragraph("外")}${inner}${paragraph("后")}</w:tc><w:tc>${paragraph("右")}</w:tc></w:tr></w:tbl>`;
  const [part] = await partsOf({ body });
  expect(part).toMatchObject({ kind: "table", rows: [["外\n甲\n乙\n后", "右"]] });
});

const level = (at: number, format: string, pattern: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const list = (id: number, definition: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimalEnclosedCircle", "%1")}${level(1, "bullet", "●")}</w:abstractNum>`,
  list(1, 0),
  list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  list(3, 1),
].join("");

test("Word's automatic numbers are in the text, on through other paragraphs and restarting below", async () => {
  const body = [
    numbered("问题甲", 1),
    paragraph("整改措施："),
    numbered("措施", 1, 2),
    numbered("措施", 1, 2),
    numbered("问题乙", 1),
    numbered("小节", 1, 1),
    numbered("措施", 1, 2),
    numbered("另起", 2),
    numbered("圈", 3),
    numbered("点", 3, 1),
  ].join("");
  expect(await textsOf({ body, numbering: NUMBERING })).toEqual([
    "一、问题甲",
    "整改措施：",
    "1.措施",
    "2.措施",
    "二、问题乙",
    "（一）小节",
    "1.措施",
    "一、另起",
    "①圈",
    "点",
  ]);
});

test("numbers count past ten, in cells too, and come from a style where the paragraph has none of its own", async () => {
  const items = Array.from({ length: 21 }, () => paragraph("项", '<w:pStyle w:val="a"/>'));
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const body =
    items.join("") + paragraph("不编号", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const texts = await textsOf({ body, styles, numbering: NUMBERING });
  expect([texts[9], texts[10], texts[19], texts[20], texts[21]]).toEqual([
    "十、项",
    "十一、项",
    "二十、项",
    "二十一、项",
    "不编号",
  ]);
});

test.each([
  ["an archive without a document", { "word/document.xml": "<w:other/>" }, "not-a-workbook"],
  ["a document cut off", { "word/document.xml": "<w:document><w:body><w:p>" }, "corrupt"],
  ["a document type", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }, "corrupt"],
  ["a part that is missing", { "word/document.xml": null }, "corrupt"],
])("%s is refused", async (_, parts, code) => {
  await expect(openDocumentBytes(docx({ body: "", parts }), "a.docx")).rejects.toMatchObject({ code });
});
