import { readFile } from "node:fs/promises";
import path from "node:path";
import { itemsOf, openLedgers } from "../../../src/app";
import { FileWorkbookHost, readWorkbook } from "../../../src/hosts/file";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { brokenRules, readyAxe } from "../broken-rules";
import { planFile } from "../../plan/read-text";
import { Pages } from "./page-alone";

jest.setTimeout(240_000);

const CITIES = path.resolve(__dirname, "../../plan/cities");

describeInChromium("从方案建账", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test.each([320, 450])("a plan is pasted, read and made a ledger, at %d px", async (width) => {
    const { page, complaints, strangers } = await pages.open({ viewport: { width, height: 720 } });
    await page.getByRole("button", { name: "从方案建账" }).click();
    const text = page.getByLabel("方案内容");
    await text.waitFor();
    await page.waitForTimeout(300);
    await readyAxe(page);
    expect(await brokenRules(page)).toEqual([]);
    await text.fill(planFile("商丘市整改方案.txt"));
    await page.getByRole("button", { name: "读出任务" }).click();
    await page.getByRole("heading", { name: "读出 35 项" }).waitFor();
    await page.getByText("附件1 19 项，附件2 16 项").waitFor();
    await page.getByText("“责任领导”后面没有内容。请补填。").waitFor();
    await page.waitForTimeout(300);
    expect(await brokenRules(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "建成台账" }).click(),
    ]);
    const bytes = await readFile(await download.path());
    const workbook = readWorkbook(bytes, download.suggestedFilename());
    const host = new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
    expect(itemsOf(await openLedgers(host))).toHaveLength(35);
    await page.getByText(/^35 项任务已建成台账/).waitFor();
    expect([complaints, strangers]).toEqual([[], []]);
  });

  test("a plan is chosen as a Word document; text that is no plan is told so where it was pasted", async () => {
    const { page } = await pages.open();
    await page.getByRole("button", { name: "从方案建账" }).click();
    await page.getByLabel("方案内容").fill("关于召开会议的通知");
    await page.getByRole("button", { name: "读出任务" }).click();
    await page.getByText(/^没有认出整改任务/).waitFor();
    await page.getByLabel("选择方案文件").setInputFiles(path.join(CITIES, "东陵市任务分解表.docx"));
    await page.getByRole("heading", { name: "读出 10 项" }).waitFor();
    await page.getByRole("button", { name: "重新粘贴" }).click();
    await page.getByLabel("方案内容").waitFor();
  });
});
