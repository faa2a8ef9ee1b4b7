import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "./chromium";

const ROOT = join(__dirname, "..");
/** The site as `npm run build` leaves it, or the folder that is named. */
const SITE = process.argv[2] ?? join(ROOT, "dist/web");
const PLAN = join(ROOT, "tests/plan/商丘市整改方案.txt");
const PICTURES = join(ROOT, "docs/pictures");
/** Nothing is asked of this address: every answer comes from the folder. */
const ADDRESS = "http://taizhang.invalid/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
};
/** The window of an office machine. */
const WINDOW = { width: 1280, height: 800 };

/** Makes docs/pictures/*.png from the built page, with the sample. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: WINDOW, locale: "zh-CN", colorScheme: "light" });
    await page.route(`${ADDRESS}**`, async (route) => {
      const asked = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
      const file = asked === "" ? "index.html" : asked;
      await route.fulfill({
        body: readFileSync(join(SITE, file)),
        contentType: TYPES[extname(file)] ?? "application/octet-stream",
      });
    });
    await takePictures(page);
  } finally {
    await browser.close();
  }
}

async function takePictures(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.getByRole("button", { name: "先用示例台账试试" }).waitFor();
  await take(page, "start");
  await page.getByRole("button", { name: "先用示例台账试试" }).click();
  await page.getByRole("button", { name: "重新检查" }).waitFor();
  await chooseDekad(page);
  await take(page, "home");
  await go(page, "校验");
  await page.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
  await page.getByRole("button").filter({ hasText: "G30" }).first().click();
  await take(page, "check");
  await back(page);
  await back(page);
  await go(page, "单位名称");
  await page.getByRole("button", { name: "查看" }).first().click();
  await take(page, "units");
  await back(page);
  await go(page, "进度");
  await take(page, "progress");
  await back(page);
  await go(page, "合并回收表");
  await page.getByRole("button", { name: /^用示例的 \d+ 份回收表试试$/ }).click();
  await page.getByText("个单位已交").waitFor();
  await take(page, "merge");
  await back(page);
  await go(page, "旬报");
  await take(page, "report");
  await back(page);
  await go(page, "一键汇总");
  await take(page, "summary");
  await back(page);
  await go(page, "写督办函");
  await take(page, "letters");
  await takePlan(page);
}

/** From the start once more, with the plan. */
async function takePlan(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.getByRole("button", { name: "从方案建账" }).click();
  await page.getByLabel("方案内容").fill(readFileSync(PLAN, "utf8"));
  await page.getByRole("button", { name: "读出任务" }).click();
  await page.getByRole("heading", { name: /^读出 \d+ 项$/ }).waitFor();
  await take(page, "plan");
}

/** The 旬 that the sample's returned workbooks are for. */
async function chooseDekad(page: Page): Promise<void> {
  await page.getByTitle(/^更改工作表/).click();
  const dialog = page.getByRole("dialog");
  const year = dialog.getByLabel("年", { exact: true });
  await year.fill("2019");
  await year.press("Tab");
  await dialog.getByLabel("月", { exact: true }).selectOption("4");
  await dialog.getByRole("combobox", { name: "旬次" }).selectOption("1");
  await dialog.getByRole("button", { name: "确定" }).click();
  await dialog.waitFor({ state: "detached" });
}

async function go(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${step} ?：`) }).click();
  await page.getByRole("heading", { level: 1, name: step }).waitFor();
}

async function back(page: Page): Promise<void> {
  await page.getByRole("button", { name: "返回" }).first().click();
}

/** Takes a picture once everything stands still: the last movement of a screen takes half a second. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

void main().then(() => {
  process.stdout.write(`${readdirSync(PICTURES).join("\n")}\n`);
});
