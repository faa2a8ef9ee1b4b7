import type { DistributeOutcome } from "../../../app";
import { dekadLabel, type IsoDate } from "../../../calendar";

/** What 下发 would send out. */
export interface DistributeView {
  /** In words. */
  readonly dekad: string;
  readonly due: IsoDate;
  readonly forms: readonly { readonly unit: string; readonly items: number }[];
  /** Names that the directory does not know: no form is made for them. */
  readonly unknownUnits: readonly string[];
  /** How many items stand in no form. */
  readonly withoutUnit: number;
}

/** What was, or would be, sent out. */
export function distributeView({
  dekad,
  due,
  forms,
  unknownUnits,
  withoutUnit,
}: DistributeOutcome): DistributeView {
  return {
    dekad: dekadLabel(dekad),
    due,
    forms: forms.map(({ unit, items }) => ({ unit, items: items.length })),
    unknownUnits,
    withoutUnit: withoutUnit.length,
  };
}
