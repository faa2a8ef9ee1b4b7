import { cellText, valueAt } from "../../src/sheet";
import { openedWorkbooks } from "../excel-host";
import { describeInChromium } from "../excel-host/seams";
import { panesInExcel } from "./pane-in-excel";
import { goTo, untilRead } from "./pane-steps";

jest.setTimeout(120_000);

/** Office in its black theme, as Excel on a PC tells it. */
const BLACK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x101010,
  controlForegroundColor: 0xffffff,
};

describeInChromium("the pane follows Excel and its user", () => {
  const openPane = panesInExcel();

  test("a change of Office's theme is followed while the pane is open", async () => {
    const { frame } = await openPane();
    await untilRead(frame);
    const color = (): Promise<string> =>
      frame.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).color);
    const light = await color();
    await frame.evaluate((theme) => {
      const library = (globalThis as unknown as { OSF: { DDA: { _OsfControlContext: object } } }).OSF;
      Object.assign(library.DDA._OsfControlContext, { GetOfficeThemeInfo: () => JSON.stringify(theme) });
    }, BLACK);
    const end = Date.now() + 15_000;
    while ((await color()) === light && Date.now() < end) await frame.waitForTimeout(200);
    expect(await color()).toBe("rgb(255, 255, 255)");
  });

  test("opened again beside the same workbook it stands where it stood; a ribbon button still opens its own screen", async () => {
    const opened = await openPane();
    await untilRead(opened.frame);
    await goTo(opened.frame, "单位名称");
    const address = opened.frame.url();
    await opened.frame.goto(address);
    await opened.frame.getByRole("heading", { level: 1, name: "单位名称" }).waitFor();
    await opened.frame.goto(`${address}?screen=check`);
    await opened.frame.getByRole("heading", { level: 1, name: "校验" }).waitFor();
  });

  test("one rule's findings are mended at its head, and taken back", async () => {
    const { frame } = await openPane();
    await untilRead(frame);
    await goTo(frame, "校验");
    await frame.getByRole("button", { name: /^提示 \d+$/ }).click();
    const head = frame.getByRole("button", { name: /^全部修正：/ }).first();
    const count = Number(/，(\d+) 处$/.exec((await head.getAttribute("aria-label")) ?? "")?.[1]);
    expect(count).toBeGreaterThan(0);
    await head.click();
    await frame.getByText(`已修正 ${count} 处`).waitFor();
    await frame.getByRole("button", { name: "撤销", exact: true }).first().click();
    await frame.getByText(`已撤销 ${count} 处`).waitFor();
  });

  test("what was found opens as a workbook of its own", async () => {
    const { frame, server } = await openPane();
    await untilRead(frame);
    await goTo(frame, "校验");
    await frame.getByRole("button", { name: "导出问题单" }).click();
    await frame.getByText(/问题单已导出/).waitFor();
    const [sheet] = openedWorkbooks(server.workbook)[0]?.sheets ?? [];
    expect(sheet?.name).toBe("校验问题清单");
    expect(cellText(sheet ? valueAt(sheet.grid, 1, 0) : null)).toContain("校验问题清单");
  });
});
