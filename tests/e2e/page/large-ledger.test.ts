import type { Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { untilRead } from "../pane-steps";
import { largeLedger } from "./large-ledger";
import { chooseFiles, currentCell, openSample, Pages, type ChosenFile } from "./page-alone";
import { until } from "./until";

jest.setTimeout(300_000);

const ITEMS = 100_000;
/** The page keeps so many threads ready for the next workbook; those of a workbook come besides. */
const SPARES = 2;
/** Title and header stand above the items. */
const LAST_ROW = ITEMS + 2;

describeInChromium("the page without Excel: a ledger of 100,000 rows", () => {
  let pages: Pages;
  let ledger: ChosenFile;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
    ledger = largeLedger(ITEMS);
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test("the sheet is there while the ledger is still being read, and only what is seen is drawn", async () => {
    const { page, complaints } = await pages.open();
    await chooseFiles(page, [ledger]);
    const grid = page.getByRole("grid");
    await grid.waitFor({ timeout: 60_000 });
    expect(await page.getByRole("button", { name: "重新检查" }).isVisible()).toBe(false);
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(LAST_ROW));
    await page.getByText("第1项问题").first().waitFor();
    await grid.focus();
    await page.keyboard.press("Control+End");
    await page.getByText(`第${ITEMS}项问题`).first().waitFor();
    expect(await currentCell(page)).toBe(`cell-${LAST_ROW - 1}-15`);
    expect(await page.getByRole("row").count()).toBeLessThan(100);
    await untilReadSlowly(page);
    expect(await page.getByText(`${ITEMS} 项`).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("scrolling draws nearly every frame in time", async () => {
    const { page } = await pages.open();
    await chooseFiles(page, [ledger]);
    await untilReadSlowly(page);
    const frames = await scrolled(page, { steps: 120, pixels: 120 });
    // A frame is 17 ms; half of them may be late only where the machine is busy with something else.
    expect(frames.median).toBeLessThan(60);
    await page.locator("[role=grid]").evaluate((grid) => {
      grid.scrollTop = 1_000_000;
    });
    await until(
      () => page.locator("[role=gridcell][data-column='2']").allInnerTexts(),
      (texts) => {
        expect(texts.every((text) => text.startsWith("第"))).toBe(true);
      },
    );
  });

  test("closing while it is being read ends its threads, and another workbook opens", async () => {
    const { page, complaints } = await pages.open();
    await untilOnlySparesRun(page);
    await chooseFiles(page, [ledger]);
    await page.getByRole("button", { name: "停止" }).click();
    await untilOnlySparesRun(page);
    await chooseFiles(page, [ledger]);
    await page.getByRole("grid").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "换一个工作簿" }).click();
    await untilOnlySparesRun(page);
    await openSample(page);
    expect(await page.getByText("35 项").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

function untilReadSlowly(page: Page): Promise<void> {
  return page
    .getByRole("button", { name: "重新检查" })
    .waitFor({ timeout: 120_000 })
    .then(() => untilRead(page));
}

function untilOnlySparesRun(page: Page): Promise<void> {
  return until(
    () => Promise.resolve(page.workers().length),
    (count) => {
      expect(count).toBe(SPARES);
    },
  );
}

interface Frames {
  /** In milliseconds, from one frame to the next. */
  readonly median: number;
}

function scrolled(page: Page, by: { readonly steps: number; readonly pixels: number }): Promise<Frames> {
  return page.locator("[role=grid]").evaluate(async (grid, { steps, pixels }) => {
    const lengths: number[] = [];
    let last = performance.now();
    for (let step = 0; step < steps; step += 1) {
      grid.scrollTop += pixels;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      lengths.push(now - last);
      last = now;
    }
    lengths.sort((a, b) => a - b);
    return { median: lengths[Math.floor(steps / 2)] ?? 0 };
  }, by);
}
