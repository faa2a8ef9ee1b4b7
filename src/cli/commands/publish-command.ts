import { Command } from "commander";
import { publish } from "../../app";
import type { IsoDate } from "../../calendar";
import { type FilesToMerge, hasUnreadable, mergeNamedFiles } from "../merge-files";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printLines } from "../print";
import { asOf, decisionsOption, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly decisions?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** `taizhang publish`: 公开版. */
export function publishCommand(): Command {
  return new Command("publish")
    .description("公开版：只留可以公开的列，去掉人名、电话和身份证号，写成一个工作簿")
    .argument("<总台账>", "总台账工作簿")
    .argument("[交回的表...]", "交回的工作簿，或放它们的文件夹")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(decisionsOption())
    .option("-o, --output <文件>", "写到哪个文件；不写则写在当前文件夹", workbookOption)
    .addOption(overwrite())
    .action(async (master: string, returned: string[], { output, ...options }: Options) => {
      const place = output === undefined ? { folder: "." } : { file: output };
      const inputs = [master, options.units, options.decisions];
      const outbox = new Outbox({ ...place, overwrite: options.overwrite, inputs });
      const { host, opened } = await openMaster(master, options.units, outbox);
      const files: FilesToMerge = { master, returned, depth: "items", output };
      const merge = await mergeNamedFiles(opened, files, options.decisions);
      const day = dayToJudgeOn(opened, options.asOf, merge?.result.dekad);
      const made = await publish(host, opened, { asOf: day, ...(merge ? { merge: merge.result } : {}) });
      printLines([
        `公开版 ${made.items.length} 项，已写入 ${outbox.written.join("、")}`,
        `文字中去掉号码 ${made.numbers} 处、人名 ${made.persons} 处。公开前请再通读一遍。`,
      ]);
      if (merge && hasUnreadable(merge)) process.exitCode = 1;
    });
}
