import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ITEM_LIST, LETTER_PLACES } from "../../src/reports";
import { ROOT } from "./documents";

test("the manual names every place that a template may hold, and no other", () => {
  const manual = readFileSync(join(ROOT, "docs/使用手册.md"), "utf8");
  const [, section = ""] = /\n## 十、写督办函\n(.*?)\n## /s.exec(manual) ?? [];
  const named = new Set([...section.matchAll(/【([^【】]+)】/g)].map(([, name = ""]) => name));
  expect([...named].sort()).toEqual([ITEM_LIST, ...Object.keys(LETTER_PLACES)].sort());
});
