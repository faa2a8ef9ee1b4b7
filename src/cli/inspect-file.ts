import { performance } from "node:perf_hooks";
import { failureSentence, WorkbookUnreadable, type OpenedWorkbook, type UnreadableCode } from "../hosts/file";
import { openWorkbookFile } from "../hosts/file/disk";
import { isBlank, type Grid } from "../sheet";
import { diskSentence } from "./disk-sentence";
import type { FileTask } from "./thread/thread-role";

interface InspectedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** What can be read of a file. */
export interface Inspection {
  readonly file: string;
  readonly ok: boolean;
  readonly sheets: readonly InspectedSheet[];
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

/** Looks into one file; what is wrong with it is the answer. */
export async function inspectFile({ path, file }: FileTask): Promise<Inspection> {
  const started = performance.now();
  const done = (part: Pick<Inspection, "ok" | "sheets" | "error">): Inspection => ({
    file,
    ...part,
    ms: Math.round(performance.now() - started),
  });
  try {
    return done({ ok: true, sheets: inspectSheets(await openWorkbookFile(path)), error: null });
  } catch (error) {
    return done({ ok: false, sheets: [], error: failureOf(error) });
  }
}

/** The inspection of a file that could not be looked into to the end. */
export function refusedInspection(file: string, code: UnreadableCode, ms: number): Inspection {
  return { file, ok: false, sheets: [], error: { code, message: failureSentence(code) }, ms: Math.round(ms) };
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
