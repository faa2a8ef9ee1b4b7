import { batchKey, numberKey, type Item } from "../ledger";
import { foldText } from "../text";
import { oncePerLedger } from "./rule";

/** What an item is known by within its ledger, each in one spelling. */
export interface ItemIdentity {
  readonly item: Item;
  readonly batch: string;
  /** `""` where it is missing. */
  readonly number: string;
  /** The folded problem; `""` where it is missing. */
  readonly problem: string;
}

/** The identities of a ledger's items, in its order. A batch is spelled the same way in most rows and read once. */
export const identitiesOf = oncePerLedger((ledger): ItemIdentity[] => {
  const batches = new Map<string, string>();
  return ledger.items.map((item) => {
    const batch = batches.get(item.batch) ?? batchKey(item.batch);
    batches.set(item.batch, batch);
    const number = /^[1-9]\d{0,8}$/.test(item.number) ? item.number : numberKey(item.number);
    return { item, batch, number, problem: foldText(item.text.problem ?? "") };
  });
});
