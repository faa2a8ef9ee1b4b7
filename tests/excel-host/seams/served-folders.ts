import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves folders of the disk under an origin that exists nowhere. All other addresses are refused, so a page that reaches for
 * the network shows it.
 * @param folders by the path they are served under, such as `/` or `/office/`; the longest that fits is used.
 */
export async function serveFolders(
  page: Page,
  origin: string,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  const prefixes = Object.entries(folders).toSorted(([first], [second]) => second.length - first.length);
  await page.route("**/*", (route) => route.abort());
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const [prefix, folder] = prefixes.find(([start]) => pathname.startsWith(start)) ?? [];
    if (prefix === undefined || folder === undefined) return route.fulfill({ status: 404 });
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    const body = await readFile(file).catch(() => null);
    return body
      ? route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? "application/octet-stream" })
      : route.fulfill({ status: 404 });
  });
}
