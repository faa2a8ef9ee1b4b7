import { foldText, textDigest } from "../../text";
import { itemKey } from "../item/batch";
import type { Item } from "../item/item";

/**
 * 行标识: what a return form keeps hidden in each row, so that the row is known again wherever it was moved. It is made of the item
 * alone, so that nothing about it has to be kept in the master: one mark of its batch and number, one of its problem.
 */
export interface RowKey {
  readonly place: string;
  readonly problem: string;
}

const WRITTEN = /^TZ1-([0-9a-z]{11})-([0-9a-z]{11})$/;

/** The key of an item. Two items of a faulty master that agree in number and problem share one. */
export function rowKeyOf(item: Item): RowKey {
  return { place: textDigest(itemKey(item)), problem: textDigest(foldText(item.text.problem ?? "")) };
}

/** A key as it stands in a cell. */
export function rowKeyText({ place, problem }: RowKey): string {
  return `TZ1-${place}-${problem}`;
}

/** The key that a cell holds; `null` for every other text. */
export function readRowKey(text: string): RowKey | null {
  const [, place, problem] = text.startsWith("TZ1-") ? (WRITTEN.exec(text.trim()) ?? []) : [];
  return place !== undefined && problem !== undefined ? { place, problem } : null;
}
