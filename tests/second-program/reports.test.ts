import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  itemsOf,
  lastDekadOf,
  merge,
  openLedgers,
  report,
  summarize,
  writeMergedLedger,
  type MergeOutcome,
  type OpenedLedgers,
} from "../../src/app";
import { dekadEnd, parseDekad, type Dekad } from "../../src/calendar";
import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../src/hosts/file";
import type { CellValue, SheetSpec } from "../../src/sheet";
import { GROUND_TRUTH } from "../templates/ground-truth";
import { MASTER, RETURNED } from "../cli/run-command";
import { withoutResults } from "../reports/sheet-checks";
import { testWithLibreOffice, throughLibreOffice } from "./libreoffice";

/** A host on the sample that keeps the sheets it is given instead of writing them. */
class KeepingHost extends FileWorkbookHost {
  kept: readonly SheetSpec[] = [];

  override openWorkbook(sheets: readonly SheetSpec[]): Promise<void> {
    this.kept = sheets;
    return Promise.resolve();
  }
}

function hostOf(path: string): KeepingHost {
  return new KeepingHost({
    workbook: readWorkbook(readFileSync(path), basename(path)),
    deliver: () => Promise.resolve(),
  });
}

interface Sample {
  readonly host: KeepingHost;
  readonly opened: OpenedLedgers;
  readonly merged: MergeOutcome;
  readonly dekad: Dekad;
}

async function sample(): Promise<Sample> {
  const dekad = parseDekad("2019-04-上");
  if (!dekad) throw new Error("no 旬");
  const host = hostOf(MASTER);
  const opened = await openLedgers(host);
  const files = GROUND_TRUTH.filter(({ readable }) => readable).map(({ file }) => ({
    file,
    open: () => Promise.resolve(hostOf(`${RETURNED}/${file}`)),
  }));
  return { host, opened, merged: await merge(opened, files, { dekad }), dekad };
}

/** LibreOffice saves 15 digits. */
function rounded(row: readonly CellValue[]): CellValue[] {
  return row.map((value) =>
    typeof value === "object" && value?.kind === "percent"
      ? { ...value, fraction: Number(value.fraction.toPrecision(14)) }
      : value,
  );
}

const WRITERS: readonly [string, (sample: Sample) => Promise<unknown>][] = [
  [
    "旬报",
    ({ host, opened, merged, dekad }) =>
      report(host, opened, { dekad, merge: merged.result, previous: lastDekadOf(itemsOf(opened), dekad) }),
  ],
  [
    "汇总",
    ({ host, opened, merged, dekad }) =>
      summarize(host, opened, { asOf: dekadEnd(dekad), merge: merged, failureText: (code) => code }),
  ],
  [
    "合并后的台账",
    ({ host, opened, merged, dekad }) => writeMergedLedger(host, opened, merged.result, dekadEnd(dekad)),
  ],
];

describe.each(WRITERS)("%s", (_, write) => {
  testWithLibreOffice(
    "opens in LibreOffice with every cell, and its formulas computed there give our figures",
    async () => {
      const made = await sample();
      await write(made);
      const ours = readWorkbook(await workbookBytes(made.host.kept), "ours.xlsx").sheets;
      const theirs = throughLibreOffice(await workbookBytes(withoutResults(made.host.kept))).sheets;
      expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
      for (const [index, { grid }] of ours.entries()) {
        expect(theirs[index]?.grid.rows.map(rounded)).toEqual(grid.rows.map(rounded));
        expect(theirs[index]?.grid.merges.length).toBe(grid.merges.length);
      }
    },
    180_000,
  );
});
