import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { isExcelInstalled } from "./installed-excel";
import { openPage } from "./open-page";
import { sideload } from "./sideload";

const ROOT = join(__dirname, "..");
const PAGE = "http://localhost:3000/";

/** What webpack.config.js exports. */
interface ConfigurationFile {
  readonly default: (env: object, words: { readonly mode: string }) => Configuration[];
}

/** The site's part of webpack.config.js, for work on it. */
async function siteConfiguration(): Promise<Configuration> {
  const address = pathToFileURL(join(ROOT, "webpack.config.js")).href;
  const { default: configurations } = (await import(address)) as ConfigurationFile;
  const site = configurations({}, { mode: "development" }).find(({ name }) => name === "web");
  if (!site) throw new Error("webpack.config.js has no configuration named web");
  return { ...site, mode: "development", context: ROOT, infrastructureLogging: { level: "warn" } };
}

/** Serves the site, and ends when its first build is there to be seen. */
async function serve(server: Partial<ServerConfiguration>): Promise<void> {
  const configuration = await siteConfiguration();
  const compiler = webpack(configuration);
  const built = new Promise<void>((resolve) => {
    compiler.hooks.done.tap("start", () => {
      resolve();
    });
  });
  await new WebpackDevServer({ ...configuration.devServer, ...server }, compiler).start();
  await built;
}

/** With Excel: over https, as Excel asks for, with a certificate of this machine alone. */
async function startInExcel(): Promise<void> {
  await serve({ server: { type: "https", options: await getHttpsServerOptions() } });
  sideload(process.platform, join(ROOT, "manifest.xml"));
  tell(
    "Excel 已打开。请在“整改台账”选项卡点“打开台账助手”；没有这个选项卡时，到“开始 - 加载项”里选“台账助手”。",
  );
}

async function startAsPage(): Promise<void> {
  await serve({});
  tell(
    openPage(PAGE)
      ? `这台电脑没有 Excel，已在浏览器打开独立网页：${PAGE}`
      : `这台电脑没有 Excel，请用浏览器打开独立网页：${PAGE}`,
  );
}

function tell(line: string): void {
  process.stdout.write(`${line} （按 Ctrl+C 结束）\n`);
}

function giveUp(error: unknown): never {
  process.stderr.write(`没有启动：${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

(isExcelInstalled(process.platform) ? startInExcel() : startAsPage()).catch(giveUp);
