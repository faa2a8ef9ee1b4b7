import type { Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { untilRead } from "../pane-steps";
import { currentCell, openSample, Pages } from "./page-alone";
import { until } from "./until";

jest.setTimeout(180_000);

describeInChromium("the page without Excel: the keyboard alone, and windows of all widths", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test("everything from the sample to the mended cell is reached by keys", async () => {
    const { page } = await pages.open();
    await tabTo(page, "先用示例台账试试");
    await page.keyboard.press("Enter");
    await untilRead(page);
    await tabTo(page, "台账：");
    await page.keyboard.press("ArrowDown");
    expect(await focusedText(page)).toContain("校验");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "校验" }).waitFor();
    await tabTo(page, "L11");
    await page.keyboard.press("Enter");
    await until(
      () => currentCell(page),
      (cell) => {
        expect(cell).toBe("cell-10-11");
      },
    );
    expect(await focusedText(page)).toContain("L11");

    await page.keyboard.press("F6");
    expect(await focusedRole(page)).toBe("grid");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await currentCell(page)).toBe("cell-11-12");
    await page.keyboard.press("Control+Home");
    expect(await currentCell(page)).toBe("cell-0-0");
    await page.keyboard.press("Control+End");
    await page.locator('[role=gridcell][aria-selected="true"]').waitFor();
    await page.keyboard.press("Escape");
    expect(await focusedText(page)).toContain("L11");

    await tabTo(page, "预览");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^预览/ }).waitFor();
    await tabTo(page, "修正 ");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /下载改好的台账/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "重新检查" }).waitFor();
  });

  test("a narrow window shows the pane or the sheet, and goes back to where the user was", async () => {
    const { page } = await pages.open({ viewport: { width: 420, height: 760 } });
    await openSample(page);
    expect(await page.getByRole("grid").count()).toBe(0);
    await page.getByRole("button", { name: /^校验/ }).click();
    await page.getByRole("button").filter({ hasText: "L11" }).first().click();
    await page.getByRole("grid").waitFor();
    await until(
      () => currentCell(page),
      (cell) => {
        expect(cell).toBe("cell-10-11");
      },
    );
    expect(await page.locator('[role=gridcell][aria-selected="true"]').isVisible()).toBe(true);
    await until(
      () => focusedRole(page),
      (role) => {
        expect(role).toBe("grid");
      },
    );
    await page.keyboard.press("Escape");
    expect(await page.getByRole("grid").count()).toBe(0);
    expect(await focusedText(page)).toContain("L11");
    await page.getByRole("button", { name: "看表格" }).click();
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: "返回" }).click();
    expect(await page.getByRole("heading", { name: "校验" }).isVisible()).toBe(true);
  });

  test.each([360, 720, 1280])("nothing stands beyond the right edge at %i pixels", async (width) => {
    const { page } = await pages.open({ viewport: { width, height: 700 } });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await openSample(page);
    expect(await overflow()).toBe(0);
  });
});

/** Presses Tab until the button or line that has the keyboard says `text`. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (presses > 0 && (await focusedText(page)).includes(text)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${text}`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused === document.body
      ? ""
      : (focused?.getAttribute("aria-label") ?? focused?.textContent ?? "");
  });
}

function focusedRole(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("role") ?? null);
}
