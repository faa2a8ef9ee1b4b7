import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FIRST_LOAD_BUDGET, firstLoad, gzippedSize } from "../.build/first-load";
import { PAGES } from "../.build/pages";

/** What the built pages weigh as a server sends them: `npm run build && npx tsx bench/pane-size.ts`. */
const SITE = join(__dirname, "../dist/web");
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const { name } of PAGES) {
  const files = firstLoad(SITE, `${name}.html`);
  process.stdout.write(`${name}.html  ${kilobytes(gzippedSize(files))} in ${files.length} files\n`);
}
for (const file of readdirSync(join(SITE, "chunks")).filter((chunk) => chunk.endsWith(".js"))) {
  const sent = gzipSync(readFileSync(join(SITE, "chunks", file))).length;
  process.stdout.write(`on demand  ${kilobytes(sent)}  ${file}\n`);
}
process.stdout.write(`budget  ${kilobytes(FIRST_LOAD_BUDGET)} a page\n`);
