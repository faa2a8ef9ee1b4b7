import { Command } from "commander";
import { writeMergedLedger } from "../../app";
import type { Dekad, IsoDate } from "../../calendar";
import { mergeLines } from "../account";
import { mergeJson } from "../json/merge-json";
import { hasUnreadable, mergeFiles } from "../merge-files";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { asOf, dekad, json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly dekad?: Dekad;
  readonly asOf?: IsoDate;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang merge`: 合并回收表. */
export function mergeCommand(): Command {
  return new Command("merge")
    .description("把各单位交回的表合并进总台账")
    .argument("<总台账>", "总台账工作簿")
    .argument("<交回的表...>", "交回的工作簿，或放它们的文件夹")
    .addOption(unitsOption())
    .addOption(dekad())
    .addOption(asOf())
    .option("-o, --output <文件>", "合并后的台账写到哪个文件；不写则只给结果，不写文件")
    .addOption(overwrite())
    .addOption(json())
    .action(async (master: string, returned: string[], options: Options) => {
      const { output } = options;
      const outbox = new Outbox(output === undefined ? null : { file: output, overwrite: options.overwrite });
      const { host, opened } = await openMaster(master, options.units, outbox);
      const outcome = await mergeFiles(opened, returned, options.dekad);
      if (output !== undefined) {
        const day = dayToJudgeOn(opened, options.asOf, outcome.result.dekad);
        await writeMergedLedger(host, opened, outcome.result, day);
      }
      if (options.json) printJson(mergeJson(master, outcome.result));
      else printLines([master, ...mergeLines(outcome), ...outbox.written.map((path) => `已写入 ${path}`)]);
      if (hasUnreadable(outcome)) process.exitCode = 1;
    });
}
