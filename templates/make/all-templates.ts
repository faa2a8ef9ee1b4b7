import { workbookBytes } from "../../src/hosts/file";
import type { SheetSpec } from "../../src/sheet";
import { blankLedger } from "./blank-ledger";
import { fixedZip } from "./fixed-zip";
import { masterLedger } from "./master-ledger";
import { returnedSamples } from "./returned";
import { unitDirectory } from "./unit-directory";

/** A file of `templates/`: its path below that folder, and its bytes, the same on every run. */
export interface Template {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All workbooks a clerk gets: the two to start from, and the sample city with its returned workbooks. */
export async function allTemplates(): Promise<Template[]> {
  const templates: Template[] = [];
  for (const [path, sheets] of cleanWorkbooks()) {
    // Packed anew: what a workbook is packed with differs between versions of Node.
    templates.push({ path, bytes: fixedZip(await workbookBytes(sheets)) });
  }
  for (const { truth, bytes } of returnedSamples()) {
    templates.push({ path: `sample/returned/${truth.file}`, bytes: await bytes() });
  }
  return templates;
}

function cleanWorkbooks(): [path: string, sheets: SheetSpec[]][] {
  return [
    ["整改台账.xlsx", blankLedger()],
    ["单位名录.xlsx", unitDirectory()],
    ["sample/商丘市整改台账.xlsx", masterLedger()],
  ];
}
