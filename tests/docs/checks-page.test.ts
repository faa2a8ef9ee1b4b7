import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checksPage } from "../../docs/make/checks-page";
import { CATALOG } from "../../src/checks";

test("docs/checks.md is what the catalog says (npm run docs writes it anew)", () => {
  expect(readFileSync(resolve(__dirname, "../../docs/checks.md"), "utf8")).toBe(checksPage());
});

test("every rule has its section, with what is found in its example", () => {
  const page = checksPage();
  for (const { code, title } of CATALOG) {
    expect(page).toContain(`\n### ${title}\n`);
    expect(page).toContain(`\`${code}\``);
  }
  expect(page.match(/^指出：$/gm)).toHaveLength(CATALOG.length);
  expect(page).not.toMatch(/指出：\n\n\n|undefined|\[object/);
});
