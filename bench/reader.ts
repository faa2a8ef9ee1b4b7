/**
 * What reading .xlsx costs, beside unpacking alone, a scan with saxes by hand, SheetJS and exceljs; all in the same run, in CPU
 * seconds of the process (compiler and collector too), the least of several rounds. Prints; judges nothing.
 *
 * `npx tsx bench/reader.ts [rounds]`
 */
import XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { loadavg } from "node:os";
import { argv, cpuUsage } from "node:process";
import { SaxesParser } from "saxes";
import { readWorkbook, workbookBytes } from "../src/hosts/file";
import type { CellSpec } from "../src/sheet";

const COLUMNS = 16;

/** A ledger's row: long texts that differ, short ones that recur, numbers, a date, a percentage, an empty cell. */
function rowOf(at: number): { readonly cells: (CellSpec | null)[] } {
  const values = [
    `附件${1 + (at % 3)}`,
    at + 1,
    `第${at}个问题：部分企业治污设施运行不正常，厂区扬尘管控不到位，督察组现场检查发现${at % 17}处。`,
    `${at % 40}家企业完成整治，断面水质稳定达到Ⅲ类`,
    `1.开展专项排查，建立问题清单${at}份。\n2.加强巡查，依法查处违法行为。`,
    ["市水利局", "市生态环境局", "市住房和城乡建设局"][at % 3] ?? "",
    ["睢县人民政府", "各县(市、区)人民政府"][at % 2] ?? "",
    "2019年6月底前",
    `已出动执法人员${at}人次，检查企业${at % 90}家，正在督促整改`,
    ["正在整改", "完成整改"][at % 2] ?? "",
    0.6,
    { kind: "date", iso: "2019-03-20" } as const,
    "资金拨付较晚",
    `下一步加快推进，6月底前完成剩余${at % 9}处。`,
    at * 1.25,
  ];
  return { cells: [...values.map((value) => ({ value })), null] };
}

function ledger(rows: number): Promise<Uint8Array> {
  return workbookBytes([
    { name: "台账", columns: [], rows: Array.from({ length: rows }, (_, at) => rowOf(at)) },
  ]);
}

/** Unpacks and walks through the XML, counting; what a reader with saxes cannot do without. */
function saxesByHand(bytes: Uint8Array): void {
  let characters = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    if (part.length === 0) continue; // a folder
    const parser = new SaxesParser({ position: false });
    parser.on("text", (text) => (characters += text.length));
    parser.on("opentag", ({ name }) => (characters += name.length));
    parser.write(new TextDecoder().decode(part)).close();
  }
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  "inflate alone": (bytes) => unzipSync(bytes),
  ours: (bytes) => readWorkbook(bytes, "台账.xlsx"),
  "saxes by hand": saxesByHand,
  SheetJS: (bytes) => XLSX.read(bytes, { type: "array", dense: true }),
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes) as never),
};

async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000_000;
}

async function compare(title: string, files: readonly Uint8Array[], rounds: number): Promise<void> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(READERS)) {
      const seconds = await cpuSeconds(async () => {
        for (const bytes of files) await read(bytes);
      });
      best.set(name, Math.min(seconds, best.get(name) ?? Infinity));
    }
  }
  const alone = best.get("inflate alone") ?? NaN;
  const ours = best.get("ours") ?? NaN;
  console.log(`${title}; load ${loadavg()[0]?.toFixed(1) ?? ""}`);
  for (const [name, seconds] of best) {
    const ratios = `${(seconds / alone).toFixed(1)} × inflate, ours is ${(ours / seconds).toFixed(2)} of it`;
    console.log(`  ${seconds.toFixed(2).padStart(6)}  ${name.padEnd(14)} ${ratios}`);
  }
}

async function main(): Promise<void> {
  const rounds = Number(argv[2] ?? 3);
  const small = await ledger(150);
  await compare("200 workbooks of 150 rows", Array<Uint8Array>(200).fill(small), rounds);
  await compare(`100,000 rows × ${COLUMNS} columns`, [await ledger(100_000)], 1);
}

void main();
