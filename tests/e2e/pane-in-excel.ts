import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { addWorkbookFile, ExcelServer } from "../excel-host";
import { launchChromium, OFFICE_JS_FOLDER, openPaneInExcel, serveFolders } from "../excel-host/seams";
import type { ExcelOptions } from "../excel-host/switches";
import { builtSite, type BuildMode } from "./built-site";

const ORIGIN = "https://taizhang.test";
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The real plan's ledger that is served with the product. */
export const SAMPLE = path.resolve(__dirname, "../../templates/sample/商丘市整改台账.xlsx");
/** The workbooks that its units returned. */
export const RETURNED = path.resolve(__dirname, "../../templates/sample/returned");

/** The pane as built, beside an Excel in memory that has a workbook open. */
export interface PaneInExcel {
  readonly page: Page;
  /** Where the pane runs. */
  readonly frame: Frame;
  readonly server: ExcelServer;
  /** What the browser complained of: errors of the page, and whatever it reached for in vain. */
  readonly complaints: string[];
}

/** How a pane is opened. */
export interface PaneOptions extends ExcelOptions {
  readonly width?: number;
  readonly mode?: BuildMode;
  /** `?screen=check` and the like. */
  readonly search?: string;
  /** Puts the workbook into Excel; left out, the sample. */
  readonly fill?: (server: ExcelServer) => void | Promise<void>;
  /** Readies the page before the pane is opened in it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a pane. */
type OpenPane = (options?: PaneOptions) => Promise<PaneInExcel>;

/** Gives the tests of a block a browser to open panes in; each is closed after its test. @param mode the build to open. */
export function panesInExcel(mode?: BuildMode): OpenPane {
  let browser: Browser;
  const opened: PaneInExcel[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const { page } of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (options = {}) => {
    const pane = await paneInExcel(browser, { ...(mode ? { mode } : {}), ...options });
    opened.push(pane);
    return pane;
  };
}

/** Opens the pane in Excel. Close its page afterwards. */
export async function paneInExcel(browser: Browser, options: PaneOptions): Promise<PaneInExcel> {
  const { width = 340, search = "", fill = openSample, prepare, ...other } = options;
  const { mode, ...excel } = other;
  const site = await builtSite(mode);
  const page = await browser.newPage({ viewport: { width, height: 760 }, locale: "zh-CN" });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await serveFolders(page, ORIGIN, { "/": site });
  await page.route(`${MICROSOFT}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(MICROSOFT).pathname.length);
    await route.fulfill({
      body: await readFile(path.join(OFFICE_JS_FOLDER, file)),
      contentType: "text/javascript",
    });
  });
  await prepare?.(page);
  const server = new ExcelServer(excel);
  await fill(server);
  const frame = await openPaneInExcel(page, server, `${ORIGIN}/taskpane.html${search}`);
  return { page, frame, server, complaints };
}

/** Puts the sample into Excel. */
export async function openSample(server: ExcelServer): Promise<void> {
  const bytes = await readFile(SAMPLE);
  addWorkbookFile(server.workbook, bytes, "商丘市整改台账.xlsx");
}
