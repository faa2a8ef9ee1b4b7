import { readdir } from "node:fs/promises";
import path from "node:path";
import { Workbook } from "exceljs";
import type { Frame, Locator } from "playwright-core";
import { cellText, valueAt } from "../../src/sheet";
import { openedWorkbooks, plainSheet, type ExcelServer } from "../excel-host";
import { describeInChromium } from "../excel-host/seams";
import { openSample, panesInExcel, RETURNED, type PaneInExcel, type PaneOptions } from "./pane-in-excel";
import { chooseDekad, goBack, goTo, untilRead } from "./pane-steps";

jest.setTimeout(180_000);

const LEDGER = "整改台账";
/** The library itself wants storage and styles that a frame of a strict page does not have, and does without. */
const OF_THE_LIBRARY = /sessionStorage|Applying inline style/;

describeInChromium("the pane in Excel, as built", () => {
  const openPane = panesInExcel();

  const open = async (options: PaneOptions = {}): Promise<PaneInExcel> => {
    const pane = await openPane(options);
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
    // What was previewed is done: the list is there again, with the way to take it back.
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
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
    expect(await printSetup(server.workbook.opened[0] ?? "")).toEqual({
      paper: 9,
      orientation: "landscape",
      pagesWide: 1,
      repeatsRows: true,
      fonts: expect.arrayContaining(["仿宋_GB2312"]) as unknown,
    });
  });

  test("a 旬报 with errors left asks for the reason, and takes the keyboard there", async () => {
    const { frame, server } = await open({ fill: withoutNumber });
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "旬报");
    await frame.getByRole("button", { name: "生成 4月上旬旬报" }).click();
    const reason = frame.getByRole("textbox", { name: /带错误上报的原因/ });
    await frame.getByText("请写明原因").waitFor();
    expect(await reason.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(openedWorkbooks(server.workbook)).toEqual([]);
    await reason.fill("正在和单位核对");
    await frame.getByRole("button", { name: "生成 4月上旬旬报" }).click();
    await frame.getByText(/旬报已生成/).waitFor();
    expect(openedWorkbooks(server.workbook)).toHaveLength(1);
  });

  test("going back finds the line and the view that were left", async () => {
    const { frame } = await open();
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "进度");
    await frame.getByRole("button", { name: "责任单位" }).click();
    const unit = frame.getByRole("button", { name: /^民权县人民政府/ });
    await unit.focus();
    await unit.press("Enter");
    await frame.getByRole("heading", { level: 1, name: /^民权县人民政府 \d+ 项$/ }).waitFor();
    expect(await focusedText(frame)).toContain("民权县人民政府");
    await frame.page().keyboard.press("Escape");
    await until(async () => /^民权县人民政府\d+\/\d+/.test(await focusedText(frame)));
    await frame.page().keyboard.press("Escape");
    await until(async () => (await focusedText(frame)).includes("进度："));
  });

  test("Esc in what opens above a screen closes that alone", async () => {
    const { frame, page } = await open();
    await goTo(frame, "校验");
    await frame.getByTitle("更改工作表、旬次和截至日期").click();
    await frame.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await frame.getByRole("dialog").waitFor({ state: "detached" });
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
  });

  test("a wide pane has columns, and is dark where Office is", async () => {
    const { frame } = await open({ width: 900, theme: "dark" });
    await chooseDekad(frame, 2019, 4, 1);
    const boxOf = async (name: string): Promise<Box> => {
      const box = await frame.getByRole("region", { name }).boundingBox();
      if (!box) throw new Error(`${name} is not shown`);
      return box;
    };
    const [fill, collect] = [await boxOf("填报"), await boxOf("汇总")];
    expect(collect.y).toBe(fill.y);
    expect(collect.x).toBeGreaterThanOrEqual(fill.x + fill.width);
    await goTo(frame, "进度");
    const [rates, figures] = [await boxOf("牵头单位"), await boxOf("各项指标和口径")];
    expect(figures.x).toBeGreaterThanOrEqual(rates.x + rates.width);
    const { overflow, color } = await frame.evaluate(() => {
      const heading = document.querySelector("h1");
      return {
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        color: heading ? getComputedStyle(heading).color : "",
      };
    });
    expect(overflow).toBe(0);
    expect(color).toBe("rgb(255, 255, 255)");
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
      plainSheet(server.workbook.worksheets.getItem(LEDGER)).conditionalFormats;
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

  test("what somebody changed is told no more once the pane has mended and read anew", async () => {
    const { frame, server } = await open();
    await goTo(frame, "校验");
    await frame.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    const sheet = server.workbook.worksheets.getItem(LEDGER);
    const change = { address: "N5", changeType: "RangeEdited", triggerSource: "Unknown" };
    server.workbook.events.emit("changed", sheet.id, change);
    await frame.getByText(/表格改过了/).waitFor();
    await frame.getByRole("button", { name: /^修正 \d+ 处$/ }).click();
    await frame.getByText(/已修正 \d+ 处/).waitFor();
    await frame.getByRole("button", { name: "关闭" }).click();
    await frame.getByText(/已修正 \d+ 处/).waitFor({ state: "detached" });
    expect(await frame.getByText(/表格改过了/).count()).toBe(0);
  });

  test("a ribbon button opens its screen", async () => {
    const { frame } = await openPane({ search: "?screen=check" });
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
  });

  test("everything is reached by the keyboard alone", async () => {
    const { page, frame } = await open();
    for (let steps = 0; steps < 30 && !(await focusedText(frame)).startsWith("4校验"); steps += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
    await page.keyboard.press("Escape");
    await frame.getByRole("button", { name: "重新检查" }).waitFor();
  });
});

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/** The sample without the number of its first item: an error. */
async function withoutNumber(server: ExcelServer): Promise<void> {
  await openSample(server);
  server.workbook.worksheets.getItem(LEDGER).cells.setContent(3, 1, { value: null });
}

function focusedText(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.activeElement?.textContent ?? "");
}

/** How the first sheet of a workbook prints. */
async function printSetup(base64: string): Promise<object> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(base64, "base64")).buffer);
  const [sheet] = workbook.worksheets;
  const fonts = new Set<string | undefined>();
  sheet?.eachRow((row) => {
    row.eachCell(({ font }) => fonts.add(font.name));
  });
  const { paperSize, orientation, fitToWidth, printTitlesRow } = sheet?.pageSetup ?? {};
  return {
    paper: paperSize,
    orientation,
    pagesWide: fitToWidth,
    repeatsRows: printTitlesRow !== undefined,
    fonts: [...fonts],
  };
}

/** The ledger's cells as Excel holds them, by address. */
function ledgerOf({ server }: PaneInExcel): Record<string, string> {
  const { cells } = plainSheet(server.workbook.worksheets.getItem(LEDGER));
  return Object.fromEntries(
    Object.entries(cells).map(([address, { value }]) => [
      address,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function changedCells(before: Record<string, string>, after: Record<string, string>): string[] {
  const addresses = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...addresses].filter((address) => before[address] !== after[address]);
}

/** Waits until something holds; fails after ten seconds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ten seconds: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
