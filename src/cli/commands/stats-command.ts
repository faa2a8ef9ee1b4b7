import { Command } from "commander";
import { computeStats, itemsOf } from "../../app";
import { formatChineseDate, type IsoDate } from "../../calendar";
import { figureLines } from "../account";
import { statsJson } from "../json/stats-json";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { printJson, printLines } from "../print";
import { asOf, json, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly json?: boolean;
}

/** `taizhang stats`: 统计. */
export function statsCommand(): Command {
  return new Command("stats")
    .description("计算完成率、超期、临期，分单位、分批次")
    .argument("<台账>", "台账工作簿")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(json())
    .action(async (file: string, options: Options) => {
      const { opened } = await openMaster(file, options.units);
      const stats = computeStats(itemsOf(opened), dayToJudgeOn(opened, options.asOf));
      if (options.json) printJson(statsJson(stats));
      else printLines([`${file}（截至${formatChineseDate(stats.asOf)}）`, ...figureLines(stats)]);
    });
}
