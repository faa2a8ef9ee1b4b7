import * as v from "valibot";
import { rectificationKind } from "../ledger";
import { NO_DECISIONS, type MergeDecisions } from "../returns";
import { FoundValues, joined } from "./found-values";
import type { SettingProblem } from "./setting-problem";

const NAME = v.pipe(v.string(), v.nonEmpty());
const ROW = v.pipe(v.number(), v.integer(), v.minValue(1));
const COLUMN = v.picklist(rectificationKind.columns.map(({ id }) => id));
const DEKAD = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  part: v.picklist([1, 2, 3]),
});
const ITEM = v.object({ batch: v.string(), number: v.string(), problem: v.string() });
const MASTERS = v.object({ from: v.literal("master") });
const UNITS = v.object({ from: v.literal("unit"), unit: NAME });
const UNITS_WORD = v.object({ from: v.literal("unit"), unit: NAME, word: v.exactOptional(v.string()) });
const FILE = v.object({
  file: NAME,
  inDekad: v.exactOptional(DEKAD),
  unit: v.exactOptional(NAME),
  dekad: v.exactOptional(DEKAD),
  leaveOut: v.exactOptional(v.boolean()),
});
const ROW_PLACE = { file: NAME, sheet: NAME, row: ROW, number: v.string(), problem: v.string() };
/** One item may be written without a list, and none as `null`. */
const RETURNED_ROW = v.union([
  v.object({ ...ROW_PLACE, items: v.array(ITEM), asTaken: v.exactOptional(v.array(ITEM)) }),
  v.pipe(
    v.object({ ...ROW_PLACE, item: v.nullable(ITEM) }),
    v.transform(({ item, ...place }) => ({ ...place, items: item === null ? [] : [item] })),
  ),
]);
const TAKE = v.variant("from", [
  MASTERS,
  UNITS_WORD,
  v.object({ from: v.literal("text"), text: v.string() }),
]);
const CONFLICT = v.object({
  item: ITEM,
  column: COLUMN,
  between: v.array(v.object({ unit: NAME, text: v.string() })),
  take: TAKE,
  asTaken: v.exactOptional(TAKE),
});
const RULE = v.object({
  kind: v.picklist(["status", "percent", "date", "closed", "baseline"]),
  take: v.variant("from", [MASTERS, UNITS, v.object({ from: v.literal("lead") })]),
});

/** Decisions as they were found, whatever was wrong with them. */
export interface MergeDecisionsReading {
  readonly decisions: MergeDecisions;
  /** Each decision that could not be used, in the order in which they stand. */
  readonly problems: readonly SettingProblem[];
}

/** Reads what a person decided about a merge one by one: what is wrong in one is told, and spoils no other. */
export function readMergeDecisions(found: unknown): MergeDecisionsReading {
  const values = new FoundValues();
  return { decisions: mergeDecisionsIn(found, "", values), problems: values.problems };
}

/** {@link readMergeDecisions} as a part of other values. */
export function mergeDecisionsIn(found: unknown, path: string, values: FoundValues): MergeDecisions {
  const parts = values.fields(found, path, Object.keys(NO_DECISIONS));
  const place = (name: string): string => joined(path, name);
  return {
    files: values.elements(parts.get("files"), place("files"), FILE, "merge-decision") ?? [],
    rows: values.elements(parts.get("rows"), place("rows"), RETURNED_ROW, "merge-decision") ?? [],
    conflicts: values.elements(parts.get("conflicts"), place("conflicts"), CONFLICT, "merge-decision") ?? [],
    rules: values.elements(parts.get("rules"), place("rules"), RULE, "merge-decision") ?? [],
  };
}
