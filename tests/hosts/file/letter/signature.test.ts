import { fillTemplate, templateBytes } from "../../../../src/hosts/file";
import { docx, paragraph } from "../docx-parts";
import { mainPartOf } from "./document-parts";
import { letterOf, TEMPLATE } from "./sample-letter";

const LONG = "商丘市中央环境保护督察整改工作领导小组办公室";
const DATE = "2019年4月10日";

/** Right indents of the paragraphs that end with these texts, in twentieths of a point; `null` where the style's own holds. */
function rightIndents(main: string, ...texts: readonly string[]): (number | null)[] {
  return texts.map((text) => {
    const [found = ""] = RegExp(`<w:p>(?:(?!</w:p>).)*>${text}</w:t></w:r></w:p>`).exec(main) ?? [];
    expect(found).not.toBe("");
    const right = /<w:ind [^>]*w:right="(\d+)"/.exec(found)?.[1];
    return right === undefined ? null : Number(right);
  });
}

async function indentsIn(template: Uint8Array, organ: string): Promise<(number | null)[]> {
  const { bytes } = await fillTemplate(template, letterOf({ 发文单位: organ, 成文日期: DATE }));
  return rightIndents(mainPartOf(bytes), organ, DATE);
}

/** What Word makes of the template's styles: other identities, the same names. */
function saved(properties = ""): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const mark = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';
  return docx({
    body: `${paragraph("【发文单位】", `<w:pStyle w:val="a7"/>${properties}${mark}`)}${paragraph("【成文日期】", `<w:pStyle w:val="a8"/>${mark}`)}`,
    styles: style("a7", "发文机关署名") + style("a8", "成文日期"),
  });
}

test("a short name stays where the template's style centres it over the date", async () => {
  expect(await indentsIn(await templateBytes(TEMPLATE), "市水利局")).toEqual([null, null]);
});

test("a long name keeps to one line, the date under its middle", async () => {
  const character = 315;
  for (const template of [await templateBytes(TEMPLATE), saved()]) {
    const [organ, date] = await indentsIn(template, LONG);
    expect(organ).toBe(2 * character);
    // 22 characters, and 6.5 of the date.
    expect(date).toBe(Math.round((2 + (22 - 6.5) / 2) * character));
  }
});

test("its indents stand before the formatting of the paragraph's mark, as Word wants them", async () => {
  const { bytes } = await fillTemplate(saved(), letterOf({ 发文单位: LONG, 成文日期: DATE }));
  expect(mainPartOf(bytes)).toContain(
    '<w:pStyle w:val="a7"/><w:ind w:left="0" w:right="630"/><w:jc w:val="right"/><w:rPr>',
  );
});

test("a clerk's own indent stays", async () => {
  expect(await indentsIn(saved('<w:ind w:right="99"/>'), LONG)).toEqual([99, null]);
});
