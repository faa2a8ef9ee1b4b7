import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");

/** Builds the site with settings, unshortened and so sooner, into a folder of its own; the manifest lies beside the folder. */
export async function buildSite(...settings: readonly `${string}=${string}`[]): Promise<string> {
  const site = join(mkdtempSync(join(tmpdir(), "taizhang-site-")), "web");
  const words = ["--mode", "development", "--no-devtool", "--config-name", "web", "--output-path", site];
  const env = settings.flatMap((setting) => ["--env", setting]);
  await promisify(execFile)(process.execPath, ["node_modules/webpack/bin/webpack.js", ...words, ...env], {
    cwd: ROOT,
  });
  return site;
}
