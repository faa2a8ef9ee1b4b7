import { foldText } from "../../text";
import { itemKey, numberKey } from "../item/batch";
import type { Item } from "../item/item";
import { agreement } from "./agreement";
import { ComparedItem, group } from "./compared-item";
import { LikeTexts } from "./like-texts";
import { mayBeSubNumber, numbersTogether } from "./number-list";
import { APART, closestFirst, mostAlike, type Preference, type Ranked } from "./ranked-items";
import { rowKeyOf, type RowKey } from "./row-key";
import { overlap, sharedOfBoth, type TextPairs } from "./text-overlap";

/**
 * How an item was found among others, from the surest way to the least sure. `several`: a row names several items, by their numbers or their
 * problems, and speaks of all of them.
 */
export type MatchKind = "key" | "number-and-text" | "several" | "number" | "text";

/**
 * Why a match may be wrong, or a row was not matched. `number-missing` and `number-shifted`: the text alone told, the number is blank or another
 * item's. `text-missing`: the number alone told. `text-differs`: number or key tell, and the text is only partly alike.
 * `text-alike`: the text alone told, and it is not quite the same. `several-alike`: another item is as much alike.
 * `key-contradicted`: the row's key is another item's: a row was copied, or its cells were sorted without the key.
 */
export type DoubtReason =
  | "number-missing"
  | "number-shifted"
  | "text-missing"
  | "text-differs"
  | "text-alike"
  | "several-alike"
  | "key-contradicted";

/** The item of another list that an item is, and how that was told. */
export interface ItemMatch {
  readonly known: Item;
  readonly by: MatchKind;
  /** How much of the shorter problem the longer one holds, from 0 to 1; 0 where one of them is blank. */
  readonly alike: number;
  /** What speaks against it. Only a shifted or missing number beside the very same text leaves no doubt. */
  readonly reasons: readonly DoubtReason[];
}

/** An item that another may be, with how much alike their problems are. */
export interface MatchCandidate {
  readonly known: Item;
  readonly alike: number;
}

/** From here on a problem's text confirms that two items are the same. */
const CONFIRMED = 0.6;
/** Below this a number alone does not make two items the same: the numbers have shifted. */
const CONTRADICTED = 0.3;
/** From here on a text alone, without a number, makes two items the same. */
const SAME_TEXT = 0.8;
/** Shorter problems than this are too common to match by text alone. */
const FEWEST_PAIRS = 5;
/** A number behind words, or behind a batch: `2-3` and `第2-3项` have neither. */
const BEHIND_WORDS = /^(?!第)(?:\p{Script=Han}+\d{0,2}[-—–第]|问题|任务|事项|序号)(\d{1,4})[)\]]?[条项号]?$/u;
/** A person is shown so many items that a row may be, at most. */
const MOST_CANDIDATES = 3;

/** What is known of an item besides what it says. */
export interface MatchHints {
  /** The hidden key of its row. */
  readonly key?: RowKey | null;
  /** Of several that agree as well, the one for which this holds is meant: those that are the unit's own. */
  readonly prefers?: (known: Item) => boolean;
}

/** Finds items among those of another list: the master, or the last 旬. */
export interface ItemMatcher {
  /** The item that is the same; `null` where the list has none, or where nothing tells which of several. */
  match(item: Item, hints?: MatchHints): ItemMatch | null;
  /** The items that a row speaks of: mostly one, as {@link match} tells; several where it names them together; or none. */
  matchAll(item: Item, hints?: MatchHints): ItemMatch[];
  /** The items that a person may choose from where {@link match} is in doubt, likeliest first. */
  candidates(item: Item, hints?: MatchHints): MatchCandidate[];
}

/** Whether a person should look at a match: where the problem is the very same, a shifted number leaves no doubt. */
export function isDoubtful({ alike, reasons }: Pick<ItemMatch, "alike" | "reasons">): boolean {
  return alike < 1 ? reasons.length > 0 : reasons.includes("several-alike");
}

/** Prepares a list of items for matching: by key, by batch and number confirmed by text, then by text alone. */
export function itemMatcher(items: readonly Item[]): ItemMatcher {
  return new KnownItems(items);
}

type Numbered = Pick<Item, "batch" | "number"> & Partial<Pick<Item, "section">>;

