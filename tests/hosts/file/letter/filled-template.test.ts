import { strToU8, unzipSync, zipSync } from "fflate";
import {
  fillTemplate,
  openDocumentBytes,
  templateBytes,
  WorkbookUnreadable,
} from "../../../../src/hosts/file";
import { docx, paragraph, table } from "../docx-parts";
import { oleFile } from "../ole-parts";
import { mainPartOf, partsOf, readBack } from "./document-parts";
import { LETTER, letterOf, problems, TEMPLATE } from "./sample-letter";

/** What a body becomes, read by another reader. */
async function filledText(body: string, fields: Readonly<Record<string, string>>) {
  return readBack((await fillTemplate(docx({ body }), letterOf(fields))).bytes);
}

/** A paragraph of these runs: texts, each with markup of its properties. */
function runs(...pieces: readonly (readonly [text: string, properties: string])[]): string {
  return `<w:p>${pieces.map(([text, properties]) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`).join("")}</w:p>`;
}

test("the built-in template: every place is filled, the table stands in its place", async () => {
  const { bytes, unknownPlaces, missingPlaces } = await fillTemplate(await templateBytes(TEMPLATE), LETTER);
  expect([unknownPlaces, missingPlaces]).toEqual([[], []]);
  const read = await readBack(bytes);
  expect(read.slice(0, 7)).toEqual([
    "商整改办〔2019〕12号",
    "关于商丘市中央环境保护督察\n反馈意见超期整改任务的督办函",
    "市水利局：",
    "截至2019年4月10日，你单位有20项没有按整改时限完成。",
    ["序号", "反馈问题", "整改时限"],
    ["1", "第1项：“六个百分之百”<落实>不到位 & 渣土车带泥上路", "2018年12月底前"],
    ["2", "第2项：“六个百分之百”<落实>不到位 & 渣土车带泥上路", "2018年12月底前"],
  ]);
  expect(read.slice(25)).toEqual([
    "一、压实责任",
    "（一）按期反馈",
    "请于2019年4月20日前书面反馈。",
    "附件：佐证材料",
    "商丘市环境污染防治攻坚战指挥部办公室",
    "2019年4月10日",
    "（联系人：张某）",
  ]);
});

test("a place that Word cut into runs is one place, and takes the formatting of its name", async () => {
  const body = `<w:p><w:r><w:t>致【</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>主送</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:rPr><w:i/></w:rPr><w:t>单位</w:t><w:lastRenderedPageBreak/></w:r><w:r><w:t>】：</w:t></w:r></w:p>`;
  const { bytes } = await fillTemplate(docx({ body }), letterOf({ 主送单位: "市水利局" }));
  expect(await readBack(bytes)).toEqual(["致市水利局："]);
  expect(mainPartOf(bytes)).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">市水利局</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/>',
  );
});

test("several places in one run, one beside the other, twice the same", async () => {
  const body = paragraph("【甲】【乙】和【甲】、【 乙 】");
  expect(await filledText(body, { 甲: "1", 乙: "2" })).toEqual(["12和1、2"]);
});

test("places that nobody knows stay, and are told once; fields without a place are told too", async () => {
  const body = `${paragraph("【收文】【主送单位】")}${runs(["【收", "<w:b/>"], ["文】", ""])}${paragraph("【constructor】【】【")}`;
  const { bytes, unknownPlaces, missingPlaces } = await fillTemplate(
    docx({ body }),
    letterOf({ 主送单位: "市水利局", 文号: "1" }, { 问题清单: problems(1) }),
  );
  expect(await readBack(bytes)).toEqual(["【收文】市水利局", "【收文】", "【constructor】【】【"]);
  expect(unknownPlaces).toEqual(["收文", "constructor"]);
  expect(missingPlaces).toEqual(["文号", "问题清单"]);
});

test("a field's text is text: markup, brackets, tabs and controls", async () => {
  const value = "<w:br/>&amp; 【乙】\t=1+1\u0000\u0007 ]]>";
  const body = paragraph("【甲】【乙】");
  expect(await filledText(body, { 甲: value, 乙: "2" })).toEqual(["<w:br/>&amp; 【乙】\t=1+1 ]]>2"]);
});

test("lines of a field are paragraphs of the same style, what stands around it stays around it", async () => {
  const body = `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>一是【甲】。</w:t></w:r><w:r><w:t>完</w:t></w:r></w:p>`;
  const { bytes } = await fillTemplate(docx({ body }), letterOf({ 甲: "修路\r\n\n种树" }));
  expect(await readBack(bytes)).toEqual(["一是修路", "", "种树。完"]);
  const main = mainPartOf(bytes);
  expect(main.match(/<w:pStyle w:val="a"\/>/g)).toHaveLength(3);
  expect(main).toContain('<w:b/></w:rPr><w:t xml:space="preserve">种树。</w:t>');
});

test("a section that ends with a paragraph ends once, behind the last line", async () => {
  const body = paragraph("【甲】", '<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>');
  const { bytes } = await fillTemplate(docx({ body }), letterOf({ 甲: "上\n下" }));
  const main = mainPartOf(bytes);
  expect(main.match(/<w:sectPr>/g)).toHaveLength(1);
  expect(main.indexOf("上")).toBeLessThan(main.indexOf("<w:sectPr>"));
});

test("places in cells, headers, footers and both forms of a text box are filled", async () => {
  const box = `<w:txbxContent>${paragraph("【甲】")}</w:txbxContent>`;
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const header = (root: string): string => `<w:${root} xmlns:w="${word}">${paragraph("【甲】")}</w:${root}>`;
  const template = docx({
    body: `${table(["【甲】", "乙"])}<w:p><w:r><w:t>前【</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>甲】后</w:t></w:r></w:p>`,
    parts: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${links}/header" Target="header1.xml"/><Relationship Id="r2" Type="${links}/footer" Target="/word/Footer1.xml"/></Relationships>`,
      "word/header1.xml": header("hdr"),
      "word/footer1.xml": header("ftr"),
    },
  });
  const { bytes } = await fillTemplate(template, letterOf({ 甲: "市水利局" }));
  const parts = partsOf(bytes);
  expect(parts["word/header1.xml"]).toContain(">市水利局<");
  expect(parts["word/footer1.xml"]).toContain(">市水利局<");
  expect(parts["word/document.xml"]?.match(/市水利局/g)).toHaveLength(4);
  expect(parts["word/document.xml"]).not.toContain("【");
});

