import {
  changedSinceSubmitted,
  checkOptionsOf,
  itemsOf,
  publish,
  report,
  summarize,
  withSnapshot,
  writeLedger,
} from "../../../app";
import type { Dekad, IsoDate } from "../../../calendar";
import { snapshotOf } from "../../../measures";
import type { PublishedView, ReportedView, ReportRequest, WrittenView } from "../answers";
import { stoodBefore } from "../stood-before";
import { unreadableSentence } from "../unreadable-sentence";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** What is handed in and handed on: 旬报, 汇总, 公开版 and the ledger itself, each made of the workbook as it is now. */
export class Reporting {
  constructor(private readonly workbook: WorkbookAtHand) {}

  /** Writes the 旬报 of the chosen 旬, with the returns merged last where there are any. @throws VerbRefused where a reason, a 旬 or items are missing. */
  async report({ unit, reason }: ReportRequest): Promise<ReportedView> {
    await this.workbook.read();
    const { host, reading, dekad, asOf, merged } = this.workbook;
    const { scoped, settings } = reading;
    const { items, fileName } = await report(host, scoped, {
      dekad,
      asOf,
      reason,
      settled: checkOptionsOf(settings),
      dueSoonDays: settings.checks.dueSoonDays,
      ...(merged ? { merge: merged.outcome.result } : {}),
      ...stoodBefore(this.workbook),
      ...(unit === null ? {} : { unit }),
    });
    const changedSince = unit === null ? await this.keepSnapshot(dekad, asOf) : 0;
    return { dekad, fileName, items: items.length, changedSince };
  }

  /**
   * Keeps how the ledger stands as it was reported, for the next 旬 to be compared with. A 旬 after which another was reported stays as it was.
   * @returns how many items stand otherwise than when it was.
   */
  private async keepSnapshot(dekad: Dekad, asOf: IsoDate): Promise<number> {
    const { settings, reading, merged } = this.workbook;
    const { checks, snapshots } = settings;
    const items = merged ? merged.outcome.result.items.map(({ item }) => item) : itemsOf(reading.scoped);
    const now = { ...snapshotOf(items, { asOf, dueSoonDays: checks.dueSoonDays }), dekad };
    await this.workbook.keep({ snapshots: withSnapshot(snapshots, now) });
    return changedSinceSubmitted(snapshots, now);
  }

  /** 一键汇总, with the returns merged last where there are any. */
  async summarize(): Promise<WrittenView> {
    await this.workbook.read();
    const { host, reading, asOf, merged } = this.workbook;
    const { scoped, settings } = reading;
    const fileName = await summarize(host, scoped, {
      asOf,
      dueSoonDays: settings.checks.dueSoonDays,
      settled: checkOptionsOf(settings),
      failureText: unreadableSentence,
      ...(merged ? { merge: merged.outcome } : {}),
      ...stoodBefore(this.workbook),
    });
    return { fileName, items: itemsOf(scoped).length };
  }

  /** 公开版 of the ledger, with the returns merged last where there are any. */
  async publish(): Promise<PublishedView> {
    await this.workbook.read();
    const { host, reading, asOf, merged } = this.workbook;
    const merge = merged?.outcome.result;
    const made = await publish(host, reading.scoped, { asOf, ...(merge ? { merge } : {}) });
    return { ...made, items: made.items.length };
  }

  /** Writes the ledger as it is now, with all changes made, as a new workbook of standard layout. */
  async writeLedger(): Promise<void> {
    await this.workbook.read();
    await writeLedger(this.workbook.host, this.workbook.reading.all);
  }
}