class KnownItems implements ItemMatcher {
  private readonly all: readonly ComparedItem[];
  private readonly byKey: ReadonlyMap<string, readonly ComparedItem[]>;
  private numbers: ReadonlyMap<string, readonly ComparedItem[]> | null = null;
  private texts: ReadonlyMap<string, readonly ComparedItem[]> | null = null;
  private batches: ReadonlySet<string> | null = null;
  private rowKeys: RowKeys | null = null;
  private likeTexts: LikeTexts<ComparedItem> | null = null;
  private likelyTexts: LikeTexts<ComparedItem> | null = null;

  constructor(items: readonly Item[]) {
    this.all = items.map((item) => new ComparedItem(item));
    this.byKey = group(this.all, ({ item }) => itemKey(item));
  }

  match(item: Item, hints: MatchHints = {}): ItemMatch | null {
    return this.matchOne(new ComparedItem(item), hints);
  }

  private matchOne(asked: ComparedItem, { key = null, prefers = anyItem }: MatchHints): ItemMatch | null {
    const keyed = key && this.keyed(key);
    if (!keyed) return this.matchWithoutKey(asked, prefers);
    if (asked.saysAs(keyed)) return matched(keyed, "key", 1);
    if (asked.folded === "") return matchBlank(keyed, asked.item);
    const alike = overlap(asked.pairs, keyed.pairs);
    const other = this.matchWithoutKey(asked, prefers);
    if (other && other.known !== keyed.item && other.alike > alike) {
      return { ...other, reasons: [...other.reasons, "key-contradicted"] };
    }
    if (alike >= CONFIRMED)
      return matched(keyed, "key", alike, isReworded(keyed, key) ? ["text-differs"] : []);
    return alike >= CONTRADICTED ? matched(keyed, "key", alike, ["text-differs"]) : null;
  }

  matchAll(item: Item, hints: MatchHints = {}): ItemMatch[] {
    const asked = new ComparedItem(item);
    const listed = this.listed(asked);
    if (listed.length > 0) return listed;
    const one = this.matchOne(asked, hints);
    if (!one) return [];
    const others = this.alsoHeld(asked, one.known);
    return others.length === 0 ? [one] : [{ ...one, by: "several" }, ...others];
  }

