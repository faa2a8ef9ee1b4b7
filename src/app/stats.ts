import type { IsoDate } from "../calendar";
import type { Item } from "../ledger";
import {
  computeMeasures,
  tallyByBatch,
  tallyByUnit,
  type Measure,
  type MeasureId,
  type TallyRow,
} from "../measures";
import { DUE_SOON_DAYS } from "./due-soon";

/** An office's figures on one day. */
export interface Stats {
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  readonly byLeadUnit: readonly TallyRow[];
  readonly byResponsibleUnit: readonly TallyRow[];
  readonly byBatch: readonly TallyRow[];
}

/** 统计: every figure over the items in scope, with the lists it is made of. */
export function computeStats(
  items: readonly Item[],
  asOf: IsoDate,
  dueSoonDays: number = DUE_SOON_DAYS,
): Stats {
  const options = { asOf, dueSoonDays };
  return {
    asOf,
    dueSoonDays,
    measures: computeMeasures(items, options),
    byLeadUnit: tallyByUnit(items, "leadUnits", options),
    byResponsibleUnit: tallyByUnit(items, "responsibleUnits", options),
    byBatch: tallyByBatch(items, options),
  };
}
