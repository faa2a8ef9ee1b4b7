import type { JsonValue } from "..";

/** Where a host keeps the settings of the product. */
export interface SettingsStore {
  /** What was saved last, or `null`. */
  load(): Promise<unknown>;
  save(settings: JsonValue): Promise<void>;
}

/** Settings that last as long as the program runs. They are kept as text, so what is saved is not changed from outside. */
export function memorySettings(): SettingsStore {
  let saved = "null";
  return {
    load: () => Promise.resolve(JSON.parse(saved) as unknown),
    save(settings) {
      saved = JSON.stringify(settings);
      return Promise.resolve();
    },
  };
}
