/**
 * What checking a ledger of 100,000 items in 16 columns costs after the file is read: recognition, each rule by itself in the
 * catalog's order (what a rule makes for later ones counts for it), and all rules together on a fresh context. CPU seconds count all of the
 * process, its compiler and collector too. Prints; judges nothing.
 *
 * - `npx tsx bench/checks.ts`: the above, on a sheet made in memory.
 * - `npx tsx bench/checks.ts --write FILE`: writes that sheet as a workbook, for the next.
 * - `npx tsx bench/checks.ts --command FILE`: reads and checks a workbook as the command does; tells the memory it took.
 */
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { argv, cpuUsage, resourceUsage } from "node:process";
import { check } from "../src/app";
import { parseIsoDate } from "../src/calendar";
import { CATALOG, DEFAULT_CHECK_SETTINGS, runChecks, type CheckContext } from "../src/checks";
import { FileWorkbookHost, workbookBytes } from "../src/hosts/file";
import { openWorkbookFile } from "../src/hosts/file/disk";
import { recognizeWorkbook, rectificationKind, type RecognizedWorkbook } from "../src/ledger";
import { gridOf, type CellValue } from "../src/sheet";
import { builtInDirectory } from "../src/units";

const ITEMS = 100_000;
const BATCHES = 20;
const HEADER = [
  ..."附件,序号,反馈问题,整改目标,整改措施,牵头单位,责任单位,整改时限".split(","),
  ..."整改进展,完成状态,完成比例,完成时间,滞后原因,下一步措施,填报日期,备注".split(","),
];
const LEAD = ["市水利局", "市生态环境局", "市住房和城乡建设局", "市自然资源和规划局"];
const OTHERS = ["市公安局、睢县人民政府", "各县(市、区)人民政府", "市城管局", "永城市人民政府、市交通运输局"];
const DEADLINES = ["2019年6月底前", "2019年年底前", "立行立改，长期坚持", "2020年6月30日前"];
const STATUSES = ["正在整改", "完成整改", "达到序时进度", "核查通过", "长期坚持"];

/** Most rows are as they should be; each sort of fault stands in one of a hundred rows or so, so that its cost shows. */
function rowOf(at: number): CellValue[] {
  const oneIn = (every: number): boolean => at % every === every - 1;
  const pick = <Value>(list: readonly Value[], fault: Value, every: number): Value | undefined =>
    oneIn(every) ? fault : list[(at * 7) % list.length];
  const status = pick(STATUSES, oneIn(2) ? "已完成" : "情况良好", 97) ?? "";
  const isDone = ["完成整改", "核查通过", "已完成"].includes(status);
  return [
    `附件${1 + Math.floor(at / (ITEMS / BATCHES))}`,
    oneIn(211) ? null : 1 + (at % (ITEMS / BATCHES)),
    `第${at}个问题：部分企业治污设施运行不正常，厂区扬尘管控不到位，群众反映强烈，督察组现场检查发现${at % 17}处。`,
    `${at % 40}家企业完成整治，断面水质稳定达到Ⅲ类，建立长效机制${oneIn(103) ? " " : ""}`,
    `1.开展专项排查，建立问题清单${at}份。\n2.加强巡查，依法查处违法行为。\n3.举一反三，完善制度，加强宣传教育和业务培训。`,
    pick(LEAD, oneIn(2) ? "市环保局" : "市发改委", 61) ?? null,
    pick(OTHERS, oneIn(2) ? "拓城县人民政府" : "市扬尘办(市城管局", 71) ?? null,
    pick(DEADLINES, oneIn(2) ? "20193月底前" : "尽快", 83) ?? null,
    isDone
      ? `已排查企业${at}家，整治任务全部完成，${(at % 12) + 1}月通过现场验收，资料已归档。`
      : `已出动执法人员${at}人次，检查企业${at % 90}家，正在督促整改，预计年底前完成${oneIn(131) ? "，联系电话13812345678" : ""}。`,
    status,
    { kind: "percent", fraction: isDone ? 1 : 0.6 },
    !isDone ? null : oneIn(89) ? "2019.3.20" : { kind: "date", iso: "2019-03-20" },
    isDone ? null : "资金拨付较晚，施工受天气影响。",
    isDone ? null : `下一步加快推进，6月底前完成剩余${at % 9}处。`,
    { kind: "date", iso: "2019-04-10" },
    null,
  ];
}

