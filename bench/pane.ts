/**
 * How long the pane in Excel takes for a ledger of 5,000 items and 16 columns, and how long its page is ever busy at one stretch:
 * from opening to the findings, then from screen to screen. The built pane runs in Chromium with the genuine office.js; the Excel in
 * memory runs in this process, and only what it hands over is counted. Prints; judges nothing. Run with `npx tsx bench/pane.ts`.
 */
import { loadavg } from "node:os";
import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { addGrid } from "../tests/excel-host";
import { launchChromium } from "../tests/excel-host/seams";
import { builtSite } from "../tests/e2e/built-site";
import { paneInExcel, type PaneInExcel } from "../tests/e2e/pane-in-excel";
import { chooseDekad, goBack, goTo, untilRead } from "../tests/e2e/pane-steps";
import { largeLedger } from "../tests/hosts/excel/large-ledger";

const ITEMS = 5_000;
/** A page that is busy longer than this at one stretch is felt, in milliseconds. */
const FELT = 100;
const STEPS = ["台账", "校验", "单位名称", "进度", "旬报"];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

/** What the page was busy with for more than 50 ms at one stretch: when, and for how long, in milliseconds. */
interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** Functions as tsx writes them name themselves by a helper that a page does not have. */
const NAMING = "globalThis.__name = (named) => named";
const OBSERVING = `globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: "longtask", buffered: true });`;

async function prepare(page: Page): Promise<void> {
  await page.addInitScript(NAMING);
  await page.addInitScript(OBSERVING);
}

/** CPU seconds of the processes that show pages, workers included. */
async function cpuOfPages(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Seconds that the page's own thread was busy. */
async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

class Measuring {
  private constructor(
    private readonly browser: Browser,
    private readonly pane: PaneInExcel,
    private readonly session: CDPSession,
  ) {}

  static async of(browser: Browser, pane: PaneInExcel): Promise<Measuring> {
    const session = await pane.page.context().newCDPSession(pane.page);
    await session.send("Performance.enable");
    return new Measuring(browser, pane, session);
  }

  async step(label: string, act: (frame: Frame) => Promise<void>): Promise<void> {
    const { frame } = this.pane;
    const [cpu, busy, since] = [
      await cpuOfPages(this.browser),
      await busyOf(this.session),
      await frame.evaluate<number>("performance.now()"),
    ];
    const begun = performance.now();
    await act(frame);
    const took = performance.now() - begun;
    await frame.waitForTimeout(300);
    const cpuTaken = (await cpuOfPages(this.browser)) - cpu;
    const busyTaken = (await busyOf(this.session)) - busy;
    say(
      `${label}: ${(took / 1000).toFixed(2)} s, CPU of page and worker ${cpuTaken.toFixed(2)} s, ` +
        `page busy ${busyTaken.toFixed(2)} s, ${await this.longTasks(since)}`,
    );
  }

  /** Long tasks that began at this moment of the page's clock or later. */
  async longTasks(since: number): Promise<string> {
    const all = await this.pane.frame.evaluate<LongTask[]>("longTasks");
    const durations = all.filter(({ start }) => start >= since).map(({ duration }) => Math.round(duration));
    const felt = durations.filter((duration) => duration > FELT).length;
    return `over 50 ms: ${durations.length === 0 ? "none" : `${durations.join(", ")} ms`}${felt > 0 ? ` (${felt} over ${FELT} ms)` : ""}`;
  }

  requests(): string {
    const { exchanges } = this.pane.server;
    const most = (sizes: readonly number[]): string => megabytes(Math.max(0, ...sizes));
    return (
      `${exchanges.length} requests, largest ${most(exchanges.map(({ requestBytes }) => requestBytes))}, ` +
      `largest answer ${most(exchanges.map(({ responseBytes }) => responseBytes))}`
    );
  }
}

async function run(): Promise<void> {
  const browser = await launchChromium();
  const ledger = largeLedger(ITEMS);
  // Building is no part of it.
  await builtSite();
  const begun = performance.now();
  const pane = await paneInExcel(browser, {
    prepare,
    fill: ({ workbook }) => void addGrid(workbook, ledger),
  });
  pane.page.setDefaultTimeout(120_000);
  const measuring = await Measuring.of(browser, pane);
  await untilRead(pane.frame);
  say(`${ITEMS} items, 16 columns, ExcelApi 1.14 on a PC`);
  say(
    `from opening to the findings: ${((performance.now() - begun) / 1000).toFixed(2)} s, ` +
      `CPU of page and worker ${(await cpuOfPages(browser)).toFixed(2)} s, ${await measuring.longTasks(0)}`,
  );
  say(`  ${measuring.requests()}`);
  await measuring.step("choosing the 旬", (frame) => chooseDekad(frame, 2019, 4, 1));
  for (const step of STEPS) {
    await measuring.step(step, (frame) => goTo(frame, step));
    await measuring.step("  back", goBack);
  }
  await measuring.step("checking again", async (frame) => {
    await frame.getByRole("button", { name: "重新检查" }).click();
    await frame.locator("[role=progressbar]").waitFor({ state: "detached" });
  });
  say(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")} (1, 5, 15 minutes)`,
  );
  await browser.close();
}

void run();
