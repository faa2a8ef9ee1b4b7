/**
 * What writing .xlsx costs beside exceljs' plain and streaming writers on the same cells; all in the same run, in CPU seconds
 * of the process (compiler and collector too), the least of several rounds. Each writer runs in a process of its own, so that
 * its memory is its own. Prints; judges nothing.
 *
 * `npx tsx bench/writer.ts [rounds]`
 */
import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { argv, cpuUsage, execArgv, execPath, resourceUsage } from "node:process";
import { workbookBytes } from "../src/hosts/file";
import type { CellSpec, CellStyle, SheetSpec } from "../src/sheet";

const TEXT: CellStyle = { font: "仿宋_GB2312", size: 10, wrap: true, border: "thin" };
const SHORT: CellStyle = { ...TEXT, horizontal: "center" };
const DATE: CellStyle = { ...SHORT, numberFormat: 'yyyy"年"m"月"d"日"' };
const PERCENT: CellStyle = { ...SHORT, numberFormat: "0%" };

/** A ledger's row: long texts that differ, short ones that recur, numbers, a date, a percentage, an empty cell. */
function cellsOf(at: number): CellSpec[] {
  return [
    { value: `附件${1 + (at % 3)}`, style: SHORT },
    { value: at + 1, style: SHORT },
    {
      value: `第${at}个问题：部分企业治污设施运行不正常，厂区扬尘管控不到位，督察组现场检查发现${at % 17}处。`,
      style: TEXT,
    },
    { value: `${at % 40}家企业完成整治，断面水质稳定达到Ⅲ类`, style: TEXT },
    { value: `1.开展专项排查，建立问题清单${at}份。\n2.加强巡查，依法查处违法行为。`, style: TEXT },
    { value: ["市水利局", "市生态环境局", "市住房和城乡建设局"][at % 3] ?? "", style: TEXT },
    { value: ["睢县人民政府", "各县(市、区)人民政府"][at % 2] ?? "", style: TEXT },
    { value: "2019年6月底前", style: TEXT },
    { value: `已出动执法人员${at}人次，检查企业${at % 90}家，正在督促整改`, style: TEXT },
    { value: ["正在整改", "完成整改"][at % 2] ?? "", style: SHORT },
    { value: 0.6, style: PERCENT },
    { value: { kind: "date", iso: "2019-03-20" }, style: DATE },
    { value: "资金拨付较晚", style: TEXT },
    { value: `下一步加快推进，6月底前完成剩余${at % 9}处。`, style: TEXT },
    { value: at * 1.25, style: SHORT },
    { value: null, style: TEXT },
  ];
}

function specOf(rows: number): SheetSpec {
  return {
    name: "台账",
    columns: Array.from({ length: 16 }, () => ({ width: 14 })),
    rows: Array.from({ length: rows }, (_, at) => ({ cells: cellsOf(at), height: 30 })),
  };
}

/** exceljs' style of ours, one object for all cells that share it, as its documentation advises. */
function exceljsStyles(): (style: CellStyle) => Partial<ExcelJS.Style> {
  const made = new Map<CellStyle, Partial<ExcelJS.Style>>();
  return (style) => {
    const thin = { style: "thin" } as const;
    const own = made.get(style) ?? {
      font: { name: style.font ?? "", size: style.size ?? 10 },
      alignment: {
        wrapText: true,
        vertical: "middle",
        ...(style.horizontal && { horizontal: style.horizontal }),
      },
      border: { top: thin, left: thin, bottom: thin, right: thin },
      ...(style.numberFormat && { numFmt: style.numberFormat }),
    };
    made.set(style, own);
    return own;
  };
}

function fillRow(row: ExcelJS.Row, at: number, styleOf: ReturnType<typeof exceljsStyles>): void {
  row.height = 30;
  for (const [column, { value, style }] of cellsOf(at).entries()) {
    const cell = row.getCell(column + 1);
    // As a date's number, since a Date of exceljs depends on the time zone.
    cell.value = typeof value === "object" && value !== null ? 43_544 : value;
    if (style) cell.style = styleOf(style);
  }
}

async function plain(rows: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("台账");
  const styleOf = exceljsStyles();
  for (let at = 0; at < rows; at++) fillRow(sheet.getRow(at + 1), at, styleOf);
  await workbook.xlsx.writeBuffer();
}

async function streaming(rows: number): Promise<void> {
  const stream = createWriteStream("/dev/null");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet("台账");
  const styleOf = exceljsStyles();
  for (let at = 0; at < rows; at++) {
    const row = sheet.getRow(at + 1);
    fillRow(row, at, styleOf);
    row.commit();
  }
  await workbook.commit();
}

const WRITERS: Readonly<Record<string, (rows: number) => Promise<unknown>>> = {
  ours: (rows) => workbookBytes([specOf(rows)]),
  exceljs: plain,
  "exceljs, streaming": streaming,
};

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

async function costOf(writer: string, rows: number, rounds: number): Promise<Cost> {
  let seconds = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = cpuUsage();
    await WRITERS[writer]?.(rows);
    const { user, system } = cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1_000_000);
  }
  return { seconds, megabytes: resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(writer: string, rows: number, rounds: number): Cost {
  const words = [...execArgv, __filename, "--one", writer, String(rows), String(rounds)];
  return JSON.parse(execFileSync(execPath, words, { encoding: "utf8" })) as Cost;
}

function compare(rows: number, rounds: number): void {
  console.log(`\n${rows} rows × 16 cells, least of ${rounds}`);
  const costs = Object.keys(WRITERS).map((writer) => ({ writer, ...inOwnProcess(writer, rows, rounds) }));
  const peer = costs.find(({ writer }) => writer === "exceljs")?.seconds ?? NaN;
  for (const { writer, seconds, megabytes } of costs) {
    console.log(
      `${writer.padEnd(20)} ${seconds.toFixed(2)} s  ${(seconds / peer).toFixed(2)} of exceljs  ${megabytes.toFixed(0)} MB at most`,
    );
  }
}

const [, , first, writer = "", rows, rounds] = argv;
if (first === "--one") {
  void costOf(writer, Number(rows), Number(rounds)).then((cost) => {
    console.log(JSON.stringify(cost));
  });
} else {
  const asked = Number(first ?? 3);
  compare(5_000, asked);
  compare(100_000, 1);
}