test("all that is no place stays as it was", async () => {
  const template = await templateBytes(TEMPLATE);
  const { bytes } = await fillTemplate(template, letterOf({}));
  expect(mainPartOf(bytes).replace(/\n/, "")).toBe(mainPartOf(template).replace(/\n/, ""));
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(template)));
});

describe("tables", () => {
  const fill = async (body: string) =>
    mainPartOf((await fillTemplate(docx({ body }), letterOf({ 甲: "1" }, { 问题清单: problems(3) }))).bytes);

  test("the header is repeated on each page, no row is cut, columns share the width", async () => {
    const main = await fill(`${paragraph(" 【问题清单】 ")}${paragraph("后")}`);
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(main.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(
      [...main.matchAll(/<w:tcW w:w="(\d+)" w:type="pct"\/>/g)].slice(0, 3).map(([, w]) => Number(w)),
    ).toEqual([625, 3125, 1250]);
    expect(main).not.toContain("【");
    expect(main).toMatch(/<\/w:tbl><w:p><w:pPr\/><w:r><w:t xml:space="preserve">后/);
  });

  test("a column is never too narrow for a title of two characters, and all fill the width", async () => {
    const columns = [1, 40, 1, 40].map((share) => ({ title: "序号", share, align: "left" as const }));
    const { bytes } = await fillTemplate(
      docx({ body: paragraph("【问题清单】") }),
      letterOf({}, { 问题清单: { columns, rows: [] } }),
    );
    const widths = [...mainPartOf(bytes).matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(5000);
    // Two characters of 五号 and the margins, of a line of 442 points.
    const needed = ((2 * 10.5 + 2 * 2.85) / 442) * 5000;
    expect(Math.min(...widths)).toBeGreaterThan(needed);
  });

  test("it takes the place's own fonts", async () => {
    const place = runs(["【问题", '<w:rFonts w:eastAsia="宋体"/>'], ["清单】", ""]);
    const main = await fill(`${place}${paragraph("后")}`);
    expect(main.match(/<w:rFonts w:eastAsia="宋体"\/>/g)).toHaveLength(9);
    // What Word writes of its own accord names no font.
    const typed = await fill(`${runs(["【问题清单】", '<w:rFonts w:hint="eastAsia"/>'])}${paragraph("后")}`);
    expect(typed.match(/w:eastAsia="仿宋_GB2312"/g)).toHaveLength(9);
  });

  test("a paragraph stays behind it where Word wants one, or it holds more than the place", async () => {
    const place = paragraph("【问题清单】");
    const behind = /<\/w:tbl><w:p>/;
    expect(await fill(table(["【问题清单】"]))).toMatch(behind);
    expect(await fill(`${place}${table(["x"])}`)).toMatch(behind);
    expect(await fill(place)).toMatch(behind);
    const mark = '<w:bookmarkEnd w:id="0"/>';
    expect(await fill(`${place}${place}${paragraph("后")}`)).toMatch(/<\/w:tbl><w:p>.*<\/w:tbl><w:p>.*后/);
    expect(await fill(`${place}${mark}${table(["x"])}`)).toMatch(behind);
    const anchored = "<w:p><w:r><w:t>【问题清单】</w:t></w:r><w:r><w:drawing/></w:r></w:p>";
    expect(await fill(`${anchored}${paragraph("后")}`)).toMatch(/<\/w:tbl><w:p>.*<w:drawing\/>/);
  });

  test("its place amid other text stays and is told", async () => {
    const body = paragraph("见【问题清单】【甲】");
    const { bytes, unknownPlaces, missingPlaces } = await fillTemplate(
      docx({ body }),
      letterOf({ 甲: "1" }, { 问题清单: problems(3) }),
    );
    expect(await readBack(bytes)).toEqual(["见【问题清单】1"]);
    expect([unknownPlaces, missingPlaces]).toEqual([["问题清单"], ["问题清单"]]);
  });
});

describe("what is no template is refused", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    try {
      await fillTemplate(bytes, letterOf({}));
      return "filled";
    } catch (error) {
      if (error instanceof WorkbookUnreadable) return error.code;
      throw error;
    }
  };
  const types = (type: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

  test("by what it is", async () => {
    const sound = docx({ body: paragraph("甲") });
    expect(await codeOf(sound)).toBe("filled");
    expect(await codeOf(new Uint8Array())).toBe("empty");
    expect(await codeOf(strToU8("关于督办的函"))).toBe("not-a-workbook");
    expect(await codeOf(zipSync({ "a.txt": strToU8("a") }))).toBe("not-a-workbook");
    expect(await codeOf(oleFile(["WordDocument"]))).toBe("unsupported-format");
    expect(await codeOf(oleFile(["EncryptedPackage"]))).toBe("encrypted");
    expect(await codeOf(sound.subarray(0, sound.length - 40))).toBe("corrupt");
  });

  test("by its parts", async () => {
    const withMain = (xml: string | null) => docx({ body: "", parts: { "word/document.xml": xml } });
    expect(await codeOf(withMain(null))).toBe("corrupt");
    expect(await codeOf(withMain("<w:document><w:p></w:document>"))).toBe("corrupt");
    expect(await codeOf(withMain('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'))).toBe("corrupt");
    expect(await codeOf(withMain("<workbook/>"))).toBe("not-a-workbook");
    const deep = 1000;
    expect(
      await codeOf(withMain(`<w:document>${"<w:p>".repeat(deep)}${"</w:p>".repeat(deep)}</w:document>`)),
    ).toBe("too-large");
    const macros = types("application/vnd.ms-word.document.macroEnabled.main+xml");
    expect(await codeOf(docx({ body: "", parts: { "[Content_Types].xml": macros } }))).toBe(
      "unsupported-format",
    );
    const sheetWithMacros = types("application/vnd.ms-excel.sheet.macroEnabled.12");
    expect(await codeOf(docx({ body: "", parts: { "[Content_Types].xml": sheetWithMacros } }))).toBe(
      "filled",
    );
  });

  test("a zip bomb before it is unpacked", async () => {
    const bomb = zipSync({
      ...unzipSync(docx({ body: "" })),
      "word/media/a.emf": [new Uint8Array(65 * 1024 * 1024), { level: 1 }],
    });
    expect(await codeOf(bomb)).toBe("too-large");
    const long = docx({ body: paragraph(" ".repeat(17 * 1024 * 1024)) });
    expect(await codeOf(long)).toBe("too-large");
  });

  test("places without end", async () => {
    const template = (count: number) => docx({ body: paragraph("【甲】".repeat(count)) });
    const letter = letterOf({ 甲: "1" });
    expect((await fillTemplate(template(100_000), letter)).unknownPlaces).toEqual([]);
    await expect(fillTemplate(template(100_001), letter)).rejects.toMatchObject({ code: "too-large" });
  });

  test("a template (.dotx) gives a document", async () => {
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const template = docx({
      body: paragraph("【甲】"),
      parts: { "[Content_Types].xml": types(`${type}.template.main+xml`) },
    });
    const { bytes } = await fillTemplate(template, letterOf({ 甲: "1" }));
    expect(partsOf(bytes)["[Content_Types].xml"]).toContain(`"${type}.document.main+xml"`);
  });
});

test("a document that was filled is read as one", async () => {
  const { bytes } = await fillTemplate(await templateBytes(TEMPLATE), LETTER);
  expect((await openDocumentBytes(bytes, "函.docx")).kind).toBe("document");
});
