import { Command } from "commander";
import { check, VerbRefused } from "../../app";
import type { IsoDate } from "../../calendar";
import { findingLines, recognitionLines, summaryLine } from "../account";
import { checkJson } from "../json/check-json";
import { printJson, printLines } from "../print";
import { openDirectory, openWorkbook } from "../workbook-files";
import { asOf, json, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly json?: boolean;
}

/** `taizhang check`: 校验. */
export function checkCommand(): Command {
  return new Command("check")
    .description("校验台账，列出发现的问题")
    .argument("<台账>", "台账工作簿")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(json())
    .action(async (file: string, options: Options) => {
      const directory = await openDirectory(options.units);
      const outcome = await check(await openWorkbook(file), {
        ...(directory ? { directory } : {}),
        ...(options.asOf ? { asOf: options.asOf } : {}),
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
