import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { textArgument } from "./arguments";

/**
 * `workbook.settings`. The same settings are `Office.context.document.settings`, which knows them as JSON text; Excel keeps
 * one set for both.
 */
export class SettingCollection implements HostObject {
  readonly excelClass = "SettingCollection";
  private readonly values = new Map<string, unknown>();

  get items(): Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this, key));
  }
  add(key: unknown, value: unknown): Setting {
    const name = textArgument(key);
    this.values.set(name, value);
    return new Setting(this, name);
  }
  getCount(): number {
    return this.values.size;
  }
  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new HostError("ItemNotFound");
    return setting;
  }
  getItemOrNullObject(key: unknown): Setting | null {
    return typeof key === "string" && this.values.has(key) ? new Setting(this, key) : null;
  }

  read(key: string): unknown {
    return this.values.get(key);
  }
  remove(key: string): void {
    this.values.delete(key);
  }
  /** All settings as JSON text by key, as `Office.context.document.settings` reads and writes them. */
  get asJson(): Record<string, string> {
    return Object.fromEntries([...this.values].map(([key, value]) => [key, JSON.stringify(value)]));
  }
  set asJson(texts: Readonly<Record<string, string>>) {
    this.values.clear();
    for (const [key, text] of Object.entries(texts)) this.values.set(key, JSON.parse(text));
  }
}

class Setting implements HostObject {
  readonly excelClass = "Setting";
  constructor(
    private readonly owner: SettingCollection,
    readonly key: string,
  ) {}

  get id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.owner.read(this.key);
  }
  set value(value: unknown) {
    this.owner.add(this.key, value);
  }
  delete(): void {
    this.owner.remove(this.key);
  }
}
