/**
 * What merging costs: returned workbooks and the master from the disk into one styled workbook, by the built command, beside reading the
 * same files with exceljs and writing the two large sheets with about as many cells with exceljs. Each in a process of its own, in the same run:
 * seconds by the clock, CPU seconds of the process with all its threads, and the most memory it held. Prints; judges nothing.
 *
 * `npm run build` first, then `npx tsx bench/merge.ts [files] [rows] [own|shared]`
 *
 * `own`: each unit has items of its own, the master as many as all returns together. `shared`: the master has as many items as one
 * return, and every unit reports on each.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { argv, execPath } from "node:process";
import { workbookBytes } from "../src/hosts/file";
import type { CellStyle, SheetSpec, SpecValue } from "../src/sheet";
import { createDirectory, directorySheet, type UnitEntry } from "../src/units";

const TEXT: CellStyle = { font: "仿宋_GB2312", size: 10, wrap: true, border: "thin" };
const HEADER = words(
  "附件 序号 反馈问题 整改目标 整改措施 牵头单位 责任单位 整改时限 整改进展 完成状态 完成比例 完成时间 滞后原因 下一步措施 备注",
);
const PLACES = "东西南北中上下新旧高低长宽清明大小青白金".split("");
const WORKS = words("水利局 公安局 财政局 教育局 民政局 司法局 审计局 统计局 商务局 气象局");
const STATUSES = words("正在整改 完成整改 达到序时进度 尚未启动");

function words(text: string): string[] {
  return text.split(" ");
}

/** The units that return: 200 names that do not resemble one another, and more with a number. */
function unitNamed(at: number): string {
  const [place, work] = [PLACES[Math.floor(at / 10) % 20] ?? "", WORKS[at % 10] ?? ""];
  const round = Math.floor(at / 200);
  return `${place}${round === 0 ? "" : String.fromCharCode(0x4e00 + round * 97)}岭县${work}`;
}

function planCells(at: number, units: string): SpecValue[] {
  return [
    `附件${1 + (at % 3)}`,
    at + 1,
    `第${at}个问题：${PLACES[at % 20] ?? ""}岭片区${at % 37}家企业治污设施运行不正常，厂区扬尘管控不到位，督察组现场检查发现${at % 17}处。`,
    `${at % 40}家企业完成整治，断面水质稳定达到Ⅲ类`,
    `1.开展专项排查，建立问题清单${at}份。\n2.加强巡查，依法查处违法行为。`,
    units,
    units,
    "2019年6月底前",
  ];
}

function returnedCells(at: number, units: string, unit: string): SpecValue[] {
  // A tenth of the rows lost their number, a twentieth half of the problem.
  const cells = planCells(at, units).map((value, column) => {
    if (column === 1 && at % 10 === 3) return null;
    return column === 2 && at % 20 === 7 && typeof value === "string" ? value.slice(0, 30) : value;
  });
  return [
    ...cells,
    `${unit}已出动执法人员${at}人次，检查企业${at % 90}家，正在督促整改`,
    STATUSES[at % 4] ?? "",
    0.6,
    at % 4 === 1 ? { kind: "date", iso: "2019-04-08" } : null,
    "资金拨付较晚",
    `下一步加快推进，6月底前完成剩余${at % 9}处。`,
    null,
  ];
}

function sheetOf(title: readonly string[], rows: readonly (readonly SpecValue[])[]): SheetSpec {
  const all = [...title.map((line) => [line]), HEADER, ...rows];
  return {
    name: "台账",
    columns: HEADER.map(() => ({ width: 14 })),
    rows: all.map((cells) => ({ cells: cells.map((value) => ({ value, style: TEXT })) })),
  };
}

interface Made {
  readonly master: string;
  readonly returned: string;
}

async function makeWorkbooks(folder: string, files: number, rows: number, isShared: boolean): Promise<Made> {
  const returned = join(folder, "returned");
  mkdirSync(returned);
  const units = Array.from({ length: files }, (_, at) => unitNamed(at));
  const all = units.join("、");
  const items: SpecValue[][] = [];
  for (const [place, unit] of units.entries()) {
    const first = isShared ? 0 : place * rows;
    const own = Array.from({ length: rows }, (_, at) => first + at);
    const cells = own.map((at) => returnedCells(at, isShared ? all : unit, unit));
    const title = ["整改台账（2019年4月上旬）", `填报单位：${unit}  填报日期：2019年4月10日`];
    writeFileSync(join(returned, `${unit}.xlsx`), await workbookBytes([sheetOf(title, cells)]));
    if (!isShared || place === 0) items.push(...own.map((at) => planCells(at, isShared ? all : unit)));
  }
  const entries = units.map((name): UnitEntry => ({
    name,
    aliases: [],
    formerNames: [],
    category: "市直部门",
    groups: [],
  }));
  const master = join(folder, "总台账.xlsx");
  const directory = directorySheet(createDirectory(entries, "岭市"));
  writeFileSync(master, await workbookBytes([sheetOf(["整改台账（2019年4月上旬）"], items), directory]));
  return { master, returned };
}

interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Runs a script in a process of its own and tells what it took. */
function costOf(script: string, words: readonly string[]): Cost {
  const tell =
    "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nCOST '+JSON.stringify({cpuSeconds:(u.userCPUTime+u.systemCPUTime)/1e6,megabytes:u.maxRSS/1024}))});";
  const run = `${tell}process.argv=[process.argv[0],...process.argv.slice(1)];require(process.argv[1])`;
  const start = performance.now();
  const { stderr } = spawnSync(execPath, ["-e", run, script, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - start) / 1000;
  const told = /COST (\{.*\})/.exec(stderr)?.[1];
  if (told === undefined) throw new Error(stderr.slice(-2_000));
  return { ...(JSON.parse(told) as Omit<Cost, "seconds">), seconds };
}

function shown({ seconds, cpuSeconds, megabytes }: Cost): string {
  return `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of CPU, ${megabytes.toFixed(0)} MB`;
}

async function main(files: number, rows: number, shape: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-merge-"));
  try {
    const { master, returned } = await makeWorkbooks(folder, files, rows, shape === "shared");
    const command = resolve(__dirname, "../dist/cli/taizhang.js");
    const output = join(folder, "合并.xlsx");
    const ours = costOf(command, ["merge", master, returned, "-o", output]);
    console.log(`${files} workbooks × ${rows} rows, ${shape} items; load ${loadavg()[0]?.toFixed(1) ?? ""}`);
    console.log(`  merge          ${shown(ours)}, ${(statSync(output).size / 1e6).toFixed(1)} MB written`);
    if (files <= 500) {
      const script = resolve(__dirname, "merge-by-exceljs.cjs");
      const peer = costOf(script, [master, returned, join(folder, "peer.xlsx"), shape]);
      const ratio = (of: keyof Cost): string => (ours[of] / peer[of]).toFixed(2);
      console.log(`  exceljs        ${shown(peer)}`);
      console.log(
        `  ratio          ${ratio("seconds")} of the time, ${ratio("cpuSeconds")} of the CPU's, ${ratio("megabytes")} of the memory`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(Number(argv[2] ?? 200), Number(argv[3] ?? 150), argv[4] ?? "own");
