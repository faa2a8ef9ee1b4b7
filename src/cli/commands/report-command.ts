import { Command } from "commander";
import { itemsOf, report } from "../../app";
import type { Dekad, IsoDate } from "../../calendar";
import { openMaster } from "../opened-master";
import { Outbox } from "../outbox";
import { printLines } from "../print";
import { asOf, dekad, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly dekad: Dekad;
  readonly unit?: string;
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly previous?: string;
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
    .addOption(unitsOption())
    .addOption(asOf())
    .option("--previous <台账>", "上旬的台账，用来写“较上旬变化”")
    .option("--reason <原因>", "台账有错误仍要上报时，写明原因，印在旬报里")
    .option("-o, --output <文件夹>", "放在哪个文件夹；不写则放在当前文件夹")
    .addOption(overwrite())
    .action(async (file: string, { previous, units, output, ...options }: Options) => {
      const outbox = new Outbox({ folder: output, overwrite: options.overwrite });
      const { host, opened } = await openMaster(file, units, outbox);
      const before = previous === undefined ? null : itemsOf((await openMaster(previous, units)).opened);
      const { items } = await report(host, opened, { ...options, ...(before ? { previous: before } : {}) });
      printLines([`旬报 ${items.length} 项，已写入 ${outbox.written.join("、")}`]);
    });
}
