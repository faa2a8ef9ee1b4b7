import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { chooseDekad, goBack, goTo } from "../pane-steps";
import { openSample, Pages } from "./page-alone";

jest.setTimeout(240_000);

/** Fluent UI guards the order of Tab by empty elements that pass the focus on as soon as they get it. */
const GUARDS = "[data-tabster-dummy]";
/** The screens that a step of the first one opens. */
const STEPS = [
  "台账",
  "校验",
  "单位名称",
  "进度",
  "旬报",
  "下发填报表",
  "合并回收表",
  "一键汇总",
  "写督办函",
  "核查销号",
];

describeInChromium("the page without Excel: accessible to everybody", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium(), "development");
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test.each(["light", "dark"] as const)(
    "no screen breaks a rule of accessibility in %s",
    async (colorScheme) => {
      const { page } = await pages.open({ colorScheme });
      await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      const broken: Record<string, readonly string[]> = { start: await brokenRules(page) };
      await openSample(page);
      await chooseDekad(page, 2019, 4, 1);
      await page.getByRole("main").waitFor();
      broken["home"] = await brokenRules(page);
      for (const step of STEPS) {
        await goTo(page, step);
        await page.waitForTimeout(300);
        broken[step] = await brokenRules(page);
        await goBack(page);
      }
      expect(broken).toEqual(Object.fromEntries(Object.keys(broken).map((screen) => [screen, []])));
    },
  );
});

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** The rules that what is shown breaks, each with the first element that breaks it. */
async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ exclude: ["${GUARDS}"] })`);
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ""} ${nodes[0]?.failureSummary?.replace(/\s+/g, " ").slice(0, 200) ?? ""}`,
  );
}
