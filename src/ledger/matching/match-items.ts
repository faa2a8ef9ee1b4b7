import { foldText } from "../../text";
import type { Item } from "../item/item";
import { agreement, contradictions, leastContradicted, repeats } from "./agreement";
import { ComparedItem, group, only } from "./compared-item";
import type { DoubtReason, ItemMatch, MatchCandidate } from "./item-match";
import { LikeTexts } from "./like-texts";
import {
  CONFIRMED,
  CONTRADICTED,
  matchBlank,
  matchByNumber,
  matchByPlan,
  matchConfirmed,
  matched,
  matchIdentical,
  matchSameText,
  matchTwinByPlan,
  numberDoubt,
  preferred,
  SEVERAL,
} from "./matched";
import { mayBeSubNumber, numberOfWhole, numbersTogether } from "./number-list";
import { NumberedItems } from "./numbered-items";
import {
  APART,
  AS_ALIKE,
  closestFirst,
  likedOf,
  mostAlike,
  type Preference,
  type Ranked,
} from "./ranked-items";
import type { RowKey } from "./row-key";
import { isReworded, RowKeys } from "./row-keys";
import { overlap, sharedOfBoth, type TextPairs } from "./text-overlap";
import { meantByPlan } from "./told-by-plan";

/** From here on a text alone, without a number, makes two items the same. */
const SAME_TEXT = 0.8;
/** Shorter problems than this are too common to match by text alone. */
const FEWEST_PAIRS = 5;
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
  /** All items with the very problem of a row, in their order; none for a row without one. */
  twins(item: Item): readonly Item[];
  /** Of {@link ItemMatcher.twins} those other than a known one that may be meant as well, by all that the row says of the plan. */
  rivals(item: Item, known: Item): readonly Item[];
}

/** Prepares a list of items for matching: by key, by batch and number confirmed by text, then by text alone. */
export function itemMatcher(items: readonly Item[]): ItemMatcher {
  return new KnownItems(items);
}

class KnownItems implements ItemMatcher {
  private readonly all: readonly ComparedItem[];
  private readonly numbered: NumberedItems;
  private texts: ReadonlyMap<string, readonly ComparedItem[]> | null = null;
  private rowKeys: RowKeys | null = null;
  private likeTexts: LikeTexts<ComparedItem> | null = null;
  private likelyTexts: LikeTexts<ComparedItem> | null = null;

  constructor(items: readonly Item[]) {
    this.all = items.map((item) => new ComparedItem(item));
    this.numbered = new NumberedItems(this.all);
  }

  match(item: Item, hints: MatchHints = {}): ItemMatch | null {
    return this.matchOne(new ComparedItem(item), hints);
  }

  private matchOne(asked: ComparedItem, { key = null, prefers = anyItem }: MatchHints): ItemMatch | null {
    const keyed = key && this.keyed(key);
    if (!keyed) return this.matchWithoutKey(asked, prefers);
    if (asked.saysAs(keyed)) return this.twinOfKeyed(asked, keyed, prefers) ?? matched(keyed, "key", 1);
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

  /** The item of the same problem that number and plan tell where the key tells another: rows were sorted without their keys. */
  private twinOfKeyed(
    asked: ComparedItem,
    { item: keyed }: ComparedItem,
    prefers: Preference,
  ): ItemMatch | null {
    if (repeats(asked.item, keyed)) return null;
    const other = this.matchWithoutKey(asked, prefers);
    if (other?.by !== "number-and-text" || other.known === keyed) return null;
    const isTold = leastContradicted(asked.item, [keyed, other.known]) === other.known;
    return isTold ? { ...other, reasons: [...other.reasons, "key-contradicted", ...SEVERAL] } : null;
  }

  matchAll(item: Item, hints: MatchHints = {}): ItemMatch[] {
    const asked = new ComparedItem(item);
    const listed = this.listed(asked);
    if (listed.length > 0) return listed;
    const one = this.matchOne(asked, hints) ?? this.matchPart(asked, hints);
    if (!one) return [];
    const others = this.alsoHeld(asked, one.known);
    return others.length === 0 ? [one] : [{ ...one, by: "several" }, ...others];
  }

  candidates(item: Item, { key = null }: MatchHints = {}): MatchCandidate[] {
    const asked = new ComparedItem(item);
    const keyed = key && this.keyed(key);
    const numbered = this.numbered.find(item);
    const behindWords =
      numbered.length === 0 && asked.folded === "" ? this.numbered.findBehindWords(item.number) : [];
    const named = new Set([...(keyed ? [keyed] : []), ...numbered, ...behindWords]);
    const likely = asked.pairs.size === 0 ? [] : this.somewhatAlikeTo(asked.pairs);
    return Array.from(new Set([...named, ...likely]), (known) => ({
      known,
      alike: overlap(asked.pairs, known.pairs),
    }))
      .filter(({ known, alike }) => named.has(known) || alike >= CONTRADICTED)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, MOST_CANDIDATES)
      .map(({ known, alike }) => ({ known: known.item, alike }));
  }

  twins(item: Item): readonly Item[] {
    const { folded } = new ComparedItem(item);
    return folded === "" ? [] : this.withText(folded).map((known) => known.item);
  }

  rivals(item: Item, known: Item): readonly Item[] {
    const against = contradictions(item, known).length;
    return this.twins(item).filter((twin) => twin !== known && contradictions(item, twin).length <= against);
  }

