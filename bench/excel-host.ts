/**
 * What reading, recognising and checking a ledger of 5,000 items and 16 columns takes in Excel: requests, their sizes and CPU
 * seconds, through the genuine office.js against an Excel in memory, whose own time is counted with ours; then the same
 * ledger read naively, row by row and all at once. CPU seconds count all of the process. Prints; judges nothing.
 * Run with `npx tsx bench/excel-host.ts`.
 */
import { loadavg } from "node:os";
import { cpuUsage } from "node:process";
import { checkOpened, openLedgers } from "../src/app";
import { createExcelHost } from "../src/hosts/excel";
import { workbookBytes } from "../src/hosts/file";
import type { CellEdit } from "../src/sheet";
import { addGrid, openExcel } from "../tests/excel-host";
import type { ExcelServer } from "../tests/excel-host";
import { largeLedger } from "../tests/hosts/excel/large-ledger";

const ITEMS = 5_000;
/** What Excel on the web refuses to answer. */
const WEB_LIMIT = 5 * 1024 * 1024;
const LEDGER = largeLedger(ITEMS);
const WIDTH = 16;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function measured<Result>(
  label: string,
  server: ExcelServer,
  work: () => Promise<Result>,
): Promise<Result> {
  // What the library lets go of after an answer belongs to what came before.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const first = server.exchanges.length;
  const before = cpuUsage();
  const result = await work();
  const { user, system } = cpuUsage(before);
  const exchanges = server.exchanges.slice(first);
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
  const [asked, answered] = [
    exchanges.map((one) => one.requestBytes),
    exchanges.map((one) => one.responseBytes),
  ];
  const sum = (list: readonly number[]): number => list.reduce((total, bytes) => total + bytes, 0);
  const tooLarge = answered.filter((bytes) => bytes > WEB_LIMIT).length;
  say(
    `${label}: ${((user + system) / 1_000_000).toFixed(2)} s CPU` +
      (exchanges.length === 0
        ? ""
        : `, ${exchanges.length} requests of ${megabytes(sum(asked))} (largest ${megabytes(Math.max(...asked))}), ` +
          `answers of ${megabytes(sum(answered))} (largest ${megabytes(Math.max(...answered))})`) +
      (tooLarge > 0 ? `; ${tooLarge} over what the web sends` : ""),
  );
  return result;
}

/** The way of most samples: one range and one answer for each row. */
async function readByRows(): Promise<number> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEDGER.sheet);
    let cells = 0;
    for (let row = 0; row < LEDGER.rows.length; row++) {
      const range = sheet.getRangeByIndexes(row, 0, 1, WIDTH);
      range.load("values,numberFormat,formulas,valueTypes,rowHidden");
      await context.sync();
      cells += range.values.flat().length;
    }
    return cells;
  });
}

/** The other way: everything in one answer, which works on a PC and fails on the web. */
async function readAtOnce(): Promise<number> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(LEDGER.sheet).getUsedRange(true);
    range.load("values,numberFormat,formulas,valueTypes");
    await context.sync();
    return range.values.flat().length;
  });
}

function editsOfUnits(): CellEdit[] {
  return LEDGER.rows.slice(2, -1).flatMap((cells, index): CellEdit[] => {
    const before = cells[7] ?? null;
    if (index % 4 !== 0 || typeof before !== "string") return [];
    return [
      { sheet: LEDGER.sheet, row: index + 2, column: 7, before, after: `${before}、市城管局`, kind: "bench" },
    ];
  });
}

async function run(): Promise<void> {
  const excel = await openExcel({ apiVersion: "1.14" }, (workbook) => void addGrid(workbook, LEDGER));
  const restore = excel.asGlobals();
  const host = createExcelHost({ workbookBytes });
  const { server } = excel;
  say(`${ITEMS} items, ${WIDTH} columns, ExcelApi 1.14`);
  await measured("read", server, () => host.readSheet(LEDGER.sheet));
  await measured("read, second time", server, () => host.readSheet(LEDGER.sheet));
  const opened = await measured("read and recognise", server, () => openLedgers(host));
  const outcome = await measured("check", server, () => Promise.resolve(checkOpened(opened)));
  say(`  ${outcome.findings.length} findings`);
  const edits = editsOfUnits();
  const { inverse } = await measured(`${edits.length} edits`, server, () => host.applyEdits(edits));
  await measured("undo", server, () => host.applyEdits(inverse));
  await measured("naive: row by row", server, readByRows);
  await measured("naive: all at once", server, readAtOnce);
  restore();
  await excel.close();
  say(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")} (1, 5, 15 minutes)`,
  );
}

void run();
