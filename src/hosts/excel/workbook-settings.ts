import type { JsonValue } from "..";
import { ExcelFailure } from "./excel-failure";
import { inExcel, readingExcel } from "./in-excel";
import { textBytes } from "./json-bytes";

const KEY = "taizhang";
/** Excel keeps about 1 MB of settings in a workbook, and answers more than 2 MB with an error that says nothing. */
const MOST_BYTES = 1_000_000;

/** What was saved in the workbook, or `null` where nothing was, or nothing that can be read. */
export function loadSettings(): Promise<unknown> {
  return readingExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : parsed(setting.value);
  });
}

/**
 * Keeps settings in the workbook; they are on disk once the clerk saves it. As text, because Excel changes what looks like a date
 * within values.
 * @throws ExcelFailure `settings-too-large`.
 */
export async function saveSettings(settings: JsonValue): Promise<void> {
  const text = JSON.stringify(settings);
  const bytes = textBytes(text);
  if (bytes > MOST_BYTES) throw new ExcelFailure("settings-too-large", `${bytes} bytes`);
  await inExcel(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