const rows = (): CellValue[][] => Array.from({ length: ITEMS }, (_, at) => rowOf(at));

function cpu<Made>(work: () => Made): { seconds: number; made: Made } {
  const before = cpuUsage();
  const made = work();
  const { user, system } = cpuUsage(before);
  return { seconds: (user + system) / 1_000_000, made };
}

const seconds = (value: number): string => value.toFixed(2).padStart(6);
const megabytes = (): string => `${(resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`;

function contextOf(workbook: RecognizedWorkbook): CheckContext {
  return {
    workbook,
    directory: builtInDirectory(),
    directoryProblems: [],
    decisions: [],
    asOf: parseIsoDate("2019-04-10"),
    settings: DEFAULT_CHECK_SETTINGS,
    previous: null,
    stoodBefore: null,
    master: null,
    expected: null,
  };
}

function inMemory(): void {
  console.log(`${ITEMS} items × ${HEADER.length} columns; load ${loadavg()[0]?.toFixed(1) ?? ""}`);
  const grid = gridOf("台账", [HEADER, ...rows()]);
  const recognize = (): RecognizedWorkbook =>
    recognizeWorkbook([{ grid, visibility: "visible" }], {
      kind: rectificationKind,
      directory: builtInDirectory(),
    });
  const recognition = cpu(recognize);
  const workbook = recognition.made;
  console.log(
    `${seconds(recognition.seconds)}  recognition, ${workbook.ledgers[0]?.items.length ?? 0} items`,
  );
  const alone = contextOf(workbook);
  for (const rule of CATALOG) {
    const { seconds: taken, made } = cpu(() => runChecks(alone, [rule]));
    console.log(`${seconds(taken)}  ${rule.code}, ${made.length} findings`);
  }
  const all = cpu(() => runChecks(contextOf(workbook)));
  console.log(`${seconds(all.seconds)}  all rules, ${all.made.length} findings`);
  const compared = { ...contextOf(workbook), previous: recognize().ledgers.flatMap(({ items }) => items) };
  const against = cpu(() => runChecks({ ...compared, master: compared.previous }));
  console.log(
    `${seconds(against.seconds)}  all rules with the last 旬 and a master, ${against.made.length} findings`,
  );
  console.log(megabytes());
}

async function write(path: string): Promise<void> {
  const cells = [HEADER, ...rows()].map((row) => ({
    cells: row.map((value) =>
      typeof value === "object" && value?.kind === "percent"
        ? { value: value.fraction, style: { numberFormat: "0%" } }
        : typeof value === "object" && value?.kind === "error"
          ? null
          : { value },
    ),
  }));
  writeFileSync(path, await workbookBytes([{ name: "台账", columns: [], rows: cells }]));
}

async function command(path: string): Promise<void> {
  const before = cpuUsage();
  const workbook = await openWorkbookFile(path);
  const read = cpuUsage(before);
  const host = new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
  const asOf = parseIsoDate("2019-04-10");
  const checking = cpuUsage();
  const { findings } = await check(host, asOf ? { asOf } : {});
  const { user, system } = cpuUsage(checking);
  console.log(`${seconds((read.user + read.system) / 1e6)}  reading the file`);
  console.log(`${seconds((user + system) / 1e6)}  checking, ${findings.length} findings`);
  console.log(megabytes());
}

const [, , mode, path = ""] = argv;
if (mode === "--write") void write(path);
else if (mode === "--command") void command(path);
else inMemory();
