import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chromium is on this machine; `undefined` where it is not. Another place is named by the variable CHROMIUM. */
export const CHROMIUM_PATH = PLACES.find((place) => place !== "" && existsSync(place));

/**
 * `describe`, skipped where there is no Chromium, which its name then says. Where CI is set there has to be one, and its absence
 * fails.
 */
export function describeInChromium(name: string, tests: () => void): void {
  if (CHROMIUM_PATH !== undefined || process.env["CI"] === "true") describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium found; name one in the variable CHROMIUM)`, tests);
}

/** @throws Error where there is no Chromium. */
export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM_PATH === undefined) {
    throw new Error("These tests need Chromium: install it, or name it in the variable CHROMIUM.");
  }
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ["--no-sandbox"] });
}
