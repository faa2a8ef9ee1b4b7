import { templateBytes } from "../../../../src/hosts/file";
import { mainPartOf, partsOf, readBack } from "./document-parts";
import { TEMPLATE } from "./sample-letter";

test("the template's blocks are its paragraphs, with the places in their text", async () => {
  expect(await readBack(await templateBytes(TEMPLATE))).toEqual(TEMPLATE.blocks.map(({ text }) => text));
});

test("the same template is the same file", async () => {
  const first = await templateBytes(TEMPLATE);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await templateBytes(TEMPLATE)).toEqual(first);
  expect(partsOf(first)["docProps/core.xml"]).not.toMatch(/20[1-9]\d-/);
});

test("page and margins are those of GB/T 9704—2012", async () => {
  const main = mainPartOf(await templateBytes(TEMPLATE));
  const [size = ""] = /<w:pgSz [^>]*>/.exec(main) ?? [];
  const [margins = ""] = /<w:pgMar [^>]*>/.exec(main) ?? [];
  const twips = (text: string, name: string): number => Number(RegExp(`w:${name}="(\\d+)"`).exec(text)?.[1]);
  const mm = (value: number): number => Math.round((value / 1440) * 254) / 10;
  expect([mm(twips(size, "w")), mm(twips(size, "h"))]).toEqual([210, 297]);
  expect(["top", "bottom", "left", "right"].map((side) => mm(twips(margins, side)))).toEqual([
    37, 35, 28, 26,
  ]);
});

/** A style's own markup. */
function styleIn(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? "";
}

test("each part of a letter has its font, size and place", async () => {
  const styles = partsOf(await templateBytes(TEMPLATE))["word/styles.xml"] ?? "";
  const [defaults = ""] = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles) ?? [];
  expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
  expect(defaults).toContain('<w:sz w:val="32"/>');
  expect(defaults).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
  expect(styleIn(styles, "letter-title")).toMatch(
    /方正小标宋简体.*w:val="44"|w:jc w:val="center".*方正小标宋简体/,
  );
  expect(styleIn(styles, "letter-title")).toContain('<w:jc w:val="center"/>');
  expect(styleIn(styles, "letter-body")).toContain('w:firstLineChars="200"');
  expect(styleIn(styles, "letter-heading1")).toContain('w:eastAsia="黑体"');
  expect(styleIn(styles, "letter-heading2")).toContain('w:eastAsia="楷体_GB2312"');
  expect(styleIn(styles, "letter-date")).toContain('w:right="1280"');
  expect(styleIn(styles, "letter-date")).toContain('<w:jc w:val="right"/>');
});

test("附件说明, 署名, 成文日期 and 附注 never stand on a page by themselves", async () => {
  const main = mainPartOf(await templateBytes(TEMPLATE));
  const kept = [...main.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    paragraph.includes("<w:keepNext/>"),
  );
  const styles = TEMPLATE.blocks.map(({ style }) => style);
  expect(styles.filter((_, index) => kept[index])).toEqual(["body", "attachment", "organ", "date"]);
  expect(kept[styles.lastIndexOf("body")]).toBe(true);
});

test("page numbers stand outside: right on odd pages, left on even ones", async () => {
  const parts = partsOf(await templateBytes(TEMPLATE));
  const main = parts["word/document.xml"] ?? "";
  const footer = (type: string): string => {
    const id = RegExp(
      `<w:footerReference [^>]*w:type="${type}"[^>]*r:id="(\\w+)"|r:id="(\\w+)" w:type="${type}"`,
    );
    const [, first, second] = id.exec(main) ?? [];
    const link = RegExp(`<Relationship [^>]*Id="${first ?? second ?? ""}"[^>]*>`);
    const [relationship = ""] = link.exec(parts["word/_rels/document.xml.rels"] ?? "") ?? [];
    return parts[`word/${/Target="([^"]+)"/.exec(relationship)?.[1] ?? ""}`] ?? "";
  };
  expect(footer("default")).toMatch(/w:right="280".*<w:jc w:val="right"\/>/);
  expect(footer("even")).toMatch(/w:left="280".*<w:jc w:val="left"\/>/);
  for (const type of ["default", "even"]) {
    expect(footer(type)).toMatch(/— .*PAGE.* —/);
    expect(footer(type)).toContain('w:eastAsia="宋体"');
    expect(footer(type)).toContain('<w:sz w:val="28"/>');
  }
  expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
});

test("fonts that a machine may not have name others", async () => {
  const fonts = partsOf(await templateBytes(TEMPLATE))["word/fontTable.xml"] ?? "";
  expect(fonts).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
});
