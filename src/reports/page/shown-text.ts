import { formatChineseDate, parseIsoDate } from "../../calendar";
import type { CellStyle, SpecValue } from "../../sheet";

/** The text that a cell of ours shows, for measuring: a date as 2019年3月31日, a rate with its decimals. */
export function shownText(value: SpecValue, { numberFormat }: CellStyle): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number")
    return numberFormat?.endsWith("%") ? `${(value * 100).toFixed(1)}%` : `${value}`;
  if (typeof value !== "object") return String(value);
  const date = parseIsoDate(value.iso);
  return date === null ? value.iso : formatChineseDate(date);
}
