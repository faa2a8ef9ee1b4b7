import { formatChineseDate, type IsoDate } from "../calendar";
import { awaitsVerification, type Item } from "../ledger";
import type { WorkbookHost } from "../hosts";
import { verificationForm } from "../reports";
import { identifyReturn, type MergedCell, type MergedCells } from "../returns";
import type { CellEdit } from "../sheet";
import {
  drawSample,
  type ResultProblem,
  type SampleSize,
  stratumBy,
  type Stratum,
  verificationResults,
  type VerifiedItem,
} from "../verification";
import { mergeEdits, type HomelessCell, type MergeEdit } from "./merge-edits";
import { itemsOf, openLedgers, type OpenedLedgers } from "./open-ledgers";
import { subjectOf } from "./title";
import { VerbRefused } from "./verb-refused";

/** A fifth is drawn unless somebody says otherwise. */
export const DEFAULT_SAMPLE: SampleSize = { share: 0.2 };

/** What a sample is drawn with. */
export interface SampleRequest {
  readonly asOf: IsoDate;
  /** Left out, {@link DEFAULT_SAMPLE}. */
  readonly size?: SampleSize;
  /** Left out, the as-of date: the same day gives the same sample. */
  readonly seed?: string;
}

/** A sample for checking on site. */
export interface DrawnSample {
  readonly seed: string;
  readonly strata: readonly Stratum[];
}

/**
 * 抽取核查: draws from the items that were reported complete and that nobody has checked.
 * @throws VerbRefused where the ledger has no items, or none that waits to be checked.
 */
export function drawVerification(
  opened: OpenedLedgers,
  { asOf, size, seed = asOf }: SampleRequest,
): DrawnSample {
  const items = itemsOf(opened);
  if (items.length === 0) throw new VerbRefused("ledger-not-found");
  const waiting = items.filter(awaitsVerification);
  if (waiting.length === 0) throw new VerbRefused("nothing-to-verify");
  const stratumOf = stratumBy(opened.directory);
  return { seed, strata: drawSample(waiting, { size: size ?? DEFAULT_SAMPLE, seed, stratumOf }) };
}

/** Writes the 核查表 of a sample as a new workbook, and gives its name. */
export async function writeVerificationForm(
  host: WorkbookHost,
  opened: OpenedLedgers,
  { seed, strata }: DrawnSample,
  asOf: IsoDate,
): Promise<string> {
  const title = `${subjectOf(opened)}整改现场核查表`;
  const fileName = `整改现场核查表_${formatChineseDate(asOf)}.xlsx`;
  await host.openWorkbook(verificationForm({ title, asOf, seed, kind: opened.kind, strata }), fileName);
  return fileName;
}

/** What a filled 核查表 gave. */
export interface VerificationOutcome {
  readonly verified: readonly VerifiedItem[];
  readonly problems: readonly { readonly row: Item; readonly problem: ResultProblem }[];
  /** How many rows were left blank. */
  readonly open: number;
  /** What is to be changed in the master so that it holds the results. */
  readonly edits: readonly MergeEdit[];
  /** Results for which the master has no column. */
  readonly homeless: readonly HomelessCell[];
}

/**
 * 录入核查结果: what a filled 核查表 changes in the master, to be looked at before it is applied.
 * @throws VerbRefused where the filled workbook has no rows of items.
 */
export async function readVerification(
  opened: OpenedLedgers,
  filled: WorkbookHost,
): Promise<VerificationOutcome> {
  const { directory, kind, workbook } = opened;
  const form = await openLedgers(filled, { directory, kind });
  const { rows } = identifyReturn("", form.workbook, directory);
  if (rows.length === 0) throw new VerbRefused("ledger-not-found");
  const planYear = workbook.ledgers.find((ledger) => ledger.planYear !== null)?.planYear ?? null;
  const results = verificationResults(itemsOf(opened), rows, { directory, planYear });
  return { ...results, ...mergeEdits(opened, { items: results.verified.map(merged) }) };
}

const BY_HAND: MergedCell = { sources: [], settledBy: null };

function merged({ before, item, columns }: VerifiedItem): Parameters<typeof mergeEdits>[1]["items"][number] {
  const cells: MergedCells = Object.fromEntries(columns.map((column) => [column, BY_HAND]));
  return { before, item, cells, progress: [], othersWords: [] };
}

/** The edits alone, as a host takes them. */
export function verificationEdits({ edits }: VerificationOutcome): CellEdit[] {
  return edits.map(({ sheet, row, column, before, after, kind }) => ({
    sheet,
    row,
    column,
    before,
    after,
    kind,
  }));
}
