import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { workbookBytes } from "../../src/hosts/file";
import { plainSheet } from "../excel-host";
import { describeInChromium } from "../excel-host/seams";
import { brokenRules, readyAxe } from "./broken-rules";
import { openSample, panesInExcel, RETURNED, type PaneInExcel, type PaneOptions } from "./pane-in-excel";
import { largeLedger } from "./page/large-ledger";
import type { ChosenFile } from "./page/page-alone";
import { until } from "./page/until";
import { chooseDekad, goBack, goTo, untilRead } from "./pane-steps";

jest.setTimeout(180_000);

const LEDGER = "整改台账";
/** The status of 附件1第9项. */
const STATUS_OF_NINE = "N12";

describeInChromium("returned workbooks in the pane in Excel", () => {
  const openPane = panesInExcel();

  const merged = async (options: PaneOptions = {}): Promise<PaneInExcel> => {
    const pane = await openPane(options);
    const { frame } = pane;
    await untilRead(frame);
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "合并回收表");
    await mergeSample(frame);
    return pane;
  };

  test("conflicts are decided one by one and all alike, and what was decided is there when the pane is opened again", async () => {
    const { frame } = await merged();
    const box = frame.getByRole("region", { name: "附件1第9项 · 完成状态不一致" });
    const openLeft = async (): Promise<number> =>
      Number(/\d+/.exec((await frame.getByRole("button", { name: /处未定$/ }).textContent()) ?? "")?.[0]);
    const before = await openLeft();
    await box.getByRole("button", { name: "用这个：未完成" }).click();
    await box.getByText("已定：未完成").waitFor();
    expect(await openLeft()).toBe(before - 1);
    await frame.getByRole("button", { name: /处都以牵头单位为准$/ }).click();
    await frame.getByRole("button", { name: /处未定$/ }).waitFor({ state: "detached" });
    await frame.goto(frame.url());
    await frame.getByRole("heading", { level: 1, name: "合并回收表" }).waitFor();
    await mergeSample(frame);
    await frame.getByText(/^有 \d+ 处照您以前选的“都以牵头单位为准”定了/).waitFor();
    await frame
      .getByRole("region", { name: "附件1第9项 · 完成状态不一致" })
      .getByText("已定：未完成")
      .waitFor();
    expect(await frame.getByRole("button", { name: /处未定$/ }).count()).toBe(0);
  });

  test("the foot leads to the first question left, and answers are given by the keyboard alone", async () => {
    const { frame, page } = await merged();
    await frame.getByRole("button", { name: /处未定$/ }).press("Enter");
    const focused = (): Promise<string> =>
      frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = await focused();
    expect(first).toMatch(/不一致$/);
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/^用这个：/);
    await page.keyboard.press("Enter");
    const box = frame.getByRole("region", { name: first });
    await box.getByText(/^已定：/).waitFor();
    // The keyboard stays at the question that was answered.
    expect(await focused()).toBe(first);
    await frame.getByRole("button", { name: /处未定$/ }).press("Enter");
    expect(await focused()).not.toBe(first);
  });

  test("a person's own words stand instead of the units', and are taken back", async () => {
    const { frame } = await merged();
    const box = frame.getByRole("region", { name: "附件1第9项 · 完成状态不一致" });
    await box.getByRole("button", { name: "另写" }).click();
    await box.getByRole("textbox").fill("基本完成");
    await box.getByRole("button", { name: "用我写的" }).click();
    await box.getByText("已定：基本完成").waitFor();
    await box.getByRole("button", { name: "改：已定：基本完成" }).click();
    await box.getByText("没定之前用：整改到位").waitFor();
  });

  test("the list alone is scrolled, never the pane: on the questions, at the next of them, and on the preview; what was done is told in a place that a screen reader knows already", async () => {
    const { frame, page } = await merged();
    const beyondWindow = (): Promise<number> =>
      frame.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) - window.innerHeight);
    expect(await beyondWindow()).toBe(0);
    await frame.getByRole("button", { name: /处未定$/ }).click();
    await page.mouse.move(150, 400);
    for (let turns = 0; turns < 20; turns += 1) await page.mouse.wheel(0, 3_000);
    expect(await frame.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    expect(await beyondWindow()).toBe(0);
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    await frame.getByRole("button", { name: /^合并进总台账（[1-9]\d* 处）$/ }).waitFor();
    expect(await beyondWindow()).toBe(0);

    await frame.evaluate(() => {
      for (const place of document.querySelectorAll("[role=status]")) place.setAttribute("data-known", "");
    });
    await frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).click();
    const told = frame.locator("[role=status][data-known]").filter({ hasText: /已合并进总台账 \d+ 处/ });
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });

  test("the keyboard is never lost: after each step it is at a control, a question or the title, and Esc goes back", async () => {
    const { frame, page } = await merged();
    const holder = (): Promise<string> =>
      frame.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body ? "nowhere" : (activeElement?.tagName ?? "nowhere");
      });
    const lost: string[] = [];
    const press = async (name: RegExp | string): Promise<void> => {
      await frame.getByRole("button", { name }).first().focus();
      await page.keyboard.press("Enter");
      await frame.waitForTimeout(400);
      if ((await holder()) === "nowhere") lost.push(String(name));
    };
    await press(/处都以牵头单位为准$/);
    await press("不再都以牵头单位为准");
    await press("另写");
    await page.keyboard.press("Escape");
    await frame.waitForTimeout(200);
    expect(await holder()).toBe("SECTION");
    await press("另写");
    await press("取消");
    await press(/^不用这份：夏邑县/);
    await press("还是用");
    await press("另存合并后的台账");
    await frame.getByText("合并后的台账已生成").waitFor();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("另存合并后的台账");
    await press(/^预览 \d+ 处$/);
    await press(/^合并进总台账（\d+ 处）$/);
    await frame.getByText(/已合并进总台账/).waitFor();
    await press("撤销");
    await frame.getByText(/已撤销/).waitFor();
    await press("重新开始");
    expect([lost, await holder()]).toEqual([[], expect.not.stringMatching("nowhere")]);
    await frame.getByText("把各单位交回的工作簿拖到这里").click();
    await page.keyboard.press("Escape");
    await untilRead(frame);
  });

  test("in a sheet that was renamed nothing is told as changed, and it is taken back under the old name", async () => {
    const { frame, server } = await merged();
    const sheet = server.workbook.worksheets.getItem(LEDGER);
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    await frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).click();
    await frame.getByText(/已合并进总台账 \d+ 处/).waitFor();
    sheet.name = "整改台账（4月上旬）";
    const undo = frame.getByRole("button", { name: "撤销", exact: true }).first();
    await undo.click();
    await frame.getByText(/已撤销 0 处，有 \d+ 处找不到：工作表改了名/).waitFor();
    sheet.name = LEDGER;
    await undo.click();
    await frame.getByText(/^已撤销 [1-9]\d* 处$/).waitFor();
    expect(plainSheet(sheet).cells[STATUS_OF_NINE]?.value).toBe("达到序时进度");
  });

  test("whose a file is that is dropped anywhere after merging is chosen from the units, only then it counts, and a wrong answer is changed by the keyboard alone", async () => {
    const { frame, page } = await merged();
    const returned = async (): Promise<number> =>
      Number.parseInt(
        (await frame
          .getByText(/^\d+\/\d+$/)
          .first()
          .textContent()) ?? "",
        10,
      );
    const before = await returned();
    await frame.getByText("也可以拖到这里，和已读的一起合并。").waitFor();
    const { name, buffer } = await returnOfNobody("收到的表.xlsx");
    const dropped = await frame.evaluateHandle(
      ([fileName, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName));
        return transfer;
      },
      [name, buffer.toString("base64")] as const,
    );
    const title = frame.getByRole("heading", { level: 1, name: "合并回收表" });
    const ground = (): Promise<string> =>
      frame.locator("[data-scrolls]").evaluate((place) => getComputedStyle(place).backgroundColor);
    const still = await ground();
    await title.dispatchEvent("dragover", { dataTransfer: dropped });
    await until(ground, (colour) => {
      expect(colour).not.toBe(still);
    });
    await title.dispatchEvent("drop", { dataTransfer: dropped });
    await frame.getByRole("heading", { level: 2, name: "交回的表（16 个）" }).waitFor();
    expect(await ground()).toBe(still);

    const choice = frame.getByRole("combobox", { name: `选“${name}”是哪个单位的` });
    await choice.waitFor();
    await frame.getByText("看不出是哪个单位的表。请选是哪个单位。").waitFor();
    expect(await returned()).toBe(before);
    await choice.click();
    await choice.pressSequentially("睢县");
    await frame.getByRole("option", { name: "睢县人民政府" }).click();
    await choice.waitFor({ state: "detached" });
    expect(await returned()).toBe(before + 1);

    await frame.getByText("您定的：是睢县人民政府的表").waitFor();
    await frame.getByRole("button", { name: `改：“${name}”是睢县人民政府的表` }).press("Enter");
    await choice.waitFor();
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
    await page.keyboard.press("Tab");
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    await choice.focus();
    await page.keyboard.type("市水利");
    await page.keyboard.press("ArrowDown");
    await frame.getByRole("option", { name: "市水利局" }).waitFor();
    await page.keyboard.press("Enter");
    await choice.waitFor({ state: "detached" });
    await frame.getByText("您定的：是市水利局的表").waitFor();
    expect(await frame.getByText("您定的：是睢县人民政府的表").count()).toBe(0);
  });

  test("stopped within a large form, that is given up at once though no thread of the pane's can start another", async () => {
    const { frame, page } = await openPane();
    await untilRead(frame);
    await chooseDekad(frame, 2019, 4, 1);
    await goTo(frame, "合并回收表");
    await chooseMore(frame, { ...largeLedger(20_000), name: "特大表.xlsx" });
    await frame.getByText(/^正在读 特大表/).waitFor();
    await page.waitForTimeout(1_000);
    await frame.getByRole("button", { name: "停止读取" }).click();
    await frame.getByRole("button", { name: "接着读没读的 1 份" }).waitFor();
    // Of what nobody read there is nothing to say.
    expect(await frame.getByRole("heading", { level: 2, name: /^已经定好|^合并进总台账/ }).count()).toBe(0);
  });

  test("a cell that holds a formula is told as left, and counts as no change", async () => {
    const { frame, server } = await merged({
      fill: async (excel) => {
        await openSample(excel);
        const content = { value: "达到序时进度", formula: '="达到序时进度"' };
        excel.workbook.worksheets.getItem(LEDGER).cells.setContent(11, 13, content);
      },
    });
    await frame.getByText(`含公式，未改动：附件1第9项完成状态（${STATUS_OF_NINE}）`).waitFor();
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    expect(await frame.getByRole("button").filter({ hasText: STATUS_OF_NINE }).count()).toBe(0);
    await frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).click();
    await frame.getByText(/^已合并进总台账 \d+ 处$/).waitFor();
    await frame.getByText("总台账已经是合并后的内容。").waitFor();
    expect(plainSheet(server.workbook.worksheets.getItem(LEDGER)).cells[STATUS_OF_NINE]?.value).toBe(
      "达到序时进度",
    );
  });

  test("what was merged is told as merged though a cell is edited right after", async () => {
    const { frame, server } = await merged();
    const valueOf = (): unknown =>
      plainSheet(server.workbook.worksheets.getItem(LEDGER)).cells[STATUS_OF_NINE]?.value;
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    await frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).waitFor();
    for (let request = 1; request <= 200; request += 1)
      server.beforeRequest(request, () => {
        if (valueOf() === "整改到位") server.beginCellEdit();
      });
    await frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ }).click();
    await frame.getByText(/^已合并进总台账 [1-9]\d* 处。改好以后没能重新检查/).waitFor();
    expect(valueOf()).toBe("整改到位");
  });

  test("where no ledger is recognised, it says so and takes no files", async () => {
    const { frame } = await openPane({
      search: "?screen=merge",
      fill: ({ workbook }) => {
        workbook.worksheets.add("空表");
      },
    });
    await frame.getByText(/没有在工作簿里认出台账/).waitFor();
    await frame.getByRole("button", { name: "指出表头" }).waitFor();
    expect(await frame.locator("input[type=file]").count()).toBe(0);
  });

  test("what was merged is previewed, goes into the master's cells, and is taken back", async () => {
    const { frame, server } = await merged();
    const valueOf = (): unknown =>
      plainSheet(server.workbook.worksheets.getItem(LEDGER)).cells[STATUS_OF_NINE]?.value;
    expect(valueOf()).toBe("达到序时进度");
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    const line = frame.getByRole("button").filter({ hasText: STATUS_OF_NINE });
    expect(await line.innerText()).toMatch(/达到序时进度[\s\S]*整改到位[\s\S]*来自市自然资源和规划局/);
    const apply = frame.getByRole("button", { name: /^合并进总台账（\d+ 处）$/ });
    const count = Number(/\d+/.exec((await apply.textContent()) ?? "")?.[0]);
    await apply.click();
    await frame.getByText(`已合并进总台账 ${count} 处`).waitFor();
    expect(valueOf()).toBe("整改到位");
    await frame.getByText("总台账已经是合并后的内容。").waitFor();
    await frame.getByRole("button", { name: "撤销", exact: true }).first().click();
    await frame.getByText(`已撤销 ${count} 处`).waitFor();
    expect(valueOf()).toBe("达到序时进度");
  });

  test("who is to be chased is copied as a letter; where each word came from is told, and leads to its cell", async () => {
    const { frame, page, server } = await merged();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await frame.evaluate(() => {
      const said: { text?: string } = {};
      Object.assign(globalThis, { said });
      navigator.clipboard.writeText = (text) => {
        said.text = text;
        return Promise.resolve();
      };
    });
    await frame.getByRole("button", { name: "复制名单" }).click();
    await frame.getByText(/^已复制/).waitFor();
    const letter = await frame.evaluate(
      () => (globalThis as unknown as { said: { text: string } }).said.text,
    );
    expect(letter).toMatch(/以下 \d+ 个单位还没有交整改进展/);
    expect(letter).toContain("市商务局，“市商务局.xlsx”：文件已损坏或没有传完");

    await frame.getByRole("button", { name: "逐项出处" }).click();
    const line = frame.getByRole("button").filter({ hasText: "附件1第9项 · 完成状态" });
    expect(await line.innerText()).toMatch(
      /市自然资源和规划局：市自然资源和规划局4月10日上报.xlsx · .+ 第 \d+ 行/,
    );
    await line.click();
    const end = Date.now() + 10_000;
    while (!server.workbook.selection.address.endsWith(`!${STATUS_OF_NINE}`) && Date.now() < end)
      await frame.waitForTimeout(50);
    expect(server.workbook.selection.address).toContain(STATUS_OF_NINE);
  });

  test.each([
    { theme: "light", width: 320 },
    { theme: "dark", width: 450 },
  ] as const)("no screen of merging breaks a rule in $theme at $width px", async (stand) => {
    const { frame } = await merged(stand);
    await readyAxe(frame);
    const broken: Record<string, readonly string[]> = {};
    const judge = async (screen: string): Promise<void> => {
      await frame.waitForTimeout(400);
      broken[screen] = await brokenRules(frame);
    };
    await judge("questions");
    await frame.getByRole("button", { name: "看各单位写的进展" }).first().click();
    await frame.getByRole("button", { name: "另写" }).first().click();
    await judge("own words");
    await frame.getByRole("button", { name: "取消" }).click();
    await frame.getByRole("button", { name: /处都以牵头单位为准$/ }).click();
    await frame.getByRole("button", { name: /^以牵头单位为准的/ }).click();
    await judge("answered");
    await frame.getByRole("button", { name: "逐项出处" }).click();
    await judge("sources");
    await goBack(frame);
    await frame.getByRole("button", { name: /^预览 \d+ 处$/ }).click();
    await judge("preview");
    expect(broken).toEqual(Object.fromEntries(Object.keys(broken).map((screen) => [screen, []])));
  });
});

/** A table of progress on one item that tells nobody's name. */
async function returnOfNobody(name: string): Promise<ChosenFile> {
  const rows = [
    ["整改进展情况表（2019年4月上旬）"],
    ["附件", "序号", "反馈问题", "整改进展", "完成状态"],
    ["附件1", "18", "坚决遏制河道非法采砂行为", "已开展巡查", "正在整改"],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  const bytes = await workbookBytes([{ name: "表", columns: [], rows: cells }]);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

async function chooseMore(frame: Frame, file: ChosenFile): Promise<void> {
  await frame.locator("input[type=file]").first().setInputFiles(file);
}

async function mergeSample(frame: Frame): Promise<void> {
  const files = (await readdir(RETURNED)).map((name) => path.join(RETURNED, name));
  await frame.locator("input[type=file]").first().setInputFiles(files);
  await frame.getByText("个单位已交").waitFor({ timeout: 60_000 });
}
