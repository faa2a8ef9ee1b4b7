import { existsSync } from "node:fs";

const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where a browser of the Chromium family is on this machine; `undefined` where it is not. Another place is named by the variable CHROMIUM. */
export const CHROMIUM_PATH = PLACES.find((place) => place !== "" && existsSync(place));

/** @throws Error where there is no such browser. */
export function chromiumPath(): string {
  if (CHROMIUM_PATH === undefined) {
    throw new Error(
      "No Edge, Chrome or Chromium found: install one, or name its program in the variable CHROMIUM.",
    );
  }
  return CHROMIUM_PATH;
}
