import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readWorkbook, type OpenedWorkbook } from "../../../src/hosts/file";
import { builtSite, type BuildMode } from "../built-site";
import { untilRead } from "../pane-steps";
import { serveStatically, type StaticSite } from "./static-site";

const SAMPLE_FOLDER = path.resolve(__dirname, "../../../templates/sample");

/** The sample ledger, and the folder of its returned workbooks. */
export const SAMPLE = path.join(SAMPLE_FOLDER, "商丘市整改台账.xlsx");
const RETURNED = path.join(SAMPLE_FOLDER, "returned");

/** The sample's returned workbooks. */
export async function returnedFiles(): Promise<string[]> {
  return (await readdir(RETURNED)).map((name) => path.join(RETURNED, name));
}

/** A file as a test chooses it in the browser. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The page as built, in a browser. */
export interface PageAlone {
  readonly page: Page;
  /** What the browser complained of: errors of the page, and whatever it reached for in vain. */
  readonly complaints: string[];
  /** Addresses outside the page's own folder that it asked for. */
  readonly strangers: string[];
}

/** Opens pages of the site, and closes everything at the end. */
export class Pages {
  private readonly opened: Page[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly site: StaticSite,
  ) {}

  static async of(browser: Browser, mode?: BuildMode): Promise<Pages> {
    return new Pages(browser, await serveStatically(await builtSite(mode)));
  }

  async open(options: BrowserContextOptions = {}): Promise<PageAlone> {
    const viewport = { width: 1280, height: 800 };
    // A page that owns its context would end with it, before it could ask.
    const context = await this.browser.newContext({ viewport, locale: "zh-CN", ...options });
    const page = await context.newPage();
    this.opened.push(page);
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    context.on("request", (request) => {
      if (!request.url().startsWith(this.site.address) && !request.url().startsWith("blob:")) {
        strangers.push(request.url());
      }
    });
    await page.goto(this.site.address);
    return { page, complaints, strangers };
  }

  async closePages(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((page) => page.context().close()));
  }

  async close(): Promise<void> {
    await this.closePages();
    await this.site.close();
    await this.browser.close();
  }
}

/** Chooses files on the first screen. */
export async function chooseFiles(
  page: Page,
  files: readonly string[] | readonly ChosenFile[],
): Promise<void> {
  await page
    .getByLabel("选择工作簿", { exact: true })
    .first()
    .setInputFiles([...files] as string[]);
}

/** Opens the sample by the one click it is away. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "先用示例台账试试" }).click();
  await untilRead(page);
}

/** A workbook that the page hands over when `act` is done, read back. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<OpenedWorkbook> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return readWorkbook(await readFile(await file.path()), file.suggestedFilename());
}

/** The text of a cell as the sheet beside the pane shows it, from 0-based row and column; it must be in view. */
export async function shownCell(page: Page, row: number, column: number): Promise<string> {
  return page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`).innerText();
}

/** The cell that the sheet is at, as its bar names it. */
export function currentCell(page: Page): Promise<string> {
  return page
    .getByRole("grid")
    .getAttribute("aria-activedescendant")
    .then((id) => id ?? "");
}