  private matchWithoutKey(asked: ComparedItem, prefers: Preference): ItemMatch | null {
    const numbered = this.numbered.find(asked.item);
    const identical = numbered.filter((one) => asked.saysAs(one) && asked.folded !== "");
    if (identical.length > 0) {
      const found = matchIdentical(asked.item, identical, prefers);
      return found && this.unlessPlanTells(asked, found, prefers, () => this.withText(asked.folded));
    }
    if (asked.pairs.size === 0) {
      const numberedOnly = preferred(numbered, prefers);
      return numberedOnly && matched(numberedOnly, "number", 0, ["text-missing"]);
    }
    const likely = mostAlike(asked.pairs, numbered, prefers);
    const sameTexts = this.withText(asked.folded);
    // Numbers shift in lists whose problems are worded alike: the very text says more than a number beside one much like it.
    if (likely && likely.alike >= CONFIRMED && sameTexts.length !== 1) {
      return (
        matchTwinByPlan(asked, likely, sameTexts, prefers) ??
        this.matchPreferred(asked, likely, prefers) ??
        this.matchCloser(asked, likely) ??
        this.unlessPlanTells(asked, matchConfirmed(likely), prefers, () =>
          this.fittingAs(asked.pairs, likely),
        )
      );
    }
    if (sameTexts.length > 0) return matchSameText(asked, sameTexts, prefers);
    return this.matchAlike(asked, prefers) ?? matchByNumber(likely);
  }

  /**
   * A match by number and text, unless the rest of the row speaks for another item that its text fits as well: then that one is meant, or nothing tells
   * which.
   *
   * @param fitting finds the items that the text fits: most rows need none.
   */
  private unlessPlanTells(
    asked: ComparedItem,
    found: ItemMatch,
    prefers: Preference,
    fitting: () => readonly ComparedItem[],
  ): ItemMatch {
    const { item } = asked;
    if (repeats(item, found.known)) return found;
    const fits = fitting().map((one) => one.item);
    const rivals = prefers(found.known) ? fits.filter(prefers) : likedOf(fits, prefers);
    const [meant = found.known, ...others] = meantByPlan(item, found.known, rivals);
    if (others.length > 0) return { ...found, reasons: [...new Set([...found.reasons, ...SEVERAL])] };
    return meant === found.known ? found : matchByPlan(asked, meant);
  }

  /** The items whose problems are about as much alike as that of the likeliest item; none where that is not the very text. */
  private fittingAs(pairs: TextPairs, { alike }: Ranked): readonly ComparedItem[] {
    if (pairs.size < FEWEST_PAIRS) return [];
    const least = Math.max(SAME_TEXT, alike - AS_ALIKE);
    return this.alikeTo(pairs).filter((known) => overlap(pairs, known.pairs) >= least);
  }

  /** The items whose numbers a row names together; none where one of them is not there, or the row speaks of something else. */
  private listed(asked: ComparedItem): ItemMatch[] {
    const { item } = asked;
    if (!/\D/.test(item.number) || this.numbered.has(item)) return [];
    const numbers = numbersTogether(item.number);
    const found = numbers.flatMap((number) => only(this.numbered.find({ batch: item.batch, number })) ?? []);
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

  /** The item of which the row's number says that it is a part, where the list has no item of that number. */
  private matchPart({ item }: ComparedItem, { prefers = anyItem }: MatchHints): ItemMatch | null {
    const number = numberOfWhole(item.number);
    if (number === null || this.numbered.find(item).length > 0) return null;
    const whole = preferred(this.numbered.find({ batch: item.batch, number }), prefers);
    return whole && matched(whole, "number", 0, ["part-numbered"]);
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

  /** An item of the row's own unit whose problem is as much alike as that of the item with the row's number, which is not the unit's. */
  private matchPreferred(
    { item, pairs }: ComparedItem,
    likely: Ranked,
    prefers: Preference,
  ): ItemMatch | null {
    if (prefers(likely.known.item)) return null;
    const own = this.somewhatAlikeTo(pairs).filter((known) => prefers(known.item));
    const best = mostAlike(pairs, own, prefers);
    if (!best?.alone || best.alike < likely.alike) return null;
    return matched(best.known, "text", best.alike, [numberDoubt(item), "text-alike", ...SEVERAL]);
  }

  private somewhatAlikeTo(pairs: TextPairs): ComparedItem[] {
    this.likelyTexts ??= new LikeTexts(this.all, CONTRADICTED + APART);
    return this.likelyTexts.candidates(pairs);
  }

  private alikeTo(pairs: TextPairs): ComparedItem[] {
    this.likeTexts ??= new LikeTexts(this.all, SAME_TEXT - APART);
    return this.likeTexts.candidates(pairs);
  }

  /** The only item whose problem is much alike in words. */
  private matchAlike(asked: ComparedItem, prefers: Preference): ItemMatch | null {
    const { item, pairs } = asked;
    if (pairs.size < FEWEST_PAIRS) return null;
    const best = mostAlike(pairs, this.alikeTo(pairs), prefers);
    if (!best || best.alike < SAME_TEXT) return null;
    if (best.alone) return matched(best.known, "text", best.alike, [numberDoubt(item), "text-alike"]);
    const fits = this.fittingAs(pairs, best).map((one) => one.item);
    const meant = leastContradicted(item, likedOf(fits, prefers));
    return meant && matchByPlan(asked, meant);
  }

  private withText(folded: string): readonly ComparedItem[] {
    this.texts ??= group(this.all, (one) => one.folded);
    return this.texts.get(folded) ?? [];
  }

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

const anyItem: Preference = () => true;
