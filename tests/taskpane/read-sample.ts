import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import { OfficeWork } from "../../src/taskpane/work/office-work";
import { readingHere } from "../../src/taskpane/work/pool/reading-here";
import type { Overview } from "../../src/taskpane/work/views/overview";
import { day } from "../calendar/dates";

const SAMPLE = path.resolve(__dirname, "../../templates/sample/商丘市整改台账.xlsx");

/** Files that were handed to the user. */
export interface Delivered {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The 旬 that the sample's returns were filled in for. */
export const CHOSEN = {
  sheet: null,
  period: { dekad: { year: 2019, month: 4, part: 1 }, asOf: day("2019-04-10") },
} as const;

/** The work on the sample's ledger, with the workbook's host and what it delivers. */
export async function workOnSample(): Promise<{
  work: OfficeWork;
  host: FileWorkbookHost;
  delivered: Delivered[];
}> {
  const delivered: Delivered[] = [];
  const workbook = readWorkbook(new Uint8Array(await readFile(SAMPLE)), "商丘市整改台账.xlsx");
  const host = new FileWorkbookHost({
    workbook,
    deliver: (fileName, bytes) => {
      delivered.push({ fileName, bytes });
      return Promise.resolve();
    },
  });
  return { work: workOnSampleWith(host), host, delivered };
}

/** The work of a pane that is opened on a workbook. */
export function workOnSampleWith(host: FileWorkbookHost): OfficeWork {
  return new OfficeWork(host, { count: 1, start: (directory) => Promise.resolve(readingHere(directory)) });
}

/** The sample as the first screen shows it, with its 旬 chosen. */
export async function overviewOfSample(): Promise<Overview> {
  const { work } = await workOnSample();
  await work.read();
  return work.choose(CHOSEN);
}
