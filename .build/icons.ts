import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "./chromium";

/** A picture to be made from a drawing, in pixels a side. */
interface Icon {
  readonly drawing: string;
  readonly name: string;
  readonly size: number;
}

const ASSETS = join(__dirname, "../assets");
const COMMAND_ICONS = ["check", "units", "report", "merge", "summary"];

/** The add-in's own icon has a plainer drawing for its smallest size, where rows and a badge would blur. */
const ICONS: readonly Icon[] = [
  { drawing: "icon-16", name: "icon", size: 16 },
  ...[32, 64, 80, 128].map((size) => ({ drawing: "icon", name: "icon", size })),
  ...COMMAND_ICONS.flatMap((name) => [16, 32, 80].map((size) => ({ drawing: name, name, size }))),
];

async function render(browser: Browser, { drawing, name, size }: Icon): Promise<void> {
  const svg = readFileSync(join(ASSETS, "drawings", `${drawing}.svg`), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(ASSETS, `${name}-${size}.png`), omitBackground: true });
  await page.close();
}

/** Makes assets/*.png from assets/drawings/*.svg. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    for (const icon of ICONS) await render(browser, icon);
  } finally {
    await browser.close();
  }
}

void main();
