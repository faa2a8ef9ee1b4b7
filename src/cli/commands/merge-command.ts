import { Command } from "commander";
import { writeMergedLedger } from "../../app";
import type { Dekad, IsoDate } from "../../calendar";
import { mergeLines } from "../account";
import { failureText } from "../failure-text";
import { openDecisions, saveDecisions } from "../decisions-file";
import { mergeJson } from "../json/merge-json";
import { hasUnreadable, mergeFiles } from "../merge-files";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { asOfOption, workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { asOf, decisionsOption, dekad, json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly dekad?: Dekad;
  readonly asOf?: IsoDate;
  readonly due?: IsoDate;
  readonly decisions?: string;
  readonly saveDecisions?: string;
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
    .option("--due <日期>", "报送期限，如 2019-04-11；不写则为旬末的次日", asOfOption)
    .addOption(decisionsOption())
    .option("--save-decisions <文件>", "把已作的认定和还没有认定的写到哪个文件，改好后用 --decisions 交回")
    .option("-o, --output <文件>", "合并后的台账写到哪个文件；不写则只给结果，不写文件", workbookOption)
    .addOption(overwrite())
    .addOption(json())
    .action(async (master: string, returned: string[], options: Options) => {
      const { output, overwrite: replaces } = options;
      const inputs = [master, options.units, options.decisions];
      const outbox = new Outbox(output === undefined ? null : { file: output, overwrite: replaces, inputs });
      const record = decisionsOutbox(master, options);
      const { host, opened } = await openMaster(master, options.units, outbox);
      const decisions = await openDecisions(options.decisions);
      const outcome = await mergeFiles(
        opened,
        { master, returned, depth: "items", output },
        { decisions, ...(options.dekad ? { dekad: options.dekad } : {}) },
      );
      if (output !== undefined) {
        const day = dayToJudgeOn(opened, options.asOf, outcome.result.dekad);
        const chased = { failureText, ...(options.due ? { due: options.due } : {}) };
        await writeMergedLedger(host, opened, outcome.result, day, chased);
      }
      if (options.saveDecisions !== undefined) await saveDecisions(record, outcome.result, decisions);
      if (options.json) printJson(mergeJson(master, outcome.result, options.due));
      else
        printLines([
          master,
          ...mergeLines(outcome, opened),
          ...outbox.written.map((path) => `已写入 ${path}`),
        ]);
      if (hasUnreadable(outcome)) process.exitCode = 1;
    });
}

/** Where decisions go. The file of those given may be written anew: it is carried on. */
function decisionsOutbox(master: string, { saveDecisions: file, units, overwrite }: Options): Outbox {
  return new Outbox(file === undefined ? null : { file, overwrite, inputs: [master, units] });
}
