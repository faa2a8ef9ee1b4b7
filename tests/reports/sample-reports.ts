import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  itemsOf,
  lastDekadOf,
  merge,
  openLedgers,
  drawVerification,
  publish,
  report,
  summarize,
  writeMergedLedger,
  writeVerificationForm,
} from "../../src/app";
import { dekadEnd, parseDekad } from "../../src/calendar";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import type { SheetSpec } from "../../src/sheet";
import { MASTER, RETURNED } from "../cli/run-command";
import { GROUND_TRUTH } from "../templates/ground-truth";

/** A host on a file that keeps the sheets it is given instead of writing them. */
class KeepingHost extends FileWorkbookHost {
  readonly kept: SheetSpec[] = [];

  override openWorkbook(sheets: readonly SheetSpec[]): Promise<void> {
    this.kept.push(...sheets);
    return Promise.resolve();
  }
}

function hostOf(path: string): KeepingHost {
  return new KeepingHost({
    workbook: readWorkbook(readFileSync(path), basename(path)),
    deliver: () => Promise.resolve(),
  });
}

/** The sheets of every workbook that is made of the sample: 旬报, 汇总, the merged ledger and 公开版. */
export async function sampleReports(): Promise<readonly SheetSpec[]> {
  const dekad = parseDekad("2019-04-上");
  if (!dekad) throw new Error("no 旬");
  const asOf = dekadEnd(dekad);
  const host = hostOf(MASTER);
  const opened = await openLedgers(host);
  const files = GROUND_TRUTH.filter(({ readable }) => readable).map(({ file }) => ({
    file,
    open: () => Promise.resolve(hostOf(`${RETURNED}/${file}`)),
  }));
  const merged = await merge(opened, files, { dekad });
  const reason = "单位名称待核定";
  await report(host, opened, {
    dekad,
    merge: merged.result,
    previous: lastDekadOf(itemsOf(opened), dekad),
    reason,
  });
  await summarize(host, opened, { asOf, merge: merged, failureText: (code) => code });
  await writeMergedLedger(host, opened, merged.result, asOf);
  await publish(host, opened, { asOf, merge: merged.result });
  await writeVerificationForm(host, opened, drawVerification(opened, { asOf, size: { share: 1 } }), asOf);
  return host.kept;
}
