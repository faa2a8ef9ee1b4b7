import { foldText } from "../../text";
import { batchKey, itemKey, numberKey } from "../item/batch";
import type { Item } from "../item/item";
import { isBatch, mayNameBatch } from "./batch-words";
import { type ComparedItem, group } from "./compared-item";
import { type WordedNumber, wordedNumbers } from "./worded-number";

/** A number behind words, or behind a batch: `2-3` and `第2-3项` have neither. */
const BEHIND_WORDS =
  /^(?!第)(?:(\p{Script=Han}+\d{0,2})[-—–第]|问题|任务|事项|序号)(\d{1,4})[)\]]?[条项号]?$/u;

/** A number of parts. */
const PARTS = /^\d{1,4}(?:[-.]\d{1,4})+$/;
/** What a cell holds after Excel took `1-2` for a day. */
const DAY = /^\d{4}-(\d\d)-(\d\d)$/;

/** The parts of a number, however they are set apart: of `1-2`, `1.2` and `1-02`; `""` of any other, and of a day. */
function partsOf(number: string): string {
  const key = numberKey(number);
  return PARTS.test(key) && !DAY.test(key) ? key.split(/[-.]/).map(Number).join("-") : "";
}

/** A number with its batch, and the heading above it. */
type Numbered = Pick<Item, "batch" | "number"> & Partial<Pick<Item, "section">>;

/** Items by their numbers. */
export class NumberedItems {
  private readonly byKey: ReadonlyMap<string, readonly ComparedItem[]>;
  private numbers: ReadonlyMap<string, readonly ComparedItem[]> | null = null;
  private parts: ReadonlyMap<string, readonly ComparedItem[]> | null = null;
  private batches: ReadonlySet<string> | null = null;

  constructor(private readonly all: readonly ComparedItem[]) {
    this.byKey = group(all, ({ item }) => itemKey(item));
  }

  /** Whether an item has this very number in this batch. */
  has(numbered: Numbered): boolean {
    return this.byKey.has(itemKey(numbered));
  }

  /** The items with this number: in its batch, in the one that its heading names, or in any where the list has no such number there. */
  find({ batch, number, section = null }: Numbered): readonly ComparedItem[] {
    if (number === "") return [];
    const inBatch = this.byKey.get(itemKey({ batch, number })) ?? this.underHeading(section, number);
    if (inBatch) return inBatch;
    return (
      this.inAnyBatch({ batch, number }) ?? this.behindItsBatch(number) ?? this.numberedInWords(batch, number)
    );
  }

  /** The items that a number may mean whose words name no batch of the list, or one that has no such number. */
  findBehindWords(number: string): readonly ComparedItem[] {
    const [worded] = wordedNumbers(number);
    return (worded && this.inAnyBatch({ batch: "", number: worded.number })) ?? [];
  }

  private inAnyBatch({ batch, number }: Numbered): readonly ComparedItem[] | undefined {
    this.numbers ??= group(this.all, ({ item }) => numberKey(item.number));
    return this.numbers.get(numberKey(number)) ?? this.inParts(batch, number);
  }

  /** `中央3`, `省级-1`: the number stands behind a short word for its batch, or for the heading above it. */
  private behindItsBatch(number: string): readonly ComparedItem[] | undefined {
    const found = new Set(wordedNumbers(number).flatMap((worded) => this.inNamedBatch(worded)));
    return found.size === 0 ? undefined : [...found];
  }

  private inNamedBatch({ words, number }: WordedNumber): readonly ComparedItem[] {
    const all = this.inAnyBatch({ batch: "", number }) ?? [];
    const named = (isNamed: (item: Item) => boolean): ComparedItem[] =>
      all.filter(({ item }) => isNamed(item));
    const ways = [
      named(({ batch }) => isBatch(words, batch)),
      named(({ batch }) => mayNameBatch(words, batch)),
      named(({ section }) => section !== null && mayNameBatch(words, section)),
    ];
    return ways.find((items) => items.length > 0) ?? [];
  }

  /** A number of parts that is spelled otherwise in the list, or has become a day: in its batch where there are such. */
  private inParts(batch: string, number: string): readonly ComparedItem[] | undefined {
    const asked = partsOf(number.replace(DAY, "$1-$2"));
    if (asked === "") return undefined;
    this.parts ??= group(this.all, ({ item }) => partsOf(item.number));
    const found = this.parts.get(asked);
    const inBatch = found?.filter(({ item }) => batchKey(item.batch) === batchKey(batch)) ?? [];
    return inBatch.length > 0 ? inBatch : found;
  }

  /** `附件1第3项`, `问题3`: the number stands behind words, which may be its batch, or its batch beside it. */
  private numberedInWords(batch: string, words: string): readonly ComparedItem[] {
    const [, before = batch, number] = BEHIND_WORDS.exec(foldText(words)) ?? [];
    if (number === undefined) return [];
    return (
      this.byKey.get(itemKey({ batch, number })) ?? this.byKey.get(itemKey({ batch: before, number })) ?? []
    );
  }

  /** A heading (`中央督察反馈 反馈问题整改情况`) may name a batch of the list in words that are no batch's by themselves. */
  private underHeading(heading: string | null, number: string): readonly ComparedItem[] | undefined {
    if (heading === null) return undefined;
    this.batches ??= new Set(this.all.map(({ item }) => foldText(item.batch)).filter((name) => name !== ""));
    const folded = foldText(heading);
    const named = [...this.batches].filter((name) => folded.includes(name));
    const [longest] = named.toSorted((a, b) => b.length - a.length);
    return longest === undefined ? undefined : this.byKey.get(itemKey({ batch: longest, number }));
  }
}
