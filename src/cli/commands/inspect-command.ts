import { performance } from "node:perf_hooks";
import { Command } from "commander";
import { inspectFile, refusedInspection, type Inspection } from "../inspect-file";
import { printLines } from "../print";
import type { ThreadEnd } from "../thread/bounded-thread";
import { boundedReading } from "../thread/file-threads";
import { lostCode } from "../thread/lost-code";
import type { FileTask } from "../thread/thread-role";
import { filesNamed } from "../workbook-files";
import { json } from "./shared-options";

/** `taizhang inspect`: what can be read of each file, one line a file; a file that cannot be read does not stop the rest. */
export function inspectCommand(): Command {
  return new Command("inspect")
    .description("看看每个文件能读出什么，一个文件一行")
    .argument("<文件...>", "工作簿，或放它们的文件夹")
    .addOption(json())
    .action(async (paths: string[], options: { readonly json?: boolean }) => {
      let started = 0;
      const tasks = await filesNamed(paths);
      const lost = ({ file }: FileTask, end: ThreadEnd): Inspection =>
        refusedInspection(file, lostCode(end), performance.now() - started);
      const reading = boundedReading({ kind: "inspect" }, inspectFile, lost);
      try {
        for (const task of tasks) {
          started = performance.now();
          const inspection = await reading.read(task);
          printLines([options.json ? JSON.stringify(inspection) : inspectionLine(inspection)]);
          if (!inspection.ok) process.exitCode = 1;
        }
      } finally {
        await reading.end();
      }
    });
}

function inspectionLine({ file, ok, sheets, error }: Inspection): string {
  if (!ok) return `${file}：${error?.message ?? ""}`;
  const parts = sheets.map(
    ({ name, rows, columns, cells }) => `${name}（${rows} 行 ${columns} 列，${cells} 格有内容）`,
  );
  return `${file}：${parts.join("，")}`;
}
