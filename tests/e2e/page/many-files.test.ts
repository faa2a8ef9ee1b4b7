import { readFile } from "node:fs/promises";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { describeInChromium, launchChromium } from "../../excel-host/seams";
import { oleFile } from "../../hosts/file/ole-parts";
import { goTo } from "../pane-steps";
import { chooseFiles, openSample, Pages, returnedFiles, SAMPLE, type ChosenFile } from "./page-alone";

jest.setTimeout(240_000);

describeInChromium("the page without Excel: many files at once", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.of(await launchChromium());
  });
  afterEach(() => pages.closePages());
  afterAll(() => pages.close());

  test("the ledger among its returned workbooks is offered first, and the others are merged into it", async () => {
    const { page, complaints } = await pages.open();
    const returned = await returnedFiles();
    await chooseFiles(page, [...returned, SAMPLE]);
    await page.getByText("台账，35 项").waitFor();
    const open = page.getByRole("button", { name: "打开 商丘市整改台账.xlsx" });
    await page.getByRole("button", { name: "重新开始" }).waitFor();
    // One of the sample's returned workbooks did not arrive whole.
    expect(await page.getByRole("button", { name: /^打开 / }).count()).toBe(returned.length);
    const damaged = page.getByRole("listitem").filter({ hasText: "市商务局.xlsx" });
    expect(await damaged.innerText()).toContain("文件已损坏或没有传完");
    await open.click();
    await page.getByRole("button", { name: `${returned.length} 个都作为交回的表合并` }).click();
    await page.getByText("个单位已交").waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
  });

  test("twenty broken files each say why and what to do, and the one that can be read opens", async () => {
    const { page, complaints } = await pages.open();
    const broken = await brokenFiles();
    expect(broken).toHaveLength(20);
    await chooseFiles(page, [...broken, await chosen(SAMPLE)]);
    await page.getByRole("button", { name: "打开 商丘市整改台账.xlsx" }).waitFor();
    for (const { name } of broken) {
      const line = page.getByRole("listitem").filter({ hasText: name });
      expect(await line.innerText()).toMatch(/请|不用处理/);
      expect(await line.getByRole("button").count()).toBe(0);
    }
    await page.getByRole("button", { name: "打开 商丘市整改台账.xlsx" }).click();
    await page.getByText("35 项").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("broken files among returned ones stop nothing", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await goTo(page, "合并回收表");
    const [first = ""] = await returnedFiles();
    const files = [...(await brokenFiles()), await chosen(first)];
    await page.getByLabel("选择交回的工作簿").first().setInputFiles(files);
    await page.getByText("个单位已交").waitFor({ timeout: 60_000 });
    expect(await page.getByText(path.basename(first)).count()).toBeGreaterThan(0);
    expect(await page.getByLabel("没有用上").count()).toBe(20);
  });

  test("a single broken file is refused with its reason, and another can be chosen", async () => {
    const { page } = await pages.open();
    await chooseFiles(page, [{ ...WORKBOOK, name: "加密.xlsx", buffer: encrypted() }]);
    await page.getByRole("alert").getByText("加密.xlsx：文件加了密码").waitFor();
    await openSample(page);
  });

  test("what is kept is shown, and cleared", async () => {
    const { page } = await pages.open();
    await page.evaluate(() => {
      const kept = { fileName: "旧台账.xlsx", keptOn: "2019-04-10", settings: "{}" };
      localStorage.setItem("taizhang:workbook:旧台账.xlsx", JSON.stringify(kept));
    });
    await page.getByRole("button", { name: "这台电脑上留着的内容" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("旧台账.xlsx").waitFor();
    await dialog.getByRole("button", { name: "清除 旧台账.xlsx" }).click();
    await dialog.getByText("什么也没有留。").waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("what a person settled about a workbook is kept under its name", async () => {
    const { page } = await pages.open();
    await openSample(page);
    await goTo(page, "台账");
    await page.getByRole("spinbutton").first().press("ArrowUp");
    await page.getByRole("button", { name: "重新读", exact: true }).click();
    await page.getByRole("button", { name: "重新读", exact: true }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "这台电脑上留着的内容" }).click();
    await page.getByRole("dialog").getByText("商丘市整改台账.xlsx").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "先用示例台账试试" }).click();
    // The pane stands where it stood, and the header that was named holds no headers: what was said of it is seen at once.
    await page.getByRole("heading", { level: 1, name: "台账" }).waitFor();
    await page.getByText("整改台账（0 项）").first().waitFor();
  });

  test("once loaded, the page works without a network", async () => {
    const { page, complaints } = await pages.open();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await chooseFiles(page, [SAMPLE]);
    await page.getByText("35 项").first().waitFor();
    await goTo(page, "合并回收表");
    await page
      .getByLabel("选择交回的工作簿")
      .first()
      .setInputFiles(await returnedFiles());
    await page.getByText("个单位已交").waitFor({ timeout: 60_000 });
    expect(complaints.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });
});

const WORKBOOK = { mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

async function chosen(file: string): Promise<ChosenFile> {
  return { ...WORKBOOK, name: path.basename(file), buffer: await readFile(file) };
}

function encrypted(): Buffer {
  return Buffer.from(oleFile(["EncryptionInfo", "EncryptedPackage"]));
}

/** Twenty files such as come back from units, none of which can be read. */
async function brokenFiles(): Promise<ChosenFile[]> {
  const whole = await readFile(SAMPLE);
  const letter = Buffer.from(zipSync({ "word/document.xml": strToU8("<w:document/>") }));
  const kinds: readonly (readonly [name: string, bytes: Buffer])[] = [
    ["加了密码", encrypted()],
    ["没有传完", whole.subarray(0, whole.length / 2)],
    ["空的", Buffer.alloc(0)],
    ["其实是文字", Buffer.from("各单位：请于今天下午报送整改台账。")],
    ["其实是网页", Buffer.from("<!doctype html><title>403</title>")],
    ["其实是扫描件", Buffer.from("%PDF-1.4\n%âãÏÓ\n")],
    ["其实是公文", letter],
    ["中间坏了", Buffer.concat([whole.subarray(0, 3000), Buffer.alloc(2000), whole.subarray(5000)])],
    ["全是零", Buffer.alloc(5000)],
    ["老格式", Buffer.from(oleFile(["Workbook"]))],
  ];
  return [1, 2].flatMap((time) =>
    kinds.map(([name, buffer]) => ({ ...WORKBOOK, name: `${name}${time}.xlsx`, buffer })),
  );
}
