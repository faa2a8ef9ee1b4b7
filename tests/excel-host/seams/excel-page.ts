import type { Frame, Page } from "playwright-core";

import type { ExcelServer } from "../excel-server";
import type { Bridge } from "./bridge";
import { installDesktopSeam } from "./desktop-seam";
import { seamFacts } from "./seam-facts";
import { installWebSeam } from "./web-seam";

/** Excel on the web lives here; office.js trusts this domain. Nothing is fetched from it. */
const WEB_EXCEL = "https://excel.officeapps.live.com";
const FRAME_NAME = "pane";

/**
 * Puts a pane into Excel: on a PC by `window.external`, on the web in a frame of Excel's page. The workbook stays in the test's
 * process, so the test reads it at any time. The pane's origin has to be served already, and be https.
 * @param paneUrl the page of the pane, which loads the genuine office.js.
 * @returns the frame the pane runs in.
 */
export async function openPaneInExcel(page: Page, server: ExcelServer, paneUrl: string): Promise<Frame> {
  await page.exposeFunction("excelHostAnswer", (body: string, flags: number) => server.answer(body, flags));
  await page.exposeFunction("excelHostSaveSettings", (settings: Record<string, string>) => {
    server.workbook.settings.asJson = settings;
  });
  server.workbook.events.deliver = (event) => {
    void page
      .evaluate((sent) => {
        (globalThis as unknown as Bridge).excelHostDeliver?.(sent);
      }, event)
      // The page may be gone by the time the event would reach it.
      .catch(() => undefined);
  };
  return server.options.platform === "web"
    ? openOnWeb(page, server, paneUrl)
    : openOnDesktop(page, server, paneUrl);
}

async function openOnDesktop(page: Page, server: ExcelServer, paneUrl: string): Promise<Frame> {
  await page.addInitScript(installDesktopSeam, seamFacts(server));
  await page.goto(paneUrl);
  return page.mainFrame();
}

async function openOnWeb(page: Page, server: ExcelServer, paneUrl: string): Promise<Frame> {
  const facts = { ...seamFacts(server), addinOrigin: new URL(paneUrl).origin };
  const body = `<!doctype html><title>Excel</title><body style="margin:0">
<script>(${installWebSeam.toString()})(${JSON.stringify(facts).replaceAll("<", "\\u003c")})</script>
<iframe name="${FRAME_NAME}" style="border:0;width:100vw;height:100vh" src="${frameUrl(paneUrl, server)}"></iframe></body>`;
  await page.route(`${WEB_EXCEL}/**`, (route) =>
    route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto(`${WEB_EXCEL}/excel.html`);
  const frame = page.frame({ name: FRAME_NAME });
  if (!frame) throw new Error("Excel's page has no frame for the pane.");
  await frame.waitForLoadState();
  return frame;
}

/** Excel on the web tells office.js about itself in the address of the frame. */
function frameUrl(paneUrl: string, { options }: ExcelServer): string {
  const question = paneUrl.includes("?") ? "&amp;" : "?";
  const host = `_host_Info=Excel$Web$16.00$${options.locale}$correlation-1$$$0`;
  return `${paneUrl}${question}${host}#&amp;_serializer_version=1&amp;_xdm_Info=conversation1|addin1|${WEB_EXCEL}`;
}
