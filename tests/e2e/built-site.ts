import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { manifestText } from "../../.build/manifest";
import { settingsOf } from "../../.build/settings";

const ROOT = path.resolve(__dirname, "../..");
/** Where `npm run build` puts the site, and beside it the manifest. */
const SERVED = path.join(ROOT, "dist/web");
const PLACE = path.join(ROOT, "node_modules/.cache/taizhang");
/** What the site is made of. */
const SOURCES = ["src", "assets", "templates", ".build", "webpack.config.js", "package-lock.json"];
/** A build takes a minute; one that takes longer than this was cut off. */
const LONGEST_BUILD = 180_000;

/** As it is served to offices, smaller and sooner ready; or with React's own complaints, which only the other has. */
export type BuildMode = "production" | "development";

/**
 * The site as the build makes it, built anew where a source is younger than the last build. Tests in several processes share
 * one build: the first makes it, the others wait. What `npm run build` left serves where it is as young.
 * @returns the folder to serve.
 */
export async function builtSite(mode: BuildMode = "production"): Promise<string> {
  const changed = await youngest(SOURCES.map((source) => path.join(ROOT, source)));
  if (mode === "production" && (await isServedSince(changed))) return SERVED;
  const folder = path.join(PLACE, mode);
  const stamp = path.join(PLACE, `${mode}.stamp`);
  const wanted = String(changed);
  await mkdir(PLACE, { recursive: true });
  const lock = path.join(PLACE, `${mode}.lock`);
  const isCurrent = async (): Promise<boolean> =>
    existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted;
  while (!(await isCurrent())) {
    if (await took(lock)) {
      try {
        await build(folder, mode);
        await writeFile(stamp, wanted);
      } finally {
        await rm(lock, { recursive: true, force: true });
      }
    } else await pause(500);
  }
  return folder;
}

/** Whether `npm run build` made the site after that moment, with the settings that are there where none are given. */
async function isServedSince(moment: number): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path.join(SERVED, "index.html"));
    const manifest = await readFile(path.join(SERVED, "../manifest.xml"), "utf8");
    return mtimeMs > moment && manifest === manifestText(settingsOf({}));
  } catch {
    return false;
  }
}

async function build(folder: string, mode: BuildMode): Promise<void> {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = ["--mode", mode, "--config-name", "web", "--output-path", folder, "--no-devtool"];
  await promisify(execFile)(process.execPath, [webpack, ...args], { cwd: ROOT, timeout: LONGEST_BUILD });
}

/** Making a folder is one step: only one process can. A lock left by a process that died counts for nothing. */
async function took(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const since = await stat(lock).catch(() => null);
    if (since && Date.now() - since.mtimeMs > LONGEST_BUILD) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

async function youngest(places: readonly string[]): Promise<number> {
  const times = await Promise.all(
    places.map(async (place) => {
      const { mtimeMs } = await stat(place);
      const entries = (await stat(place)).isDirectory() ? await readdir(place) : [];
      return Math.max(mtimeMs, await youngest(entries.map((entry) => path.join(place, entry))));
    }),
  );
  return Math.max(0, ...times);
}
