import type { OfficeSettings } from "../../app";
import type { Outbox } from "../outbox";

/** Writes what was sent, in the form of settings, to be given back with `--sent`. */
export function saveSentLetters(outbox: Outbox, sentLetters: OfficeSettings["sentLetters"]): Promise<void> {
  const text = `${JSON.stringify({ version: 1, sentLetters }, null, 2)}\n`;
  return outbox.deliver("发函记录.json", new TextEncoder().encode(text));
}
