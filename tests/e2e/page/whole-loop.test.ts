import type { OpenedWorkbook } from "../../../src/hosts/file";
import { cellText } from "../../../src/sheet";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { chooseDekad, goBack, goTo } from "../pane-steps";
import { currentCell, downloaded, openSample, Pages, shownCell } from "./page-alone";
import { until } from "./until";

jest.setTimeout(240_000);

describeInChromium("the page without Excel: from the sample to the summary", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test("a finding leads to its cell, and the focus stays in the list", async () => {
    const { page, complaints, strangers } = await pages.open();
    await openSample(page);
    await goTo(page, "校验");
    const line = page.getByRole("button").filter({ hasText: "L11" }).first();
    await line.focus();
    await line.press("Enter");
    await until(
      () => currentCell(page),
      (shown) => {
        expect(shown).toBe("cell-10-11");
      },
    );
    expect(await shownCell(page, 10, 11)).toContain("按时完成2018年、2019年水污染防治攻坚重点工程");
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test("fixes are previewed in the sheet, made, taken back, made again and downloaded as a new workbook", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await goTo(page, "校验");
    await page.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    await page.getByRole("button").filter({ hasText: "G30" }).first().click();
    const cell = page.locator('[role=gridcell][data-row="29"][data-column="6"]');
    await until(
      () => cell.locator("ins").allInnerTexts(),
      (shown) => {
        expect(shown).toEqual([expect.stringContaining("市扬尘办(市城管局)")]);
      },
    );
    const apply = page.getByRole("button", { name: /^修正 \d+ 处$/ });
    const count = Number(/\d+/.exec((await apply.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThan(0);
    const download = page.getByRole("button", { name: `下载改好的台账（改了 ${count} 处）` });

    await apply.click();
    await download.waitFor();
    await until(
      () => cell.innerText(),
      (shown) => {
        expect(shown).toBe("市扬尘办(市城管局)");
      },
    );
    await page.getByRole("button", { name: "撤销", exact: true }).first().click();
    await download.waitFor({ state: "detached" });
    await until(
      () => cell.innerText(),
      (shown) => {
        expect(shown).toContain("市扬尘办(市城管局");
      },
    );
    expect(await cell.innerText()).not.toBe("市扬尘办(市城管局)");

    await page.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    await page.getByRole("button", { name: /^修正 \d+ 处$/ }).click();
    await download.waitFor();
    const ledger = await downloaded(page, () => download.click());
    await download.waitFor({ state: "detached" });
    expect(ledger.fileName).toMatch(/台账\.xlsx$/);
    expect(textsOf(ledger)).toContain("市扬尘办(市城管局)");
    expect(textsOf(ledger)).not.toContain("市扬尘办(市城管局");
  });

  test("unit names, 旬报, the returned workbooks and the summary", async () => {
    const { page, complaints, strangers } = await pages.open();
    await openSample(page);
    await chooseDekad(page, 2019, 4, 1);
    await goTo(page, "单位名称");
    await page.getByRole("button", { name: /^预览 \d+ 处规范$/ }).click();
    await page.getByRole("button", { name: /^规范 \d+ 处$/ }).click();
    await page.getByText(/已规范 \d+ 处/).waitFor();
    await goBack(page);

    await goTo(page, "旬报");
    const reason = page.getByLabel("带错误上报的原因");
    if (await reason.isVisible()) await reason.fill("单位尚未核实");
    const report = await downloaded(page, () =>
      page.getByRole("button", { name: "生成 4月上旬旬报" }).click(),
    );
    expect(report.fileName).toContain("整改旬报_2019年4月上旬");
    expect(textsOf(report)).toEqual(
      expect.arrayContaining([expect.stringContaining("整改工作进展情况旬报表")]),
    );
    expect(textsOf(report).filter((text) => text.startsWith("督察发现")).length).toBeGreaterThan(0);
    await goBack(page);

    await goTo(page, "合并回收表");
    await page.getByRole("button", { name: "用示例的 15 份回收表试试" }).click();
    await page.getByText("个单位已交").waitFor({ timeout: 60_000 });
    const merged = await downloaded(page, () =>
      page.getByRole("button", { name: "另存合并后的台账" }).click(),
    );
    expect(merged.sheets.length).toBeGreaterThan(0);
    await goBack(page);

    await goTo(page, "一键汇总");
    const summary = await downloaded(page, () => page.getByRole("button", { name: "一键汇总" }).click());
    expect(summary.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["总体情况", "单位完成率", "县区完成率", "超期清单", "未报送单位", "合并来源"]),
    );
    const returned = sheetTexts(summary, "合并来源");
    expect(returned.some((text) => text.includes("市水利局"))).toBe(true);
    await goBack(page);

    await goTo(page, "写督办函");
    const [letters] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /^打包下载 \d+ 份$/ })
        .last()
        .click(),
    ]);
    expect(letters.suggestedFilename()).toMatch(/^公文_2019年4月上旬_\d+份\.zip$/);
    await page.getByText(/份公文已下载/).waitFor();
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  });

  test("asks before changes are lost that were not downloaded", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await goTo(page, "校验");
    await page.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    await page.getByRole("button", { name: /^修正 \d+ 处$/ }).click();
    await page.getByRole("button", { name: /下载改好的台账/ }).waitFor();
    const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await page.getByRole("button", { name: "换一个工作簿" }).click();
    await page.getByRole("dialog").getByText("改动还没有下载").waitFor();
    await page.getByRole("button", { name: "取消" }).click();
    const ledger = await downloaded(page, () => page.getByRole("button", { name: /下载改好的台账/ }).click());
    expect(textsOf(ledger)).toContain("市扬尘办(市城管局)");
    await page.getByRole("button", { name: "换一个工作簿" }).click();
    await page.getByRole("button", { name: "先用示例台账试试" }).waitFor();
  });
});

function textsOf(workbook: OpenedWorkbook): string[] {
  return workbook.sheets.flatMap(({ name }) => sheetTexts(workbook, name));
}

function sheetTexts({ sheets }: OpenedWorkbook, sheet: string): string[] {
  const grid = sheets.find(({ name }) => name === sheet)?.grid;
  return (grid?.rows ?? [])
    .flat()
    .map(cellText)
    .filter((text) => text !== "");
}
