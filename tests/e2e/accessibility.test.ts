import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { describeInChromium } from "../excel-host/seams";
import { brokenRules, readyAxe } from "./broken-rules";
import { panesInExcel, RETURNED } from "./pane-in-excel";
import { chooseDekad, goBack, goTo, untilRead } from "./pane-steps";

jest.setTimeout(240_000);

/** How the pane stands in Office: its colours, and a width of each layout. */
const STANDS = [
  { theme: "light", width: 320 },
  { theme: "light", width: 900 },
  { theme: "dark", width: 340 },
] as const;

describeInChromium("the pane in Excel: accessible to everybody", () => {
  const openPane = panesInExcel("development");

  test.each(STANDS)("no screen breaks a rule in $theme at $width px", async (stand) => {
    const { frame } = await openPane(stand);
    const broken: Record<string, readonly string[]> = {};
    const judge = async (screen: string): Promise<void> => {
      // What is faded in has its colours only afterwards.
      await frame.waitForTimeout(400);
      broken[screen] = await brokenRules(frame);
    };
    await untilRead(frame);
    await readyAxe(frame);
    await judge("at first");
    await frame.getByTitle("更改工作表、旬次和截至日期").click();
    await judge("choice of 旬");
    await frame.page().keyboard.press("Escape");
    await chooseDekad(frame, 2019, 4, 1);
    await judge("home");
    for (const [step, further] of Object.entries(STEPS)) {
      await goTo(frame, step);
      await judge(step);
      await further?.(frame, judge);
      await goBack(frame);
    }
    expect(broken).toEqual(Object.fromEntries(Object.keys(broken).map((screen) => [screen, []])));
  });
});

type Further = (frame: Frame, judge: (screen: string) => Promise<void>) => Promise<void>;

/** The screens that a step of the first one opens, and what is opened in them. */
const STEPS: Readonly<Record<string, Further | null>> = {
  台账: null,
  校验: async (frame, judge) => {
    await frame.getByRole("button", { name: "为什么要改" }).first().click();
    await frame.getByRole("button", { name: /^预览 \d+ 处修正$/ }).click();
    await judge("preview");
    await goBack(frame);
  },
  单位名称: async (frame, judge) => {
    await frame.getByRole("button", { name: "查看" }).first().click();
    await judge("names with their cells");
    await frame.getByRole("button", { name: /^预览 \d+ 处规范$/ }).click();
    await frame.getByRole("button", { name: /^规范 \d+ 处$/ }).click();
    await frame.getByText(/已规范 \d+ 处/).waitFor();
    await judge("names put right");
  },
  进度: async (frame, judge) => {
    await frame
      .getByRole("button", { name: /^完成率/ })
      .first()
      .click();
    await judge("items of a figure");
    await goBack(frame);
  },
  旬报: null,
  下发填报表: null,
  合并回收表: async (frame, judge) => {
    const files = (await readdir(RETURNED)).map((name) => path.join(RETURNED, name));
    await frame.locator("input[type=file]").first().setInputFiles(files);
    await frame.getByText("个单位已交").waitFor({ timeout: 60_000 });
    await judge("merged");
  },
  一键汇总: null,
  写督办函: null,
  核查销号: null,
};
