import * as fc from "fast-check";
import type { ColumnId, Status } from "../../src/ledger";
import { cellText, type CellValue, type Grid } from "../../src/sheet";
import { HEADERS_IN_THE_WILD } from "./domain-headers";
import { Chance, plainValue, PROBLEMS, STATUSES_IN_THE_WILD } from "./generated-values";
import { SheetDraft } from "./sheet-draft";

/** How items are laid out with their labels beside them. */
export interface FormChoices {
  readonly seed: number;
  /** `stacked`: one item below another; `transposed`: an item a column, labels on the left. */
  readonly shape: "stacked" | "transposed";
  readonly items: number;
  readonly fields: readonly ColumnId[];
  /** Label and value so many times a row; a transposed table has its labels in one column. */
  readonly pairs: number;
  /** Long texts take a row of their own, merged to the right edge. */
  readonly wideTexts: boolean;
  readonly labelsMerged: boolean;
  readonly shuffled: boolean;
  readonly standardLabels: boolean;
  readonly title: boolean;
  readonly gap: boolean;
  readonly corner: { readonly row: number; readonly column: number };
}

/** A sheet and the items a person finds in it. */
export interface GeneratedForm {
  readonly grid: Grid;
  readonly items: readonly TrueFormItem[];
}

/** An item as a person reads it; `row` is the one of its problem, 1-based. */
export interface TrueFormItem {
  readonly row: number;
  readonly number: string;
  readonly problem: string;
  readonly status: Status | null;
  readonly progress: string;
}

/** What a form asks beside number, problem, progress and status; nothing that two labels of a form could both mean. */
const OPTIONAL: readonly ColumnId[] = ["target", "measures", "leadUnits", "leaders", "nextSteps", "remarks"];
const WIDE: ReadonlySet<ColumnId> = new Set(["problem", "target", "measures", "progress", "nextSteps"]);

/** Forms, the plainest first. */
export const formChoices: fc.Arbitrary<FormChoices> = fc.record({
  seed: fc.nat(1_000_000),
  shape: fc.constantFrom<FormChoices["shape"]>("stacked", "transposed"),
  items: fc.integer({ min: 1, max: 5 }),
  fields: fc
    .subarray([...OPTIONAL], { minLength: 1 })
    .map((others): ColumnId[] => ["number", "problem", ...others, "progress", "status"]),
  pairs: fc.integer({ min: 1, max: 3 }),
  wideTexts: fc.boolean(),
  labelsMerged: fc.boolean(),
  shuffled: fc.boolean(),
  standardLabels: fc.boolean(),
  title: fc.boolean(),
  gap: fc.boolean(),
  corner: fc.record({ row: fc.nat(3), column: fc.nat(2) }),
});

const FEWEST_ROWS = 3;

interface FormItem {
  readonly values: ReadonlyMap<ColumnId, CellValue>;
  readonly status: Status | null;
}

/** Lays a form out. */
export function layOutForm(choices: FormChoices): GeneratedForm {
  const chance = new Chance(choices.seed);
  const draft = new SheetDraft(choices.corner);
  const fields = choices.shuffled
    ? ["number" as const, ...chance.shuffled(choices.fields.slice(1))]
    : choices.fields;
  const labels = new Map(fields.map((id) => [id, labelOf(id, choices, chance)]));
  const items = Array.from({ length: choices.items }, (_, index) => itemOf(fields, index + 1, chance));
  const top = choices.title ? 1 : 0;
  if (choices.title) draft.put(0, 0, "商丘市整改事项情况登记（2019年4月上旬）");
  const rows =
    choices.shape === "transposed"
      ? writeTransposed(draft, top, labels, items)
      : writeStacked(draft, top, labels, items, choices);
  return {
    grid: draft.grid("一事一表"),
    items: items.map(({ values, status }, index) => ({
      row: (rows[index] ?? 0) + choices.corner.row + 1,
      number: cellText(values.get("number") ?? null),
      problem: cellText(values.get("problem") ?? null),
      status,
      progress: cellText(values.get("progress") ?? null),
    })),
  };
}

/** Labels that mean something else without a table around them are not asked of a form. */
function labelOf(id: ColumnId, { standardLabels }: FormChoices, chance: Chance): string {
  const [standard = ""] = HEADERS_IN_THE_WILD[id];
  const isOpen = id === "progress" || id === "status" || id === "number";
  return standardLabels || isOpen ? standard : chance.pick(HEADERS_IN_THE_WILD[id]);
}

function itemOf(fields: readonly ColumnId[], number: number, chance: Chance): FormItem {
  const [word, status] = chance.pick(STATUSES_IN_THE_WILD);
  const values = new Map<ColumnId, CellValue>();
  for (const id of fields) values.set(id, plainValue(id, chance));
  values.set("number", number);
  values.set("problem", chance.pick(PROBLEMS));
  values.set("progress", `第${number}项已完成${number * 7}处点位整改，其余正在推进`);
  values.set("status", word);
  return { values, status };
}

/** Returns the row (0-based in the draft) of each item's problem. */
function writeTransposed(
  draft: SheetDraft,
  top: number,
  labels: ReadonlyMap<ColumnId, string>,
  items: readonly FormItem[],
): number[] {
  const ids = [...labels.keys()];
  for (const [index, id] of ids.entries()) {
    draft.put(top + index, 0, labels.get(id) ?? "");
    for (const [place, { values }] of items.entries())
      draft.put(top + index, place + 1, values.get(id) ?? null);
  }
  return items.map(() => top + ids.indexOf("problem"));
}

function writeStacked(
  draft: SheetDraft,
  top: number,
  labels: ReadonlyMap<ColumnId, string>,
  items: readonly FormItem[],
  { pairs: most, wideTexts, labelsMerged, gap }: FormChoices,
): number[] {
  // A form of one or two rows is not told from a table of so many.
  const pairs = Math.max(1, Math.min(most, Math.floor(labels.size / FEWEST_ROWS)));
  const step = labelsMerged ? 3 : 2;
  const right = pairs * step - 1;
  const rows: number[] = [];
  let [row, pair] = [top, 0];
  for (const { values } of items) {
    for (const [id, label] of labels) {
      const isWide = wideTexts && WIDE.has(id);
      if (pair === pairs || (isWide && pair > 0)) [row, pair] = [row + 1, 0];
      const column = pair * step;
      draft.put(row, column, label);
      if (labelsMerged) draft.merge(row, column, row, column + 1);
      draft.put(row, column + step - 1, values.get(id) ?? null);
      if (isWide) draft.merge(row, column + step - 1, row, right);
      if (id === "problem") rows.push(row);
      pair = isWide ? pairs : pair + 1;
    }
    [row, pair] = [row + (gap ? 2 : 1), 0];
  }
  return rows;
}
