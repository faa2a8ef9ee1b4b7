import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { workbookBytes } from "../../../src/hosts/file";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { chooseDekad, goTo } from "../pane-steps";
import { largeLedger } from "./large-ledger";
import { openSample, Pages, returnedFiles, shownCell, type ChosenFile } from "./page-alone";
import { until } from "./until";

jest.setTimeout(180_000);

/** Row and column of 附件1第9项's status, from 0. */
const STATUS_OF_NINE = [11, 13] as const;

describeInChromium("returned workbooks on the page without Excel", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test("are read in threads of their own; one that breaks down costs its file at most", async () => {
    const { page } = await pages.open();
    const readers: string[] = [];
    page.on("worker", (worker) => {
      if (!worker.url().includes("reading")) return;
      readers.push(worker.url());
      // An error that nobody catches is what is heard of a thread that breaks down.
      if (readers.length === 1)
        void worker.evaluate("setTimeout(() => { throw new Error('gone'); }, 30); undefined");
    });
    await openSample(page);
    await goTo(page, "合并回收表");
    const files = Array.from({ length: 12 }, (_, index) => returnNamed(`回收${index}.xlsx`, 300));
    await chooseReturns(page, files);
    await page.getByRole("heading", { level: 2, name: "交回的表（12 个）" }).waitFor({ timeout: 60_000 });
    expect(readers.length).toBeGreaterThan(0);
    expect(await page.getByText("读到一半断了").count()).toBeLessThanOrEqual(1);
  });

  test("stopped, what was read is merged; the others are read on from there", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await chooseDekad(page, 2019, 4, 1);
    await goTo(page, "合并回收表");
    const [small] = await returnedFiles();
    const files = Array.from({ length: 20 }, (_, index) => returnNamed(`大表${index}.xlsx`, 1_500));
    await chooseReturns(page, [await fileOf(small ?? ""), ...files]);
    const list = page.getByRole("list");
    await list.getByText("已读", { exact: true }).first().waitFor();
    await page.getByText(/^正在读 大表/).waitFor();
    await page.getByRole("button", { name: "停止读取" }).click();
    const readOn = page.getByRole("button", { name: /^接着读没读的 \d+ 份$/ });
    await readOn.waitFor();
    await page.getByText("个单位已交").waitFor();
    const left = Number(/\d+/.exec((await readOn.textContent()) ?? "")?.[0]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(20);
    await readOn.click();
    await readOn.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 2, name: "交回的表（21 个）" }).waitFor({ timeout: 60_000 });
    await until(
      () => page.getByText("您停止了读取").count(),
      (count) => {
        expect(count).toBe(0);
      },
    );
  });

  test("stopped within a large form, that is given up at once", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await chooseDekad(page, 2019, 4, 1);
    await goTo(page, "合并回收表");
    await chooseReturns(page, [returnNamed("特大表.xlsx", 20_000)]);
    await page.getByText(/^正在读 特大表/).waitFor();
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "停止读取" }).click();
    await page.getByRole("button", { name: "接着读没读的 1 份" }).waitFor();
  });

  test("a row that names several items is asked about once, and answered for all or one of them", async () => {
    const { page, complaints } = await pages.open();
    await openSample(page);
    await chooseDekad(page, 2019, 4, 1);
    await goTo(page, "合并回收表");
    await chooseReturns(page, [await doubtfulReturn()]);
    const box = page.getByRole("region", { name: `市商务局 · ${DOUBTFUL} 第 4 行` });
    await box.getByText("没定之前，当作附件1第3项、附件1第4项合并。").waitFor();
    expect(await box.count()).toBe(1);
    const other = page.getByRole("region", { name: `市商务局 · ${DOUBTFUL} 第 5 行` });
    await other.getByRole("button", { name: "都不是" }).click();
    await other.getByText("已定：总台账里没有这一项").waitFor();
    await box.getByRole("button", { name: "是附件1第3项、附件1第4项", exact: true }).click();
    const both = "已定：是附件1第3项、附件1第4项";
    await box.getByText(both).waitFor();
    await box.getByRole("button", { name: `改：${both}` }).click();
    await box.getByRole("button", { name: "只是附件1第4项" }).click();
    await box.getByText("已定：是附件1第4项", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("what was merged is shown in the sheet before it is made, made, and downloaded", async () => {
    const { page, complaints } = await pages.open();
    await openSample(page);
    await chooseDekad(page, 2019, 4, 1);
    await goTo(page, "合并回收表");
    await page.getByRole("button", { name: "用示例的 15 份回收表试试" }).click();
    await page.getByRole("button", { name: /处都以牵头单位为准$/ }).click();
    await page.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    await page.getByRole("button").filter({ hasText: "N12" }).first().click();
    await shown(page, /达到序时进度[\s\S]*整改到位/);
    await page.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).click();
    await page.getByText(/^已合并进总台账 \d+ 处/).waitFor();
    await shown(page, /^整改到位(?!.*→)/);
    await page.getByRole("button", { name: /下载改好的台账/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});

/** A return of so many items, each of which is somebody else's. */
function returnNamed(name: string, items: number): ChosenFile {
  return { ...largeLedger(items), name };
}

const DOUBTFUL = "市商务局.xlsx";

/** A return of two rows: the first names two items, of which one is worded otherwise; the second resembles an item a little. */
async function doubtfulReturn(): Promise<ChosenFile> {
  const rows = [
    ["整改台账（2019年4月上旬）"],
    ["填报单位：市商务局"],
    ["附件", "序号", "反馈问题", "责任单位", "整改进展", "完成状态"],
    [
      "附件1",
      "3、4",
      "河南省虽然成立督察整改领导小组,但很多工作由设在省生态环境厅的整改办公室推动,导致协调统筹难以到位\n整改调度、督办工作抓得不紧",
      "市商务局",
      "已建立机制",
      "正在整改",
    ],
    ["附件1", 5, "问责存在水分,部分案卷没有归档", "市商务局", "已自查", "正在整改"],
  ];
  const cells = rows.map((values) => ({ cells: values.map((value) => ({ value })) }));
  const bytes = await workbookBytes([{ name: "台账", columns: [], rows: cells }]);
  return { ...largeLedger(1), name: DOUBTFUL, buffer: Buffer.from(bytes) };
}

async function fileOf(file: string): Promise<ChosenFile> {
  return { ...largeLedger(1), name: path.basename(file), buffer: await readFile(file) };
}

async function chooseReturns(page: Page, files: readonly ChosenFile[]): Promise<void> {
  await page
    .getByLabel("选择交回的工作簿")
    .first()
    .setInputFiles([...files]);
}

/** Waits until the cell shows this. */
async function shown(page: Page, text: RegExp): Promise<void> {
  const end = Date.now() + 10_000;
  while (!text.test(await shownCell(page, ...STATUS_OF_NINE)) && Date.now() < end)
    await page.waitForTimeout(100);
  expect(await shownCell(page, ...STATUS_OF_NINE)).toMatch(text);
}
