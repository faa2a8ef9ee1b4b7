import { Command, Option } from "commander";
import {
  changedSinceSubmitted,
  DUE_SOON_DAYS,
  itemsOf,
  report,
  reportEachUnit,
  withSnapshot,
  type KeptSnapshot,
  type OpenedLedgers,
  type ReportOptions,
} from "../../app";
import { dekadEnd, type Dekad, type IsoDate } from "../../calendar";
import type { WorkbookHost } from "../../hosts";
import { snapshotOf } from "../../measures";
import { openMaster } from "../opened-master";
import { Outbox } from "../outbox";
import { printLines } from "../print";
import { ProgressBar } from "../progress-bar";
import { openSettings } from "../settings-file";
import { stoodBefore } from "../stood-before";
import { asOf, dekad, overwrite, previousOption, snapshotsOption, unitsOption } from "./shared-options";

interface Options {
  readonly dekad: Dekad;
  readonly unit?: string;
  readonly eachUnit?: boolean;
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly previous?: string;
  readonly snapshots?: string;
  readonly saveSnapshots?: string;
  readonly reason?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** `taizhang report`: 旬报. */
export function reportCommand(): Command {
  return new Command("report")
    .description("生成旬报")
    .argument("<台账>", "台账工作簿")
    .addOption(dekad().makeOptionMandatory())
    .option("--unit <单位>", "只报这个单位的任务；不写则报全部")
    .addOption(new Option("--each-unit", "台账写到的每个单位各报一份，每份一个文件").conflicts("unit"))
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(previousOption())
    .addOption(snapshotsOption())
    .option("--save-snapshots <文件>", "把连同本旬的留底写到哪个文件，下旬用 --snapshots 交回")
    .option("--reason <原因>", "台账有错误仍要上报时，写明原因，印在旬报里")
    .option("-o, --output <文件夹>", "放在哪个文件夹；不写则放在当前文件夹")
    .addOption(overwrite())
    .action(
      async (
        file: string,
        { previous, snapshots, saveSnapshots, units, output, eachUnit, ...options }: Options,
      ) => {
        const inputs = [file, units, previous];
        const outbox = new Outbox({ folder: output, overwrite: options.overwrite, inputs });
        // The file of the snapshots given may be written anew: it is carried on.
        const record =
          saveSnapshots === undefined
            ? null
            : new Outbox({ file: saveSnapshots, overwrite: options.overwrite, inputs });
        const { host, opened } = await openMaster(file, units, outbox);
        const before = await stoodBefore({ previous, snapshots, units }, options.dekad);
        const asked = { ...options, ...(before ? { previous: before } : {}) };
        if (eachUnit === true) await reportAll(host, opened, asked);
        else await reportOne(host, opened, asked, outbox);
        if (record !== null) {
          const kept = snapshots === undefined ? [] : (await openSettings(snapshots)).snapshots;
          await keepSnapshot(record, kept, opened, options);
        }
      },
    );
}

/** Writes the snapshots with this 旬's in the form of settings, and tells where a 旬 that others followed has changed since. */
async function keepSnapshot(
  outbox: Outbox,
  kept: readonly KeptSnapshot[],
  opened: OpenedLedgers,
  { dekad, asOf = dekadEnd(dekad) }: Pick<Options, "dekad" | "asOf">,
): Promise<void> {
  const now = { ...snapshotOf(itemsOf(opened), { asOf, dueSoonDays: DUE_SOON_DAYS }), dekad };
  const text = `${JSON.stringify({ version: 1, snapshots: withSnapshot(kept, now) })}\n`;
  await outbox.deliver("旬报留底.json", new TextEncoder().encode(text));
  const changed = changedSinceSubmitted(kept, now);
  printLines([
    ...outbox.written.map((path) => `已写入 ${path}`),
    ...(changed === 0
      ? []
      : [`这一旬之后的旬报已经报送，台账里有 ${changed} 项和当时不同，留底没有改动，请核对后再报。`]),
  ]);
}

async function reportOne(
  host: WorkbookHost,
  opened: OpenedLedgers,
  options: ReportOptions,
  outbox: Outbox,
): Promise<void> {
  const { items } = await report(host, opened, options);
  printLines([`旬报 ${items.length} 项，已写入 ${outbox.written.join("、")}`]);
}

/** Reports for every unit; tells which had to wait, and ends with status 1 where one had. */
async function reportAll(host: WorkbookHost, opened: OpenedLedgers, options: ReportOptions): Promise<void> {
  const progress = new ProgressBar();
  const { reports, withheld } = await reportEachUnit(host, opened, options, (unit, place, all) => {
    progress.step(unit, place, all);
  });
  progress.done();
  const waiting = withheld.map(({ unit, errors }) => `  ${unit}：${errors.length} 个错误`);
  printLines([
    `旬报 ${reports.length} 个单位，各一个文件`,
    ...reports.map(({ items, fileName }) => `  ${fileName}：${items.length} 项`),
    ...(waiting.length === 0
      ? []
      : [
          `${waiting.length} 个单位还有错误，没有生成。请先改正，或加 --reason 写明带错误上报的原因：`,
          ...waiting,
        ]),
  ]);
  if (waiting.length > 0) process.exitCode = 1;
}
