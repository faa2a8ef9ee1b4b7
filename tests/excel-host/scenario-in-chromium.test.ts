/// <reference types="office-js" />
import type { Browser, Page } from "playwright-core";

import { ExcelServer } from ".";
import type { Platform } from ".";
import { scenario } from "./scenario";
import { expectScenarioDone, fillForScenario, OUTCOME } from "./scenario-outcome";
import { describeInChromium, launchChromium, OFFICE_JS_FOLDER, openPaneInExcel, serveFolders } from "./seams";

const ORIGIN = "https://addin.test";
const PANE = `${ORIGIN}/pane.html`;

jest.setTimeout(60_000);

describeInChromium("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await serveFolders(page, ORIGIN, { "/office/": OFFICE_JS_FOLDER });
    await page.route(PANE + "*", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<!doctype html><script src=/office/office.js></script>",
      }),
    );
  });
  afterEach(async () => {
    await page.close();
  });

  test.each<[Platform, string]>([
    ["desktop", "PC"],
    ["web", "OfficeOnline"],
  ])("Excel on the %s does all that the scenario asks", async (platform, name) => {
    const server = new ExcelServer({ platform });
    fillForScenario(server.workbook);
    const frame = await openPaneInExcel(page, server, PANE);
    expect(await frame.evaluate(scenario)).toEqual({ ...OUTCOME, platform: name });
    expectScenarioDone(server.workbook);
    expect(server.traffic.requests).toBeGreaterThan(10);
  });

  describe("Excel on the web", () => {
    const write = async (characters: number): Promise<string> => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("数据").getRange("A9").values = [["x".repeat(30_000)]];
          const rows = Array.from({ length: Math.ceil(characters / 1000) }, () => ["治".repeat(1000)]);
          context.workbook.worksheets.getItem("数据").getRange(`B1:B${rows.length}`).values = rows;
          await context.sync();
        });
        return "done";
      } catch (error) {
        return String((error as { code?: unknown }).code);
      }
    };

    test.each([
      [1_000_000, "done"],
      [2_000_000, "RequestPayloadSizeLimitExceeded"],
    ])("takes 5 MB in one request: %d characters of three bytes, %s", async (characters, outcome) => {
      const server = new ExcelServer({ platform: "web" });
      fillForScenario(server.workbook);
      const frame = await openPaneInExcel(page, server, PANE);
      await frame.evaluate(() => Office.onReady());
      expect(await frame.evaluate(write, characters)).toBe(outcome);
    });

    test("says that the user is editing a cell", async () => {
      const server = new ExcelServer({ platform: "web" });
      fillForScenario(server.workbook);
      const frame = await openPaneInExcel(page, server, PANE);
      await frame.evaluate(() => Office.onReady());
      server.beginCellEdit();
      expect(await frame.evaluate(write, 10)).toBe("InvalidOperationInCellEditMode");
      server.endCellEdit();
      expect(await frame.evaluate(write, 10)).toBe("done");
    });
  });
});