  candidates(item: Item, { key = null }: MatchHints = {}): MatchCandidate[] {
    const asked = new ComparedItem(item);
    const keyed = key && this.keyed(key);
    this.likelyTexts ??= new LikeTexts(this.all, CONTRADICTED + APART);
    const named = new Set([...(keyed ? [keyed] : []), ...this.numbered(item)]);
    const likely = asked.pairs.size === 0 ? [] : this.likelyTexts.candidates(asked.pairs);
    return Array.from(new Set([...named, ...likely]), (known) => ({
      known,
      alike: overlap(asked.pairs, known.pairs),
    }))
      .filter(({ known, alike }) => named.has(known) || alike >= CONTRADICTED)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, MOST_CANDIDATES)
      .map(({ known, alike }) => ({ known: known.item, alike }));
  }

  private matchWithoutKey(asked: ComparedItem, prefers: Preference): ItemMatch | null {
    const numbered = this.numbered(asked.item);
    const identical = numbered.filter((one) => asked.saysAs(one) && asked.folded !== "");
    if (identical.length > 0) return matchIdentical(asked.item, identical, prefers);
    if (asked.pairs.size === 0) {
      const numberedOnly = preferred(numbered, prefers);
      return numberedOnly && matched(numberedOnly, "number", 0, ["text-missing"]);
    }
    const likely = mostAlike(asked.pairs, numbered, prefers);
    const sameTexts = this.withText(asked.folded);
    // Numbers shift in lists whose problems are worded alike: the very text says more than a number beside one much like it.
    if (likely && likely.alike >= CONFIRMED && sameTexts.length !== 1)
      return this.matchCloser(asked, likely) ?? matchConfirmed(likely);
    if (sameTexts.length > 0) return matchSameText(asked, sameTexts, prefers);
    return this.matchAlike(asked, prefers) ?? matchByNumber(likely);
  }

  /** The items whose numbers a row names together; none where one of them is not there, or the row speaks of something else. */
  private listed(asked: ComparedItem): ItemMatch[] {
    const { item } = asked;
    if (!/\D/.test(item.number) || this.byKey.has(itemKey(item))) return [];
    const numbers = numbersTogether(item.number);
    const found = numbers.flatMap((number) => only(this.numbered({ batch: item.batch, number })) ?? []);
    if (found.length < 2 || found.length < numbers.length) return [];
    const whole = mayBeSubNumber(item.number) ? wholeOf(asked, found) : null;
    if (whole) return [matched(whole, "number-and-text", overlap(asked.pairs, whole.pairs))];
    const matches = found.map((known) => {
      const alike = overlap(asked.pairs, known.pairs);
      const doubt = asked.folded === "" ? "text-missing" : "text-differs";
      return matched(known, "several", alike, alike >= CONFIRMED ? [] : [doubt]);
    });
    return asked.folded === "" || matches.some(({ alike }) => alike >= CONTRADICTED) ? matches : [];
  }

  /** Other items whose whole problem a row holds besides that of the item it was taken for. */
  private alsoHeld(asked: ComparedItem, known: Item): ItemMatch[] {
    if (asked.item.text.problem === known.text.problem) return [];
    const own = foldText(known.text.problem ?? "");
    // What is left when its own problem, perhaps shortened, is told.
    let room = asked.folded.length - Math.floor(own.length * CONFIRMED);
    if (room < FEWEST_PAIRS) return [];
    const held = this.alikeTo(asked.pairs).filter(
      ({ item, folded }) =>
        item !== known &&
        folded.length >= FEWEST_PAIRS &&
        !own.includes(folded) &&
        !folded.includes(own) &&
        asked.folded.includes(folded),
    );
    const others: ItemMatch[] = [];
    for (const one of held) {
      if (one.folded.length > room || this.withText(one.folded).length > 1) continue;
      room -= one.folded.length;
      others.push(matched(one, "several", 1));
    }
    return others;
  }

  /** Another item whose problem is more alike than that of the item with the row's number: numbers shift in lists of like problems. */
  private matchCloser({ item, pairs }: ComparedItem, likely: Ranked): ItemMatch | null {
    if (likely.alike === 1 || pairs.size < FEWEST_PAIRS) return null;
    const [closest, next] = closestFirst(pairs, this.alikeTo(pairs));
    if (!closest || closest.known === likely.known || closest.alike < SAME_TEXT) return null;
    if (closest.alike <= likely.alike || closest.shared <= sharedOfBoth(pairs, likely.known.pairs))
      return null;
    if (next?.alike === closest.alike && next.shared === closest.shared)
      return matched(likely.known, "number-and-text", likely.alike, ["text-differs", ...SEVERAL]);
    const isSame = closest.shared === 1;
    // Somebody changed a figure: then all else is still the item's of that number.
    if (!isSame && agreement(item, likely.known.item) > agreement(item, closest.known.item)) return null;
    const doubts: readonly DoubtReason[] = isSame ? [] : ["text-alike", ...SEVERAL];
    return matched(closest.known, "text", closest.alike, [numberDoubt(item), ...doubts]);
  }

  private alikeTo(pairs: TextPairs): ComparedItem[] {
    this.likeTexts ??= new LikeTexts(this.all, SAME_TEXT - APART);
    return this.likeTexts.candidates(pairs);
  }

  /** The only item whose problem is much alike in words. */
  private matchAlike({ item, pairs }: ComparedItem, prefers: Preference): ItemMatch | null {
    if (pairs.size < FEWEST_PAIRS) return null;
    const best = mostAlike(pairs, this.alikeTo(pairs), prefers);
    if (!best || best.alike < SAME_TEXT || !best.alone) return null;
    return matched(best.known, "text", best.alike, [numberDoubt(item), "text-alike"]);
  }

  /** The items with this number: in its batch, in the one that its heading names, or in any where the list has no such number there. */
  private numbered({ batch, number, section = null }: Numbered): readonly ComparedItem[] {
    if (number === "") return [];
    const inBatch = this.byKey.get(itemKey({ batch, number })) ?? this.underHeading(section, number);
    if (inBatch) return inBatch;
    this.numbers ??= group(this.all, ({ item }) => numberKey(item.number));
    return this.numbers.get(numberKey(number)) ?? this.numberedInWords(batch, number);
  }

  /** `附件1第3项`, `问题3`: the number stands behind words, its batch beside it. */
  private numberedInWords(batch: string, words: string): readonly ComparedItem[] {
    const [, number] = BEHIND_WORDS.exec(foldText(words)) ?? [];
    return number === undefined ? [] : (this.byKey.get(itemKey({ batch, number })) ?? []);
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

  private withText(folded: string): readonly ComparedItem[] {
    this.texts ??= group(this.all, (one) => one.folded);
    return this.texts.get(folded) ?? [];
  }

  /** The one item with this key; the master may have been renumbered or reworded since the key was written. */
  private keyed(key: RowKey): ComparedItem | null {
    this.rowKeys ??= new RowKeys(this.all);
    return this.rowKeys.find(key);
  }
}

