import fc from "fast-check";

import { tidySpaces, type SpaceStyle } from "../../src/checks/spaces";

const STYLES: readonly SpaceStyle[] = ["word", "bare", "people", "prose"];

test.each<[SpaceStyle, string, string]>([
  ["word", " 市水利局　", "市水利局"],
  ["word", "附件1　大气", "附件1 大气"],
  ["word", "2019年3月底前\n ", "2019年3月底前"],
  ["word", "0370-\u200B3286000", "0370-3286000"],
  ["bare", "已 完\n成", "已完成"],
  ["bare", " 3", "3"],
  ["people", "张三  李四", "张三 李四"],
  ["people", "李明\u00A0", "李明"],
  ["prose", "已完成。 ", "已完成。"],
  ["prose", " 已完成。", "已完成。"],
  ["prose", "加快   推进", "加快 推进"],
  ["prose", "\uFEFF已完成\u00A0三处", "已完成 三处"],
])("%s: %j becomes %j", (style, text, tidy) => {
  expect(tidySpaces(text, style)).toBe(tidy);
});

test.each<[SpaceStyle, string]>([
  ["word", "市水利局\n市公安局"],
  ["word", "No 3"],
  ["people", "李　明"],
  ["people", "张三 李四"],
  ["people", "张三\n李四"],
  ["prose", "　　1.开展排查。\n　　2.依法查处。"],
  ["prose", "    按照方案要求，开展排查。"],
  ["prose", "1. 开展排查。\r\n2. 依法查处。"],
  ["prose", "第一段。\n\n第二段。"],
  ["prose", "排查企业 35 家，见附件　2"],
  ["prose", "✔\uFE0F 已完成"],
])("%s: %j is as it should be", (style, text) => {
  expect(tidySpaces(text, style)).toBe(text);
});

test("what is tidy stays as it is, and nothing but spaces is taken out", () => {
  const text = fc
    .array(
      fc.constantFrom(
        " ",
        "　",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\n",
        "\r\n",
        "\t",
        "市",
        "局",
        "a",
        "1",
        "、",
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...STYLES), text, (style, value) => {
      const tidy = tidySpaces(value, style);
      expect(tidySpaces(tidy, style)).toBe(tidy);
      expect(tidy.replace(/[\s\u200B\uFEFF]/g, "")).toBe(value.replace(/[\s\u200B\uFEFF]/g, ""));
    }),
  );
});
