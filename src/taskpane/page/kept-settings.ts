import type { JsonValue } from "../../hosts";
import type { SettingsStore } from "../../hosts/file";
import { browserStore } from "../model/browser-store";

const PREFIX = "taizhang:workbook:";

/** What this browser keeps of one workbook: never a cell of it, only what a person settled about it. */
export interface KeptWorkbook {
  readonly fileName: string;
  /** `YYYY-MM-DD`, the day it was kept last. */
  readonly keptOn: string;
  /** As text; `JSON.parse` gives it back. */
  readonly settings: string;
}

/** Keeps the settings of the workbook of this name in the browser. Where the browser keeps nothing, they last as long as the page. */
export function keptSettings(fileName: string): SettingsStore {
  let last = "null";
  return {
    load: () => Promise.resolve(JSON.parse(keptOf(fileName)?.settings ?? last) as unknown),
    save(settings: JsonValue) {
      last = JSON.stringify(settings);
      keep({ fileName, keptOn: new Date().toLocaleDateString("sv"), settings: last });
      return Promise.resolve();
    },
  };
}

/** Everything kept, by file name. */
export function keptWorkbooks(): KeptWorkbook[] {
  const store = browserStore("beyond");
  if (!store) return [];
  return Object.keys(store)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => keptOf(key.slice(PREFIX.length)) ?? [])
    .sort((a, b) => a.fileName.localeCompare(b.fileName, "zh-CN"));
}

/** Forgets what is kept of the workbooks of these names. */
export function forget(fileNames: readonly string[]): void {
  for (const fileName of fileNames) browserStore("beyond")?.removeItem(PREFIX + fileName);
}

function keep(kept: KeptWorkbook): void {
  try {
    browserStore("beyond")?.setItem(PREFIX + kept.fileName, JSON.stringify(kept));
  } catch {
    // The browser's room is used up; what was settled holds until the page is closed.
  }
}

function keptOf(fileName: string): KeptWorkbook | null {
  try {
    const kept: unknown = JSON.parse(browserStore("beyond")?.getItem(PREFIX + fileName) ?? "null");
    return isKept(kept) && isJson(kept.settings) ? { ...kept, fileName } : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptWorkbook {
  if (typeof value !== "object" || value === null) return false;
  return (
    "keptOn" in value &&
    typeof value.keptOn === "string" &&
    "settings" in value &&
    typeof value.settings === "string"
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
