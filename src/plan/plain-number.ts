import { numberKey } from "../ledger";
import { tidyText } from "../text";
import { readMark } from "./mark";

/** An item's number as it stands in a cell or behind a label, in Arabic figures: `问题1`, `01`, `一`; codes stay as they are. */
export function plainNumber(written: string): string {
  const tidy = tidyText(written);
  const key = numberKey(tidy);
  if (/^\d+$/.test(key)) return String(Number(key));
  const { mark, rest } = readMark(tidy);
  return mark !== null && rest.trim() === "" ? String(mark.number) : tidy;
}
