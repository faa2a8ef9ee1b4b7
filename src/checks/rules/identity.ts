import type { Item, Ledger } from "../../ledger";
import { atItem } from "../found-at";
import { identitiesOf, type ItemIdentity } from "../item-identity";
import { itemRule, ledgerRule, type CheckContext, type Found, type Rule } from "../rule";
import { example } from "../rule-example";

const numberMissing = itemRule(
  {
    code: "number-missing",
    severity: "error",
    title: "缺少序号",
    explanation: "附件加序号是一项任务的身份。没有序号，合并时只能按文字去对，容易对错。",
    applies: "台账有“序号”一列时，逐项查。",
    fix: null,
    example: example({ rows: [{}, { 序号: null }, { 序号: 2 }], found: ["A3"] }),
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
    applies: "在同一附件内比较，1、1.、（1）、01、一算同一个序号。各附件可以分别从 1 起编。",
    fix: null,
    example: example({ rows: [{}, {}, { 序号: "（2）" }], found: ["A4"] }),
  },
  (ledger, context) => repeated(ledger, context, "number"),
);

const numberGap = ledgerRule(
  {
    code: "number-gap",
    severity: "warning",
    title: "序号不连续",
    explanation: "同一附件里的序号中间缺了号，可能漏了任务，也可能是删行后没有重新编号。",
    applies:
      "在同一附件内、序号是整数时查。缺号超过五分之一的，看作从总表里摘出来的，不查；中间有没填序号或序号重复的，只指出那一项。",
    fix: null,
    example: example({ rows: [{}, {}, { 序号: 4 }, { 序号: 5 }], found: ["A4"] }),
  },
  (ledger, context) =>
    [...runsByBatch(ledger, context).values()]
      .flatMap(gapsIn)
      .sort((a, b) => a.item.row - b.item.row)
      .map(({ item, missing }) => atItem(ledger, item, "number", { missing })),
);

/** An item's place among the items of its batch, and its number. */
interface PlacedNumber {
  readonly item: Item;
  readonly place: number;
  readonly value: number;
}

/** The items of one batch, in the sheet's order. */
interface BatchRun {
  /** The first item of each whole number. */
  readonly numbered: readonly PlacedNumber[];
  /** How many items up to a place have no number, or one that another has: each stands where some number should. */
  readonly strayUpTo: readonly number[];
}

function runsByBatch(ledger: Ledger, context: CheckContext): Map<string, BatchRun> {
  const identities = new Map<string, ItemIdentity[]>();
  for (const identity of identitiesOf(ledger, context)) {
    const batch = identities.get(identity.batch);
    if (batch) batch.push(identity);
    else identities.set(identity.batch, [identity]);
  }
  return new Map([...identities].map(([batch, items]) => [batch, runOf(items)]));
}

function runOf(items: readonly ItemIdentity[]): BatchRun {
  const seen = new Set<number>();
  const numbered: PlacedNumber[] = [];
  let stray = 0;
  const strayUpTo = items.map(({ item, number }, place) => {
    const value = number === "" ? NaN : Number(number);
    if (number === "" || seen.has(value)) stray += 1;
    else if (Number.isInteger(value)) numbered.push({ item, place, value });
    seen.add(value);
    return stray;
  });
  return { numbered, strayUpTo };
}

/**
 * The items before whose number some are missing, wherever in the sheet the numbers around them stand. Where items without a
 * number of their own stand in between, they are what is wrong, and are told by themselves.
 */
function gapsIn({ numbered, strayUpTo }: BatchRun): { item: Item; missing: string }[] {
  if (isSelection(numbered)) return [];
  const rising = numbered.toSorted((a, b) => a.value - b.value);
  return rising.flatMap(({ item, value, place }, index) => {
    const last = rising[index - 1];
    if (!last || value <= last.value + 1) return [];
    const stray = (strayUpTo[place] ?? 0) - (strayUpTo[last.place] ?? 0);
    const count = value - last.value - 1;
    if (stray >= count) return [];
    return [{ item, missing: count === 1 ? String(last.value + 1) : `${last.value + 1}—${value - 1}` }];
  });
}

/** A unit's own table holds only its items: with more than a fifth of the numbers missing, gaps mean nothing. */
function isSelection(numbered: readonly PlacedNumber[]): boolean {
  const span = numbered.reduce((most, { value }) => Math.max(most, value), 0);
  return numbered.length < span * 0.8;
}

const itemDuplicate = ledgerRule(
  {
    code: "item-duplicate",
    severity: "warning",
    title: "同一问题列了两次",
    explanation: "同一附件里两项的反馈问题一字不差，可能重复登记，会使总数和完成率不准。",
    applies: "在同一附件内比较反馈问题，空格、换行和全半角不算差别。",
    fix: null,
    example: example({ rows: [{}, {}, { 反馈问题: "河道 非法采砂" }], found: ["B4"] }),
  },
  (ledger, context) => repeated(ledger, context, "problem"),
);

/** Items that say the same as an earlier one of their batch, each with the row of the first. */
function* repeated(ledger: Ledger, context: CheckContext, column: "number" | "problem"): Iterable<Found> {
  const first = new Map<string, Map<string, number>>();
  for (const identity of identitiesOf(ledger, context)) {
    const said = identity[column];
    if (said === "") continue;
    const batch = first.get(identity.batch) ?? new Map<string, number>();
    first.set(identity.batch, batch);
    const firstRow = batch.get(said);
    if (firstRow === undefined) batch.set(said, identity.item.row);
    else yield atItem(ledger, identity.item, column, { firstRow });
  }
}

/** Rules about what an item is (编号). */
export const identityRules: readonly Rule[] = [numberMissing, numberDuplicate, numberGap, itemDuplicate];
