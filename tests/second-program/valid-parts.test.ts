import { REPORT } from "../hosts/file/write/sample-spec";
import { partsOf } from "../hosts/chart-parts";
import { fillTemplate, templateBytes } from "../../src/hosts/file";
import { partsOf as documentParts } from "../hosts/file/letter/document-parts";
import { LETTER, TEMPLATE } from "../hosts/file/letter/sample-letter";
import { sampleReports } from "../reports/sample-reports";
import type { SheetSpec } from "../../src/sheet";
import { faultsOf, testWithSchemas } from "./schemas";

async function faultsIn(sheets: readonly SheetSpec[]): Promise<string[]> {
  return faultsOf(Object.fromEntries(await partsOf(sheets)));
}

testWithSchemas(
  "every part of every workbook we write is valid",
  async () => {
    const many = Array.from({ length: 40 }, (_, number) => `第${number}号责任单位,（市级）`);
    const range = { top: 1, left: 0, bottom: 9, right: 0 };
    const lists: SheetSpec = {
      name: "填报",
      columns: [{ width: 20 }],
      rows: [{ cells: [{ value: " 甲\n<乙>&", note: "提示" }] }],
      validations: [{ range, rule: { kind: "list", values: many } }],
      isProtected: true,
    };
    expect(await faultsIn([REPORT, lists])).toEqual([]);
    expect(await faultsIn(await sampleReports())).toEqual([]);
  },
  180_000,
);

testWithSchemas(
  "every part of a letter's template, and of the letter, is valid",
  async () => {
    const template = await templateBytes(TEMPLATE);
    expect(await faultsOf(documentParts(template))).toEqual([]);
    const { bytes } = await fillTemplate(template, LETTER);
    const main = "word/document.xml";
    expect(await faultsOf({ [main]: documentParts(bytes)[main] ?? "" })).toEqual([]);
  },
  180_000,
);

testWithSchemas("a part that is not valid is found", async () => {
  const parts = Object.fromEntries(await partsOf([REPORT]));
  const sheet = "xl/worksheets/sheet1.xml";
  // Merged areas stand before rules for what may be typed, not after them.
  const [merges = ""] = /<mergeCells .*<\/mergeCells>/.exec(parts[sheet] ?? "") ?? [];
  const torn = (parts[sheet] ?? "").replace(merges, "").replace("</worksheet>", `${merges}</worksheet>`);
  expect(merges).not.toBe("");
  expect(await faultsOf({ ...parts, [sheet]: torn })).toHaveLength(1);
  const main = documentParts(await templateBytes(TEMPLATE))["word/document.xml"] ?? "";
  // The style is the first of a paragraph's properties.
  const turned = main.replace(/(<w:pStyle [^>]*>)(<w:keepNext\/>)/, "$2$1");
  expect(turned).not.toBe(main);
  expect(await faultsOf({ "word/document.xml": turned })).toHaveLength(1);
});
