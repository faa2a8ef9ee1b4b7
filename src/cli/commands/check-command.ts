import { basename } from "node:path";
import { Command, Option } from "commander";
import { check, checkOptionsOf, openLedgers, VerbRefused, type CheckOptions } from "../../app";
import type { IsoDate } from "../../calendar";
import type { Item } from "../../ledger";
import { findingLines, recognitionLines, summaryLine } from "../account";
import { checkJson } from "../json/check-json";
import { heldItems } from "../opened-master";
import { printJson, printLines } from "../print";
import { openSettings } from "../settings-file";
import { openDirectory, openWorkbook } from "../workbook-files";
import { asOf, json, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly settings?: string;
  readonly previous?: string;
  readonly snapshots?: string;
  readonly master?: string;
  readonly json?: boolean;
}

/** `taizhang check`: 校验. */
export function checkCommand(): Command {
  return new Command("check")
    .description("校验台账，列出发现的问题")
    .argument("<台账>", "台账工作簿")
    .addOption(unitsOption())
    .addOption(asOf())
    .option("--settings <文件>", "校验设置，JSON 文件；不写则按默认")
    .option("--previous <文件>", "上一旬的台账，查进展有没有更新、状态有没有倒退")
    .addOption(
      new Option("--snapshots <文件>", "以前各旬的留底，JSON 文件；没有上旬台账时照它查").conflicts(
        "previous",
      ),
    )
    .option("--master <文件>", "总台账，查方案原文有没有改动、任务有没有多少")
    .addOption(json())
    .action(async (file: string, options: Options) => {
      const outcome = await check(await openWorkbook(file), {
        ...(await checkOptions(options)),
        fileName: basename(file),
      });
      if (outcome.opened.workbook.ledgers.length === 0) {
        throw new VerbRefused("ledger-not-found");
      }
      if (options.json) printJson(checkJson(file, outcome));
      else
        printLines([
          file,
          ...recognitionLines(outcome),
          ...findingLines(outcome.findings),
          summaryLine(outcome.summary),
        ]);
      if (outcome.summary.errors > 0) process.exitCode = 1;
    });
}

async function checkOptions({
  units,
  asOf,
  settings,
  previous,
  snapshots,
  master,
}: Options): Promise<CheckOptions> {
  const directory = await openDirectory(units);
  const shared = {
    ...(directory ? { directory } : {}),
    ...(settings === undefined ? {} : checkOptionsOf(await openSettings(settings))),
  };
  return {
    ...shared,
    ...(asOf ? { asOf } : {}),
    ...(snapshots === undefined ? {} : { snapshots: (await openSettings(snapshots)).snapshots }),
    ...(previous === undefined ? {} : { previous: await itemsIn(previous, shared) }),
    ...(master === undefined ? {} : { master: await itemsIn(master, shared) }),
  };
}

/** The items of a ledger that another is held against. */
async function itemsIn(file: string, options: CheckOptions): Promise<Item[]> {
  return heldItems(await openLedgers(await openWorkbook(file), options), file);
}
