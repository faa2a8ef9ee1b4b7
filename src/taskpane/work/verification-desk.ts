import { drawVerification, writeVerificationForm, type OpenedLedgers } from "../../app";
import type { IsoDate } from "../../calendar";
import type { WorkbookHost } from "../../hosts";
import { FileWorkbookHost, openWorkbookBytes } from "../../hosts/file";
import type { WrittenView } from "./answers";
import { fileBytes } from "./file-bytes";

/** How a sample is drawn. */
export interface SampleRequest {
  /** A part of all, in percent from 1 to 100. */
  readonly percent: number;
  /** `""` for the as-of date. */
  readonly seed: string;
}

/** Draws a sample and gives the user its 核查表. @throws VerbRefused where nothing waits to be checked. */
export async function writeSample(
  host: WorkbookHost,
  opened: OpenedLedgers,
  asOf: IsoDate,
  { percent, seed }: SampleRequest,
): Promise<WrittenView> {
  const named = seed.trim();
  const sample = drawVerification(opened, {
    asOf,
    size: { share: percent / 100 },
    ...(named === "" ? {} : { seed: named }),
  });
  const fileName = await writeVerificationForm(host, opened, sample, asOf);
  return { fileName, items: sample.strata.reduce((sum, { drawn }) => sum + drawn.length, 0) };
}

/** Opens a filled 核查表. */
export async function filledForm(file: File): Promise<WorkbookHost> {
  const workbook = await openWorkbookBytes(await fileBytes(file), file.name);
  return new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
}
