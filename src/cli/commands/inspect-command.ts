import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import { Command } from "commander";
import { failureSentence, WorkbookUnreadable, type OpenedWorkbook } from "../../hosts/file";
import { openWorkbookFile } from "../../hosts/file/disk";
import { isBlank, type Grid } from "../../sheet";
import { diskSentence } from "../disk-sentence";
import { printLines } from "../print";
import { filesNamed } from "../workbook-files";
import { json } from "./shared-options";

interface InspectedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

interface Inspection {
  readonly file: string;
  readonly ok: boolean;
  readonly sheets: readonly InspectedSheet[];
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

/** `taizhang inspect`: what can be read of each file, one line a file; a file that cannot be read does not stop the rest. */
export function inspectCommand(): Command {
  return new Command("inspect")
    .description("看看每个文件能读出什么，一个文件一行")
    .argument("<文件...>", "工作簿，或放它们的文件夹")
    .addOption(json())
    .action(async (paths: string[], options: { readonly json?: boolean }) => {
      for (const path of await filesNamed(paths)) {
        const inspection = await inspect(path);
        printLines([options.json ? JSON.stringify(inspection) : inspectionLine(inspection)]);
        if (!inspection.ok) process.exitCode = 1;
      }
    });
}

async function inspect(path: string): Promise<Inspection> {
  const started = performance.now();
  const done = (part: Pick<Inspection, "ok" | "sheets" | "error">): Inspection => ({
    file: basename(path),
    ...part,
    ms: Math.round(performance.now() - started),
  });
  try {
    return done({ ok: true, sheets: inspectSheets(await openWorkbookFile(path)), error: null });
  } catch (error) {
    return done({ ok: false, sheets: [], error: failureOf(error) });
  }
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof WorkbookUnreadable) return { code: error.code, message: failureSentence(error.code) };
  return { code: "not-a-workbook", message: diskSentence(error) };
}

function inspectSheets({ sheets }: OpenedWorkbook): InspectedSheet[] {
  return sheets.map(({ name, grid }) => ({ name, ...sizeOf(grid) }));
}

/** Rows and columns up to the last that holds anything, and how many cells hold something. */
function sizeOf({ rows }: Grid): { rows: number; columns: number; cells: number } {
  let columns = 0;
  let cells = 0;
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (isBlank(value)) continue;
      cells += 1;
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows: rows.length, columns, cells };
}

function inspectionLine({ file, ok, sheets, error }: Inspection): string {
  if (!ok) return `${file}：${error?.message ?? ""}`;
  const parts = sheets.map(
    ({ name, rows, columns, cells }) => `${name}（${rows} 行 ${columns} 列，${cells} 格有内容）`,
  );
  return `${file}：${parts.join("，")}`;
}
