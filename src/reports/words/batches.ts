import { batchKey, findBatch, type Item, numberKey } from "../../ledger";

/** The items of one batch, in the ledger's order. */
export interface BatchOfItems {
  /** The batch in one spelling; `""` where the items name none. */
  readonly name: string;
  /** The heading its items stand under, where it speaks of this batch. */
  readonly heading: string | null;
  readonly items: readonly Item[];
}

/** Groups items by batch, in the order in which the batches first appear. */
export function groupByBatch(items: readonly Item[]): BatchOfItems[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = batchKey(item.batch);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, own]) => ({
    name: findBatch(key) ?? own[0]?.batch ?? "",
    heading: own.find(({ section }) => section !== null && batchKey(section) === key)?.section ?? null,
    items: own,
  }));
}

/** The batch of each item in one spelling: the same batch is written the same on every line. */
export function batchNames(items: readonly Item[]): (item: Item) => string {
  const names = new Map(
    groupByBatch(items).map(({ name, items: own }) => [batchKey(own[0]?.batch ?? ""), name]),
  );
  return ({ batch }) => names.get(batchKey(batch)) ?? batch;
}

/** What stands for the batch of items that name none. */
export const NO_BATCH = "没有注明附件或批次";

/** As {@link batchNames}, with words for items that name no batch. */
export function batchLabels(items: readonly Item[]): (item: Item) => string {
  const nameOf = batchNames(items);
  return (item) => nameOf(item) || NO_BATCH;
}

/** An item in a sentence: `附件1第3项`, or `编号中央3` where words stand before the number; by its row in the ledger where it has no number. */
export function itemName({ batch, number, row }: Item): string {
  return number === "" ? `${shortBatch(batch)}第${row}行（无序号）` : numberedName({ batch, number });
}

/** An item that is not in the ledger any more, of which only its place is known. */
export function formerName({ batch, number }: Pick<Item, "batch" | "number">): string {
  return number === "" ? `${shortBatch(batch)}无序号的一项` : numberedName({ batch, number });
}

function numberedName({ batch, number }: Pick<Item, "batch" | "number">): string {
  const shown = shownNumber(number);
  return `${shortBatch(batch)}${BEGINS_WITH_WORD.test(shown) ? `编号${number}` : `第${shown}项`}`;
}

/** A plain number in one spelling, any other as it is written in the ledger: the key that numbers are told apart by has small letters. */
function shownNumber(number: string): string {
  const key = numberKey(number);
  return PLAIN.test(key)
    ? key
    : number
        .trim()
        .replace(/^第/u, "")
        .replace(/[条项号]$/u, "");
}

const PLAIN = /^\d+(?:-\d+)*$/;

function shortBatch(batch: string): string {
  return findBatch(batch) ?? batch;
}

/** `中央3` and `一类3`; in `二（三）` the first character is a number. */
const BEGINS_WITH_WORD = /^(?![〇零一二三四五六七八九十百]+\P{Script=Han})\p{Script=Han}/u;

/** An item's number for a cell: a plain number where it is one, else as written. */
export function numberValue(number: string): string | number {
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
}
