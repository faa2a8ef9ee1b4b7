/**
 * What writing .xlsx costs beside exceljs' plain and streaming writers on the same cells: the summary of a ledger of 5,000 items, and
 * plain ledgers. All in the same run, in CPU seconds of the process (compiler and collector too), the least of several
 * rounds. Each writer runs in a process of its own, so that its memory is its own. Prints; judges nothing.
 *
 * `npx tsx bench/writer.ts [rounds]`
 */
import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { argv, cpuUsage, execArgv, execPath, resourceUsage } from "node:process";
import { openLedgers, summarize } from "../src/app";
import { parseIsoDate } from "../src/calendar";
import { FileWorkbookHost, readWorkbook, workbookBytes } from "../src/hosts/file";
import {
  cellsOfRow,
  rangeAddress,
  type CellSpec,
  type CellStyle,
  type RowSpec,
  type SheetSpec,
} from "../src/sheet";

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

/** Puts the cells of a row as they are; notes, rules and print set-up are left out, to the peers' advantage. */
function fillRow(row: ExcelJS.Row, spec: RowSpec, styleOf: ReturnType<typeof exceljsStyles>): void {
  if (spec.height !== undefined) row.height = spec.height;
  for (const [column, cell] of cellsOfRow(spec).entries()) {
    if (!cell) continue;
    const target = row.getCell(column + 1);
    // As a date's number, since a Date of exceljs depends on the time zone.
    const value = typeof cell.value === "object" && cell.value !== null ? 43_544 : cell.value;
    target.value = cell.formula === undefined ? value : { formula: cell.formula, result: value ?? "" };
    if (cell.style) target.style = styleOf(cell.style);
  }
}

async function plain(specs: readonly SheetSpec[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const styleOf = exceljsStyles();
  for (const { name, rows, merges = [] } of specs) {
    const sheet = workbook.addWorksheet(name);
    for (const [at, row] of rows.entries()) fillRow(sheet.getRow(at + 1), row, styleOf);
    for (const merge of merges) sheet.mergeCells(rangeAddress(merge));
  }
  await workbook.xlsx.writeBuffer();
}

async function streaming(specs: readonly SheetSpec[]): Promise<void> {
  const stream = createWriteStream("/dev/null");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  const styleOf = exceljsStyles();
  for (const { name, rows } of specs) {
    const sheet = workbook.addWorksheet(name);
    for (const [at, spec] of rows.entries()) {
      const row = sheet.getRow(at + 1);
      fillRow(row, spec, styleOf);
      row.commit();
    }
    sheet.commit();
  }
  await workbook.commit();
}

const WRITERS: Readonly<Record<string, (specs: readonly SheetSpec[]) => Promise<unknown>>> = {
  ours: workbookBytes,
  exceljs: plain,
  "exceljs, streaming": streaming,
};

/** Keeps the sheets that a verb makes instead of writing them. */
class KeepingHost extends FileWorkbookHost {
  kept: readonly SheetSpec[] = [];

  override openWorkbook(sheets: readonly SheetSpec[]): Promise<void> {
    this.kept = sheets;
    return Promise.resolve();
  }
}

const HEADER =
  "附件,序号,反馈问题,整改目标,整改措施,牵头单位,责任单位,整改时限,整改进展,完成状态,完成比例,完成时间,滞后原因,下一步措施,备注";

/** The sheets of the summary of a ledger. */
async function summaryOf(items: number): Promise<readonly SheetSpec[]> {
  const header = HEADER.split(",").map((value) => ({ value }));
  const ledger = { ...specOf(items), rows: [{ cells: header }, ...specOf(items).rows] };
  const workbook = readWorkbook(await workbookBytes([ledger]), "台账.xlsx");
  const host = new KeepingHost({ workbook, deliver: () => Promise.resolve() });
  const asOf = parseIsoDate("2019-07-10");
  if (!asOf) throw new Error("no such day");
  await summarize(host, await openLedgers(host), { asOf, failureText: (code) => code });
  return host.kept;
}

/** What is written: a summary, or a ledger of so many rows. */
async function sheetsOf(what: string): Promise<readonly SheetSpec[]> {
  return what === SUMMARY ? summaryOf(5_000) : [specOf(Number(what))];
}

const SUMMARY = "summary";

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

async function costOf(writer: string, what: string, rounds: number): Promise<Cost> {
  const specs = await sheetsOf(what);
  let seconds = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = cpuUsage();
    await WRITERS[writer]?.(specs);
    const { user, system } = cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1_000_000);
  }
  return { seconds, megabytes: resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(writer: string, what: string, rounds: number): Cost {
  const words = [...execArgv, __filename, "--one", writer, what, String(rounds)];
  return JSON.parse(execFileSync(execPath, words, { encoding: "utf8" })) as Cost;
}

function compare(title: string, what: string, rounds: number): void {
  console.log(`\n${title}, least of ${rounds}`);
  const costs = Object.keys(WRITERS).map((writer) => ({ writer, ...inOwnProcess(writer, what, rounds) }));
  const peer = costs.find(({ writer }) => writer === "exceljs")?.seconds ?? NaN;
  for (const { writer, seconds, megabytes } of costs) {
    console.log(
      `${writer.padEnd(20)} ${seconds.toFixed(2)} s  ${(seconds / peer).toFixed(2)} of exceljs  ${megabytes.toFixed(0)} MB at most`,
    );
  }
}

const [, , first, writer = "", what = "", rounds] = argv;
if (first === "--one") {
  void costOf(writer, what, Number(rounds)).then((cost) => {
    console.log(JSON.stringify(cost));
  });
} else {
  const asked = Number(first ?? 3);
  compare("the summary of 5,000 items", SUMMARY, asked);
  compare("5,000 rows × 16 cells", "5000", asked);
  compare("100,000 rows × 16 cells", "100000", 1);
}
