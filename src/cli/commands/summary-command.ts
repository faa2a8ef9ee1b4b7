import { Command } from "commander";
import { computeStats, itemsOf, summarize } from "../../app";
import { dekadOf, type IsoDate } from "../../calendar";
import { figureLines, mergeLines } from "../account";
import { failureText } from "../failure-text";
import { mergeJson } from "../json/merge-json";
import { statsJson } from "../json/stats-json";
import { type FilesToMerge, hasUnreadable, mergeNamedFiles } from "../merge-files";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { stoodBefore } from "../stood-before";
import {
  asOf,
  decisionsOption,
  json,
  overwrite,
  previousOption,
  snapshotsOption,
  unitsOption,
} from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly decisions?: string;
  readonly previous?: string;
  readonly snapshots?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang summary`: 一键汇总. */
export function summaryCommand(): Command {
  return new Command("summary")
    .description("汇总：总体情况、单位完成率、超期清单、未报送单位等，写成一个工作簿")
    .argument("<总台账>", "总台账工作簿")
    .argument("[交回的表...]", "交回的工作簿，或放它们的文件夹")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(decisionsOption())
    .addOption(previousOption())
    .addOption(snapshotsOption())
    .option("-o, --output <文件>", "写到哪个文件；不写则写在当前文件夹", workbookOption)
    .addOption(overwrite())
    .addOption(json())
    .action(async (master: string, returned: string[], options: Options) => {
      const { output } = options;
      const place = output === undefined ? { folder: "." } : { file: output };
      const inputs = [master, options.units, options.decisions, options.previous, options.snapshots];
      const outbox = new Outbox({ ...place, overwrite: options.overwrite, inputs });
      const { host, opened } = await openMaster(master, options.units, outbox);
      const files: FilesToMerge = { master, returned, depth: "findings", output };
      const merge = await mergeNamedFiles(opened, files, options.decisions);
      const day = dayToJudgeOn(opened, options.asOf, merge?.result.dekad);
      const before = await stoodBefore(options, dekadOf(day));
      await summarize(host, opened, {
        asOf: day,
        file: master,
        failureText,
        ...(merge && { merge }),
        ...(before && { previous: before }),
      });
      const items = merge ? merge.result.items.map(({ item }) => item) : itemsOf(opened);
      const stats = computeStats(items, day);
      if (options.json) {
        printJson({
          stats: statsJson(stats),
          merge: merge && mergeJson(master, merge.result),
          files: outbox.written,
        });
      } else {
        const lines = [...figureLines(stats), ...(merge ? mergeLines(merge, opened) : [])];
        printLines([master, ...lines, ...outbox.written.map((path) => `已写入 ${path}`)]);
      }
      if (merge && hasUnreadable(merge)) process.exitCode = 1;
    });
}