/** Of the items that a number may speak of, the only one whose problem a row tells; `null` where it may tell several, or none. */
function wholeOf(asked: ComparedItem, found: readonly ComparedItem[]): ComparedItem | null {
  if (asked.folded === "") return null;
  const same = found.filter((known) => asked.saysAs(known));
  if (same.length > 0) return only(same);
  const alike = found.filter((known) => overlap(asked.pairs, known.pairs) >= CONTRADICTED);
  const one = only(alike);
  return one && overlap(asked.pairs, one.pairs) >= CONFIRMED ? one : null;
}

/** Items by the keys of their rows. */
class RowKeys {
  private readonly places: ReadonlyMap<string, readonly ComparedItem[]>;
  private readonly problems: ReadonlyMap<string, readonly ComparedItem[]>;

  constructor(items: readonly ComparedItem[]) {
    const keys = new Map(items.map((one) => [one, rowKeyOf(one.item)]));
    this.places = group(items, (one) => keys.get(one)?.place ?? "");
    this.problems = group(items, (one) => keys.get(one)?.problem ?? "");
  }

  find({ place, problem }: RowKey): ComparedItem | null {
    const placed = this.places.get(place) ?? [];
    const worded = this.problems.get(problem) ?? [];
    return only(placed.filter((one) => worded.includes(one))) ?? only(worded) ?? only(placed);
  }
}

function only<One>(list: readonly One[]): One | null {
  const [first, ...others] = list;
  return first !== undefined && others.length === 0 ? first : null;
}

const anyItem: Preference = () => true;

/** The only one there is, or the only one preferred. */
function preferred(list: readonly ComparedItem[], prefers: Preference): ComparedItem | null {
  return only(list) ?? only(list.filter(({ item }) => prefers(item)));
}

/** Whether an item was reworded since a key was written: or it is another that has its number now. */
function isReworded({ item }: ComparedItem, { problem }: RowKey): boolean {
  return rowKeyOf(item).problem !== problem;
}

/** A row whose problem was left blank or cleared. */
function matchBlank(keyed: ComparedItem, { number }: Item): ItemMatch {
  const agrees = number !== "" && numberKey(keyed.item.number) === numberKey(number);
  return matched(keyed, "key", 0, agrees ? [] : ["text-missing"]);
}

/**
 * Number and problem agree. Where a master repeats both on every row of measures, the measures tell; a faulty one may hold the very item twice,
 * and then its first place counts.
 */
function matchIdentical(
  { text: { measures = "" } }: Item,
  identical: readonly ComparedItem[],
  prefers: Preference,
): ItemMatch | null {
  const withMeasures = identical.filter(({ item }) => measures !== "" && item.text.measures === measures);
  const one = preferred(identical, prefers) ?? only(withMeasures);
  if (one) return matched(one, "number-and-text", 1);
  const [first] = identical;
  const isOneKey = new Set(identical.map(({ item }) => itemKey(item))).size === 1;
  return first && isOneKey ? matched(first, "number-and-text", 1, ["several-alike"]) : null;
}

/** The problem agrees; of several that have it none is taken unless one is preferred. */
function matchSameText(
  { item }: ComparedItem,
  same: readonly ComparedItem[],
  prefers: Preference,
): ItemMatch | null {
  const one = preferred(same, prefers);
  return one && matched(one, "text", 1, [numberDoubt(item), ...(same.length > 1 ? SEVERAL : [])]);
}

const SEVERAL = ["several-alike"] as const;

/** The number tells, and the text confirms it. */
function matchConfirmed({ known, alike, alone }: Ranked): ItemMatch {
  return matched(known, "number-and-text", alike, alone ? [] : ["text-differs", ...SEVERAL]);
}

function numberDoubt({ number }: Item): DoubtReason {
  return number === "" ? "number-missing" : "number-shifted";
}

function matchByNumber(likely: Ranked | null): ItemMatch | null {
  if (!likely || likely.alike < CONTRADICTED) return null;
  return matched(likely.known, "number", likely.alike, ["text-differs"]);
}

function matched(
  { item }: ComparedItem,
  by: MatchKind,
  alike: number,
  reasons: readonly DoubtReason[] = [],
): ItemMatch {
  return { known: item, by, alike, reasons };
}
