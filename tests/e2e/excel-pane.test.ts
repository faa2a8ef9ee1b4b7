import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { cellText, valueAt } from "../../src/sheet";
import { openedWorkbooks, plainSheet } from "../excel-host";
import { describeInChromium, launchChromium } from "../excel-host/seams";
import { paneInExcel, RETURNED, type PaneInExcel, type PaneOptions } from "./pane-in-excel";
import { chooseDekad, goBack, goTo, untilRead } from "./pane-steps";

jest.setTimeout(180_000);

const LEDGER = "整改台账";
/** The library itself wants storage and styles that a frame of a strict page does not have, and does without. */
const OF_THE_LIBRARY = /sessionStorage|Applying inline style/;

describeInChromium("the pane in Excel, as built", () => {
  let browser: Browser;
  let pane: PaneInExcel | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await pane?.page.close();
    pane = undefined;
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (options: PaneOptions = {}): Promise<PaneInExcel> => {
    pane = await paneInExcel(browser, options);
    await untilRead(pane.frame);
    return pane;
  };

  test.each(["desktop", "web"] as const)("reads the open workbook on %s", async (platform) => {
    const { frame, complaints } = await open({ platform });
    expect(await frame.getByText("35 项").first().isVisible()).toBe(true);
    expect(complaints.filter((text) => !OF_THE_LIBRARY.test(text))).toEqual([]);
  });

  test("a finding leads to its cell, and the focus stays in the list", async () => {
    const { frame, server } = await open();
    await goTo(frame, "校验");
    const line = frame.getByRole("button").filter({ hasText: "L11" }).first();
    await line.focus();
    await line.press("Enter");
    await until(() => server.workbook.selection.address.endsWith("!L11"));
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("mends what is sure after a preview, and takes it back", async () => {
    const opened = await open();
    const { frame } = opened;
    const before = ledgerOf(opened);
    await goTo(frame, "校验");
    await frame.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    const apply = frame.getByRole("button", { name: /^修正 \d+ 处$/ });
    const count = Number(/\d+/.exec((await apply.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThan(0);
    await apply.click();
    await frame.getByText(`已修正 ${count} 处`).waitFor();
    expect(changedCells(before, ledgerOf(opened))).toHaveLength(count);
    await frame.getByRole("button", { name: "撤销", exact: true }).first().click();
    await frame.getByText(`已撤销 ${count} 处`).waitFor();
    expect(changedCells(before, ledgerOf(opened))).toEqual([]);
  });

  test("puts unit names right in the sheet", async () => {
    const opened = await open();
    const { frame } = opened;
    expect(ledgerOf(opened)["G25"]).toContain("市发展改革");
    await goTo(frame, "单位名称");
    await frame.getByRole("button", { name: /^预览 \d+ 处规范$/ }).click();
    await frame.getByRole("button", { name: /^规范 \d+ 处$/ }).click();
    await frame.getByText(/已规范 \d+ 处/).waitFor();
    expect(ledgerOf(opened)["G25"]).toContain("市发展改革委");
    expect(ledgerOf(opened)["G30"]).toContain("市扬尘办(市城管局)");
  });

  test("opens the 旬报 as a new workbook, ready to print", async () => {
    const { frame, server } = await open();
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "旬报");
    await frame.getByRole("button", { name: "生成 4月上旬旬报" }).click();
    await frame.getByText(/旬报已生成/).waitFor();
    const [report] = openedWorkbooks(server.workbook);
    const [sheet] = report?.sheets ?? [];
    expect(cellText(sheet ? valueAt(sheet.grid, 0, 0) : null)).toContain("整改工作进展情况旬报表");
    expect(cellText(sheet ? valueAt(sheet.grid, 1, 0) : null)).toContain("2019年4月上旬");
  });

  test("merges the returned workbooks and sums up", async () => {
    const { frame, server } = await open();
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "合并回收表");
    const files = (await readdir(RETURNED)).map((name) => path.join(RETURNED, name));
    await frame.locator("input[type=file]").first().setInputFiles(files);
    await frame.getByText("个单位已交").waitFor({ timeout: 60_000 });
    await goBack(frame);
    await goTo(frame, "一键汇总");
    await frame.getByRole("button", { name: "一键汇总" }).click();
    await frame.getByText(/汇总已生成/).waitFor({ timeout: 60_000 });
    const [summary] = openedWorkbooks(server.workbook);
    expect(summary?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["总体情况", "单位完成率", "县区完成率", "超期清单", "未报送单位", "合并来源"]),
    );
  });

  test("colours the cells with findings, and takes every colour away", async () => {
    const { frame, server } = await open();
    const formats = (): readonly unknown[] =>
      plainSheet(server.workbook.worksheets.getItem(LEDGER)).conditionalFormats ?? [];
    expect(formats()).toEqual([]);
    await goTo(frame, "校验");
    await frame.getByRole("switch", { name: "在表里标出" }).click();
    await until(() => formats().length > 0);
    await frame.getByRole("switch", { name: "在表里标出" }).click();
    await until(() => formats().length === 0);
  });

  test("says what to do while a cell is being edited, and goes on afterwards", async () => {
    const { frame, server } = await open();
    server.beginCellEdit();
    await frame.getByRole("button", { name: "重新检查" }).click();
    await frame.getByText(/您正在编辑单元格/).waitFor();
    server.endCellEdit();
    await frame.getByRole("button", { name: "重新检查" }).click();
    await frame.getByText(/您正在编辑单元格/).waitFor({ state: "detached" });
  });

  test("says that a protected sheet cannot be changed, and changes nothing", async () => {
    const opened = await open();
    const { frame, server } = opened;
    const before = ledgerOf(opened);
    server.workbook.worksheets.getItem(LEDGER).protection.protect();
    await goTo(frame, "单位名称");
    await frame.getByRole("button", { name: /^预览 \d+ 处规范$/ }).click();
    await frame.getByRole("button", { name: /^规范 \d+ 处$/ }).click();
    await frame.getByText(/有保护，不能改动/).waitFor();
    expect(changedCells(before, ledgerOf(opened))).toEqual([]);
  });

  test("notices that somebody changed the workbook", async () => {
    const { frame, server } = await open();
    const sheet = server.workbook.worksheets.getItem(LEDGER);
    sheet.cells.setContent(4, 13, { value: "完成整改" });
    server.workbook.events.emit("changed", sheet.id, {
      address: "N5",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
    });
    await frame.getByText(/表格改过了/).waitFor();
    await frame.getByRole("button", { name: "重新检查" }).first().click();
    await frame.getByText(/表格改过了/).waitFor({ state: "detached" });
  });

  test("a ribbon button opens its screen", async () => {
    const { frame } = (pane = await paneInExcel(browser, { search: "?screen=check" }));
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
  });

  test("everything is reached by the keyboard alone", async () => {
    const { page, frame } = await open();
    const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.textContent ?? "");
    for (let steps = 0; steps < 30 && !(await focused()).startsWith("4校验"); steps += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
    await page.keyboard.press("Escape");
    await frame.getByRole("button", { name: "重新检查" }).waitFor();
  });
});

/** The ledger's cells as Excel holds them, by address. */
function ledgerOf({ server }: PaneInExcel): Record<string, string> {
  const { cells } = plainSheet(server.workbook.worksheets.getItem(LEDGER));
  return Object.fromEntries(Object.entries(cells).map(([address, { value }]) => [address, String(value)]));
}

function changedCells(before: Record<string, string>, after: Record<string, string>): string[] {
  const addresses = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...addresses].filter((address) => before[address] !== after[address]);
}

/** Waits until something holds; fails after ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not within ten seconds: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
