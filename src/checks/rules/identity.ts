import { batchKey, itemKey, numberKey, type Item, type Ledger } from "../../ledger";
import { foldText } from "../../text";
import { atItem, itemRule, ledgerRule, type Found, type Rule } from "../rule";

const numberMissing = itemRule(
  {
    code: "number-missing",
    severity: "error",
    title: "缺少序号",
    explanation: "附件加序号是一项任务的身份。没有序号，合并时只能按文字去对，容易对错。",
  },
  (item, ledger) =>
    item.columns.has("number") && item.number === "" ? atItem(ledger, item, "number") : null,
);

const numberDuplicate = ledgerRule(
  {
    code: "number-duplicate",
    severity: "error",
    title: "序号重复",
    explanation: "同一附件里两项用了同一个序号，合并和汇总时分不清是哪一项。",
  },
  (ledger) => repeated(ledger, (item) => (item.number === "" ? null : itemKey(item)), "number"),
);

const numberGap = ledgerRule(
  {
    code: "number-gap",
    severity: "warning",
    title: "序号不连续",
    explanation: "同一附件里的序号中间缺了号，可能漏了任务，也可能是删行后没有重新编号。",
  },
  (ledger) =>
    [...numberedRuns(ledger).values()]
      .flatMap(gapsIn)
      .sort((a, b) => a.item.row - b.item.row)
      .map(({ item, missing }) => atItem(ledger, item, "number", { missing })),
);

interface NumberedItem {
  readonly item: Item;
  readonly number: number;
}

/** The items of each batch that have a whole number, in the sheet's order. */
function numberedRuns(ledger: Ledger): Map<string, NumberedItem[]> {
  const runs = new Map<string, NumberedItem[]>();
  for (const item of ledger.items) {
    const number = item.number === "" ? NaN : Number(numberKey(item.number));
    if (!Number.isInteger(number)) continue;
    const batch = batchKey(item.batch);
    const run = runs.get(batch);
    if (run) run.push({ item, number });
    else runs.set(batch, [{ item, number }]);
  }
  return runs;
}

/** The items before whose number some are missing, wherever in the sheet the numbers around them stand. */
function gapsIn(items: readonly NumberedItem[]): { item: Item; missing: string }[] {
  if (isSelection(items)) return [];
  const rising = items.toSorted((a, b) => a.number - b.number);
  return rising.flatMap(({ item, number }, index) => {
    const last = rising[index - 1]?.number;
    if (last === undefined || number <= last + 1) return [];
    return [{ item, missing: number - last === 2 ? String(last + 1) : `${last + 1}—${number - 1}` }];
  });
}

/** A unit's own table holds only its items: with more than a fifth of the numbers missing, gaps mean nothing. */
function isSelection(items: readonly NumberedItem[]): boolean {
  const numbers = items.map(({ number }) => number);
  const span = numbers.reduce((most, number) => Math.max(most, number), 0);
  return new Set(numbers).size < span * 0.8;
}

const itemDuplicate = ledgerRule(
  {
    code: "item-duplicate",
    severity: "warning",
    title: "同一问题列了两次",
    explanation: "同一附件里两项的反馈问题一字不差，可能重复登记，会使总数和完成率不准。",
  },
  (ledger) =>
    repeated(
      ledger,
      ({ batch, text }) => {
        const problem = foldText(text.problem ?? "");
        return problem === "" ? null : JSON.stringify([batchKey(batch), problem]);
      },
      "problem",
    ),
);

/** Items whose key an earlier item has, each with the row of the first that has it. */
function* repeated(
  ledger: Ledger,
  keyOf: (item: Item) => string | null,
  column: "number" | "problem",
): Iterable<Found> {
  const first = new Map<string, Item>();
  for (const item of ledger.items) {
    const key = keyOf(item);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier) yield atItem(ledger, item, column, { firstRow: earlier.row });
    else first.set(key, item);
  }
}

/** Rules about what an item is (编号). */
export const identityRules: readonly Rule[] = [numberMissing, numberDuplicate, numberGap, itemDuplicate];
