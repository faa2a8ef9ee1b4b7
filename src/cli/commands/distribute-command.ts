import { Command } from "commander";
import { distribute, VerbRefused, type DistributeOutcome } from "../../app";
import { dekadId, dekadLabel, formatChineseDate, type Dekad, type IsoDate } from "../../calendar";
import { openMaster } from "../opened-master";
import { asOfOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { ProgressBar } from "../progress-bar";
import { dekad, json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly dekad?: Dekad;
  readonly due?: IsoDate;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang distribute`: 下发. */
export function distributeCommand(): Command {
  return new Command("distribute")
    .description("下发：给每个单位生成一张只有本单位任务的填报表，另写一张下发清单")
    .argument("<总台账>", "总台账工作簿")
    .addOption(dekad())
    .option("--due <日期>", "要求报送的日期，如 2019-04-11；不写则为旬末的次日", asOfOption)
    .addOption(unitsOption())
    .option("-o, --output <文件夹>", "放在哪个文件夹；不写则放在当前文件夹")
    .addOption(overwrite())
    .addOption(json())
    .action(async (master: string, options: Options) => {
      const inputs = [master, options.units];
      const outbox = new Outbox({ folder: options.output, overwrite: options.overwrite, inputs });
      const { host, opened } = await openMaster(master, options.units, outbox);
      const period =
        options.dekad ?? opened.workbook.ledgers.find(({ title }) => title.dekad !== null)?.title.dekad;
      if (!period) throw new VerbRefused("dekad-missing");
      const bar = new ProgressBar();
      const outcome = await distribute(host, opened, {
        dekad: period,
        ...(options.due ? { due: options.due } : {}),
        onForm: (unit, place, all) => {
          bar.step(unit, place, all);
        },
      }).finally(() => {
        bar.done();
      });
      if (options.json) printJson(distributeJson(master, outcome, outbox.written));
      else printLines([master, ...distributeLines(outcome, outbox.written)]);
    });
}

function distributeJson(master: string, outcome: DistributeOutcome, files: readonly string[]): unknown {
  const { dekad: period, due, forms, unknownUnits, withoutUnit } = outcome;
  return {
    master,
    dekad: dekadId(period),
    due,
    forms: forms.map(({ unit, file, items }) => ({
      unit,
      file,
      items: items.map(({ batch, number, row }) => ({ batch, number, row })),
    })),
    unknownUnits,
    withoutUnit: withoutUnit.map(({ batch, number, row }) => ({ batch, number, row })),
    files,
  };
}

function distributeLines(
  { dekad: period, due, forms, unknownUnits, withoutUnit }: DistributeOutcome,
  files: readonly string[],
): string[] {
  return [
    `  ${dekadLabel(period)}填报表 ${forms.length} 份，请各单位于${formatChineseDate(due)}前报送`,
    ...forms.map(({ unit, items }) => `  ${unit} ${items.length} 项`),
    ...(unknownUnits.length > 0
      ? [`  名录里没有、没有生成表的单位：${unknownUnits.join("、")}。请先规范单位名称，或记入名录。`]
      : []),
    ...(withoutUnit.length > 0
      ? [
          `  有 ${withoutUnit.length} 项没有下发给任何单位（第 ${withoutUnit.map(({ row }) => row).join("、")} 行）。`,
        ]
      : []),
    `已写入 ${files.length} 个文件，清单 ${files.at(-1) ?? ""}`,
  ];
}
