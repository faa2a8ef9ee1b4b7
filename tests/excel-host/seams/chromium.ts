import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { CHROMIUM_PATH, chromiumPath } from "../../../.build/chromium";

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
  return chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
}
