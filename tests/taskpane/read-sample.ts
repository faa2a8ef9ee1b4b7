import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import type { Choices } from "../../src/taskpane/work/choices";
import { OfficeWork } from "../../src/taskpane/work/office-work";
import type { Overview } from "../../src/taskpane/work/views/overview";

const SAMPLE = path.resolve(__dirname, "../../templates/sample/商丘市整改台账.xlsx");

/** Files that were handed to the user. */
export interface Delivered {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The work on the sample's ledger, with what it delivers. */
export async function workOnSample(): Promise<{ work: OfficeWork; delivered: Delivered[] }> {
  const delivered: Delivered[] = [];
  const workbook = readWorkbook(new Uint8Array(await readFile(SAMPLE)), "商丘市整改台账.xlsx");
  const host = new FileWorkbookHost({
    workbook,
    deliver: (fileName, bytes) => {
      delivered.push({ fileName, bytes });
      return Promise.resolve();
    },
  });
  return { work: new OfficeWork(host), delivered };
}

/** The sample as the first screen shows it. */
export async function overviewOfSample(choices: Partial<Omit<Choices, "previous">>): Promise<Overview> {
  const { work } = await workOnSample();
  await work.read();
  return work.choose(choices);
}
