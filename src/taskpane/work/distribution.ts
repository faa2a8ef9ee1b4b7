import {
  distribute,
  VerbRefused,
  type DistributeOptions,
  type DistributeOutcome,
  type OpenedLedgers,
} from "../../app";
import { FileWorkbookHost, packedFiles, type NamedBytes } from "../../hosts/file";
import type { SheetSpec } from "../../sheet";
import { dekadLabel } from "../../calendar";

/** The forms of all units and the list of them, in one file. */
export interface PackedForms {
  readonly outcome: DistributeOutcome;
  readonly packed: NamedBytes;
}

/** Makes no file: tells what 下发 would send out. */
export function plannedForms(opened: OpenedLedgers, options: DistributeOptions): Promise<DistributeOutcome> {
  return distribute(new Collecting(() => Promise.resolve()), opened, options);
}

/** Makes the forms of all units and the list of them, packed into one file. */
export async function packedForms(opened: OpenedLedgers, options: DistributeOptions): Promise<PackedForms> {
  const files: NamedBytes[] = [];
  const workbook = { fileName: "", sheets: [] };
  const host = new FileWorkbookHost({
    workbook,
    deliver: (fileName, bytes) => {
      files.push({ fileName, bytes });
      return Promise.resolve();
    },
  });
  const outcome = await distribute(host, opened, options);
  const fileName = `整改填报表_${dekadLabel(outcome.dekad)}_${outcome.forms.length}个单位.zip`;
  return { outcome, packed: { fileName, bytes: packedFiles(files) } };
}

/** A workbook before it is written. */
export interface FormSheets {
  readonly fileName: string;
  readonly sheets: readonly SheetSpec[];
}

/** The form of one unit. @throws VerbRefused where the unit has none. */
export async function formOf(
  unit: string,
  opened: OpenedLedgers,
  options: DistributeOptions,
): Promise<FormSheets> {
  const made: FormSheets[] = [];
  const host = new Collecting((sheets, fileName) => {
    made.push({ sheets, fileName });
    return Promise.resolve();
  });
  const { forms } = await distribute(host, opened, options);
  const form = made.find(({ fileName }) => fileName === forms.find((one) => one.unit === unit)?.file);
  if (!form) throw new VerbRefused("unit-without-items", { unit });
  return form;
}

/** Takes workbooks before they are written to bytes. */
class Collecting extends FileWorkbookHost {
  constructor(private readonly take: (sheets: readonly SheetSpec[], fileName: string) => Promise<void>) {
    super({ workbook: { fileName: "", sheets: [] }, deliver: () => Promise.resolve() });
  }

  override openWorkbook(sheets: readonly SheetSpec[], fileName: string): Promise<void> {
    return this.take(sheets, fileName);
  }
}
