import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that a page may load before it shows itself, in bytes as a server sends them (gzip); the library of Excel aside. */
export const FIRST_LOAD_BUDGET = 500_000;

/** A file that a page loads at once. */
export interface LoadedFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** What a built page loads of its own site before anything is shown, itself included. */
export function firstLoad(site: string, page: string): LoadedFile[] {
  const html = readFileSync(join(site, page), "utf8");
  const named = [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)].map(([, file = ""]) => file);
  const own = named.filter((file) => !file.includes("office.js"));
  return [page, ...own].map((file) => {
    const content = readFileSync(join(site, file));
    return { file, bytes: content.length, gzipped: gzipSync(content).length };
  });
}

/** Bytes that a server sends for it. */
export function gzippedSize(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { gzipped }) => sum + gzipped, 0);
}
