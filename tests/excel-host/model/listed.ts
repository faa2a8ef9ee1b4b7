import { HostError } from "../protocol";
import type { HostObject } from "../protocol";

/** A collection of the API: its items in order, found by id or by name in either case. */
export abstract class Listed<Item extends HostObject> implements HostObject {
  abstract readonly excelClass: string;
  items: Item[] = [];

  /** What an item can be asked for by. */
  protected abstract keysOf(item: Item): readonly string[];

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: unknown): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    const wanted = String(key).toLowerCase();
    return this.items.find((item) => this.keysOf(item).some((one) => one.toLowerCase() === wanted)) ?? null;
  }

  getItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items[index] : undefined;
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  /** Takes an item out; nothing happens where it is gone already. */
  drop(item: Item): void {
    this.items = this.items.filter((one) => one !== item);
  }
}
