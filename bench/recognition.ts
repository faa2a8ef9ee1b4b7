/**
 * How long recognising a ledger takes that is already read: 10,000, 50,000 and 100,000 rows of 16 columns, no problem twice,
 * some 60 unit cells, 40 deadlines, 9 statuses. The first line is the cold process, each size once; CPU seconds count all of
 * the process, its compiler and collector too. Then the parts, each by itself. Prints; judges nothing.
 * Run with `npx tsx bench/recognition.ts`, or with one number of rows for a cold process of that size.
 */
import { loadavg } from "node:os";
import { cpuUsage, memoryUsage } from "node:process";
import { readDate, readDeadline } from "../src/calendar";
import { rectificationKind, readStatus, recognizeWorkbook, unitCellsOf, type Ledger } from "../src/ledger";
import { type CellValue, type Grid, gridOf } from "../src/sheet";
import { builtInDirectory } from "../src/units";
import { recognitionRows } from "./recognition-ledger";

const SIZES = [10_000, 50_000, 100_000];

function measure<T>(label: string, work: () => T): T {
  const before = cpuUsage();
  const result = work();
  const { user, system } = cpuUsage(before);
  console.log(`${label.padEnd(36)} ${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

function gridOfSize(rows: number): Grid {
  return gridOf("整改台账", recognitionRows(rows));
}

function recognize(grid: Grid): Ledger {
  const directory = builtInDirectory();
  const { ledgers } = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const [ledger] = ledgers;
  if (ledger?.items.length !== grid.rows.length - 2) throw new Error("Not every row was taken for an item.");
  return ledger;
}

function column(grid: Grid, at: number): CellValue[] {
  return grid.rows.slice(2).map((row) => row[at] ?? null);
}

const text = (value: CellValue): string => (typeof value === "string" ? value : "");

function measureParts(grid: Grid): void {
  const ledger = measure("recognised once more", () => recognize(grid));
  const deadlines = column(grid, 8).map(text);
  measure("the deadlines, each read by itself", () => deadlines.map((deadline) => readDeadline(deadline)));
  const dates = column(grid, 12).map(text);
  measure("the dates, each read by itself", () => dates.map((date) => readDate(date)));
  const statuses = column(grid, 10);
  measure("the statuses, each read by itself", () => statuses.map(readStatus));
  measure("the unit cells", () => unitCellsOf(ledger));
}

const asked = Number(process.argv[2] ?? 0);
for (const rows of asked > 0 ? [asked] : SIZES) {
  const grid = gridOfSize(rows);
  const before = memoryUsage().heapUsed;
  const ledger = measure(`${String(rows)} rows`, () => recognize(grid));
  const held = (memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(`  ${String(ledger.items.length)} items, the heap grew by ${held.toFixed(0)} MB`);
}
if (asked === 0) measureParts(gridOfSize(SIZES.at(-1) ?? 0));
console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
