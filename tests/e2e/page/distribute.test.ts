import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { brokenRules, readyAxe } from "../broken-rules";
import { chooseDekad, goBack, goTo } from "../pane-steps";
import { openSample, Pages } from "./page-alone";

jest.setTimeout(120_000);

describeInChromium("下发 on the page without Excel", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test.each(["light", "dark"] as const)(
    "one download holds a form for each unit; one unit's is given alone (%s)",
    async (colorScheme) => {
      const { page, complaints } = await pages.open({ colorScheme });
      await openSample(page);
      await chooseDekad(page, 2019, 4, 1);
      await goTo(page, "下发填报表");
      await page.getByRole("heading", { level: 2, name: /^单位（\d+ 个）$/ }).waitFor();
      await readyAxe(page);
      expect(await brokenRules(page)).toEqual([]);
      const [packed] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^打包下载 \d+ 份$/ }).click(),
      ]);
      await page.getByText(/份填报表和下发清单已打包下载/).waitFor();
      const files = Object.keys(unzipSync(await readFile(await packed.path())));
      expect(files).toContain("市水利局_整改填报表_2019年4月上旬.xlsx");
      expect(packed.suggestedFilename()).toBe(`整改填报表_2019年4月上旬_${files.length - 1}个单位.zip`);
      const [one] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "下载：市水利局的填报表" }).click(),
      ]);
      expect(one.suggestedFilename()).toBe("市水利局_整改填报表_2019年4月上旬.xlsx");
      await goBack(page);
      await page.getByText("4月上旬填报表已做好").waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
