import { Command } from "commander";
import { proposeUnitEdits, nameChanges, writeStandardLedger } from "../../app";
import { cellAddress, cellText } from "../../sheet";
import { nameChangeLines } from "../account";
import { openMaster } from "../opened-master";
import { workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang normalize`: 规范单位. */
export function normalizeCommand(): Command {
  return new Command("normalize")
    .description("列出单位名称的规范建议；-o 写出规范后的标准台账，原文件不动")
    .argument("<台账>", "台账工作簿")
    .addOption(unitsOption())
    .option("-o, --output <文件>", "规范后的台账写到哪个文件", workbookOption)
    .addOption(overwrite())
    .addOption(json())
    .action(async (file: string, options: Options) => {
      const { output } = options;
      const inputs = [file, options.units];
      const to = { file: output, overwrite: options.overwrite, inputs };
      const outbox = new Outbox(output === undefined ? null : to);
      const { host, opened } = await openMaster(file, options.units, outbox);
      const edits = proposeUnitEdits(opened);
      if (output !== undefined) await writeStandardLedger(host, opened, edits);
      if (options.json) {
        printJson({
          edits: edits.map(({ sheet, row, column, before, after, kind, changes }) => ({
            sheet,
            cell: cellAddress(row, column),
            before: cellText(before),
            after: cellText(after),
            kind,
            changes,
          })),
        });
        return;
      }
      const names = nameChangeLines(nameChanges(edits));
      printLines([
        `${file}：可以直接规范 ${edits.length} 格`,
        ...names,
        ...outbox.written.map((path) => `已写入 ${path}`),
      ]);
    });
}
