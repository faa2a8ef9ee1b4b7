import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { measuresPage } from "../../docs/make/measures-page";
import { MEASURES } from "../../src/measures";

test("docs/口径.md is what the measures say (npm run docs writes it anew)", () => {
  expect(readFileSync(resolve(__dirname, "../../docs/口径.md"), "utf8")).toBe(measuresPage());
});

test("every measure has its section with numerator and denominator, and its figure in the example", () => {
  const page = measuresPage();
  for (const { id, title, numerator, denominator, definition } of MEASURES) {
    expect(page).toContain(`\n## ${title}\n\n\`${id}\`\n\n- 分子：${numerator}\n- 分母：${denominator}\n`);
    expect(definition.startsWith(`${numerator} ÷ ${denominator}`)).toBe(true);
    expect(page).toMatch(new RegExp(`\\| ${title} \\| \\d+/\\d+（`));
  }
  expect(page).not.toMatch(/undefined|\[object/);
});
