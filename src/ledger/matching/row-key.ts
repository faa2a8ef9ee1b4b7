import { type CellValue, isBlank } from "../../sheet";
import { foldText, textDigest } from "../../text";
import { itemKey } from "../item/batch";
import type { Item } from "../item/item";

/**
 * 行标识: what a return form keeps hidden in each row, so that the row is known again wherever it was moved. It is made of the item
 * alone, so that nothing about it has to be kept in the master: one mark of its batch and number, one of its problem; and one of what the form
 * had filled in when it was sent, where it had anything.
 */
export interface RowKey {
  readonly place: string;
  readonly problem: string;
  readonly sent?: string;
}

const WRITTEN = /^TZ1-([0-9a-z]{11})-([0-9a-z]{11})(?:-([0-9a-z]{11}))?$/;

/** The key of an item. Two items of a faulty master that agree in number and problem share one. */
export function rowKeyOf(item: Item): RowKey {
  return { place: textDigest(itemKey(item)), problem: textDigest(foldText(item.text.problem ?? "")) };
}

/** A key as it stands in a cell. */
export function rowKeyText({ place, problem, sent }: RowKey): string {
  return ["TZ1", place, problem, ...(sent === undefined ? [] : [sent])].join("-");
}

/** The key that a cell holds; `null` for every other text. */
export function readRowKey(text: string): RowKey | null {
  const [, place, problem, sent] = text.startsWith("TZ1-") ? (WRITTEN.exec(text.trim()) ?? []) : [];
  if (place === undefined || problem === undefined) return null;
  return sent === undefined ? { place, problem } : { place, problem, sent };
}

/** Whether a cell holds what a person wrote: the key of a row is no such thing. */
export function holdsWords(value: CellValue): boolean {
  return !isBlank(value) && !(typeof value === "string" && readRowKey(value));
}
