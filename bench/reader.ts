/**
 * What reading .xlsx costs, beside unpacking alone, a scan with saxes by hand, SheetJS and exceljs. Each reader is built by itself,
 * as the product is, and runs in a process of its own; all in one run, in turn. Prints; judges nothing.
 *
 * `npx tsx bench/reader.ts [rounds]`
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_PATH } from "../.build/chromium";
import { buildPeers, PEERS, type Peer } from "./reader/build-peers";
import { COLUMNS, ledgerFile } from "./reader/ledger-file";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ROOT = join(__dirname, "..");

/** CPU seconds of the best round and of the whole process, and its peak memory. */
interface Cost {
  readonly best: number;
  readonly whole: number;
  readonly megabytes: number;
}

/** The least of each figure over some rounds, the readers taking turns. */
function costs(folder: string, file: string, times: number, rounds: number): Map<Peer, Cost> {
  const least = new Map<Peer, Cost>();
  for (let round = 0; round < rounds; round++) {
    for (const peer of PEERS) {
      const script = join(folder, `${peer}.node.js`);
      const cost = JSON.parse(
        execFileSync(process.execPath, [script, file, `${times}`], { encoding: "utf8" }),
      ) as Cost;
      const before = least.get(peer) ?? cost;
      least.set(peer, {
        best: Math.min(before.best, cost.best),
        whole: Math.min(before.whole, cost.whole),
        megabytes: Math.min(before.megabytes, cost.megabytes),
      });
    }
  }
  return least;
}

function table(title: string, unit: string, figures: ReadonlyMap<string, number>): void {
  const ours = figures.get("ours") ?? NaN;
  say(`${title}; load ${loadavg()[0]?.toFixed(1) ?? ""}`);
  for (const [name, figure] of figures) {
    say(
      `  ${figure.toFixed(3).padStart(9)} ${unit}  ${name.padEnd(26)} ours is ${(ours / figure).toFixed(2)} of it`,
    );
  }
}

const of = (all: ReadonlyMap<Peer, Cost>, figure: keyof Cost): Map<string, number> =>
  new Map([...all].map(([peer, cost]) => [peer, cost[figure]]));

/** Reading by openpyxl, where the machine has it: values only, as fast as it reads. */
function openpyxlSeconds(file: string, times: number): number | null {
  const code = `import sys, time, openpyxl
started = time.process_time()
for _ in range(${times}):
    for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True):
        for row in sheet.iter_rows(values_only=True): pass
print(time.process_time() - started)`;
  const { status, stdout } = spawnSync("python3", ["-c", code, file], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
}

function withOpenpyxl(figures: Map<string, number>, file: string, times: number): Map<string, number> {
  const seconds = openpyxlSeconds(file, times);
  return seconds === null ? figures : figures.set("openpyxl", seconds);
}

/** Loaded before a program, writes the CPU seconds of its whole process, threads too, to a file when it ends. */
const ACCOUNT = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  if (require("node:worker_threads").isMainThread)
    require("node:fs").writeFileSync(process.env.CPU_ACCOUNT, String((user + system) / 1e6));
});`;

/** Whole processes: the product's own command as it is handed out, and scripts that read a file with a peer. */
function wholeProcesses(folder: string, file: string, rounds: number): Map<string, number> {
  const command = join(folder, "cli");
  const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "cli"];
  execFileSync(process.execPath, [...webpack, "--output-path", command], { cwd: ROOT });
  const preload = join(folder, "account.js");
  writeFileSync(preload, ACCOUNT);
  const required = join(folder, "required.js");
  const exceljs = JSON.stringify(join(ROOT, "node_modules/exceljs"));
  writeFileSync(required, `new (require(${exceljs}).Workbook)().xlsx.readFile(process.argv[2]);`);
  const empty = join(folder, "empty.js");
  writeFileSync(empty, "");
  const processes: Readonly<Record<string, readonly string[]>> = {
    ours: [join(command, "taizhang.js"), "inspect", file],
    "ours, the reader alone": [join(folder, "ours.node.js"), file],
    "exceljs, from its package": [required, file],
    "exceljs, built into one": [join(folder, "exceljs.node.js"), file],
    "sheetjs, built into one": [join(folder, "sheetjs.node.js"), file],
    "node alone": [empty],
  };
  const least = new Map<string, number>();
  const account = join(folder, "account.txt");
  for (let round = 0; round < rounds; round++) {
    for (const [name, words] of Object.entries(processes)) {
      const env = { ...process.env, CPU_ACCOUNT: account };
      execFileSync(process.execPath, ["--require", preload, ...words], { env });
      least.set(name, Math.min(least.get(name) ?? Infinity, Number(readFileSync(account, "utf8"))));
    }
  }
  return least;
}

/** Milliseconds in a worker of a page, for each reader the best of some rounds. */
async function inWorkers(
  folder: string,
  file: string,
  times: number,
  rounds: number,
): Promise<Map<string, number>> {
  const least = new Map<string, number>();
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH ?? "", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (let round = 0; round < rounds; round++) {
      for (const peer of PEERS) {
        const milliseconds = await inWorker(
          page,
          readFileSync(join(folder, `${peer}.worker.js`), "utf8"),
          file,
          times,
        );
        least.set(peer, Math.min(least.get(peer) ?? Infinity, milliseconds / 1000));
      }
    }
  } finally {
    await browser.close();
  }
  return least;
}

/** Runs a built reader in a worker of the page. */
async function inWorker(page: Page, code: string, file: string, times: number): Promise<number> {
  const bytes = readFileSync(file).toString("base64");
  return page.evaluate(
    ([script, packed, count]) =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script])));
        worker.onmessage = ({ data }: MessageEvent<number>) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        worker.postMessage({
          bytes: Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)),
          times: count,
        });
      }),
    [code, bytes, times] as const,
  );
}

/** What the reader weighs in a page, packed as a server sends it; the kinds that are loaded on demand lie beside it. */
function tellWeight(folder: string): void {
  const { length } = gzipSync(readFileSync(join(folder, "ours.worker.js")));
  say(`the reader's share of a page: ${(length / 1000).toFixed(1)} kB gzipped`);
}

async function main(): Promise<void> {
  const rounds = Number(argv[2] ?? 3);
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  try {
    await buildPeers(folder);
    const [tiny, small, large] = await Promise.all(
      [35, 150, 100_000].map(async (rows) => {
        const file = join(folder, `${rows}.xlsx`);
        writeFileSync(file, await ledgerFile(rows));
        return file;
      }),
    );
    if (tiny === undefined || small === undefined || large === undefined) return;
    const many = costs(folder, small, 200, rounds);
    table("200 workbooks of 150 rows, CPU", "s", withOpenpyxl(of(many, "best"), small, 200));
    const one = costs(folder, large, 1, Math.min(rounds, 2));
    table(`100,000 rows × ${COLUMNS} columns, CPU`, "s", withOpenpyxl(of(one, "best"), large, 1));
    table(`100,000 rows × ${COLUMNS} columns, peak memory`, "MB", of(one, "megabytes"));
    table("35 rows, whole process, CPU", "s", wholeProcesses(folder, tiny, rounds * 3));
    if (CHROMIUM_PATH === undefined) say("no Chromium here: not measured in a worker");
    else
      table(
        "200 workbooks of 150 rows, in a worker of Chromium",
        "s",
        await inWorkers(folder, small, 200, rounds),
      );
    tellWeight(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
