import { notModelled } from "../protocol";
import { isErrorValue } from "./cell";
import type { StoredValue } from "./cell";
import { partsOfSerial, SHORT_DATE } from "./typed-date";

/**
 * What the user sees of a cell, for the number formats that offices use.
 * @throws HostError `NotImplemented` for any other format: a wrong text would be worse than none.
 */
export function shownText(value: StoredValue, numberFormat: string): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numberText(value, numberFormat);
}

function numberText(value: number, numberFormat: string): string {
  const format = numberFormat.replace(/^\[\$-[^\]]*\]/, "").replace(/;@$/, "");
  if (format === "General" || format === "@") return generalText(value);
  const [matched, thousands, , decimals = "", percent] = /^(#,##)?0(\.(0+))?(%)?$/.exec(format) ?? [];
  if (matched !== undefined) {
    const scaled = percent === undefined ? value : value * 100;
    const digits = scaled.toLocaleString("en-US", {
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
      useGrouping: thousands !== undefined,
    });
    return `${digits}${percent ?? ""}`;
  }
  return dateText(value, format === SHORT_DATE ? "yyyy/m/d" : format.replace(SHORT_DATE, "yyyy/m/d"));
}

/** Eleven digits at most; a longer number shows in powers of ten. */
function generalText(value: number): string {
  if (Math.abs(value) < 1e11) return String(Number(value.toPrecision(11)));
  const [digits = "", power = ""] = value.toExponential(5).split("e");
  return `${String(Number(digits))}E${power}`;
}

/** Tokens of a date format; `m` next to hours or seconds means minutes. */
const TOKENS = /"([^"]*)"|\\(.)|yyyy|yy|mmm|mm|m|dd|d|hh|h|ss|s|[-/年月日时分秒: .]/gi;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function dateText(serial: number, format: string): string {
  const tokens = [...format.matchAll(TOKENS)];
  if (tokens.map(([token]) => token).join("") !== format || !/[ymdhs]/i.test(format)) {
    throw notModelled(`the number format ${format}`);
  }
  let afterHours = false;
  return tokens
    .map(([token, quoted, escaped]) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const lower = token.toLowerCase();
      if (lower.startsWith("h")) afterHours = true;
      const text = datePart(serial, afterHours && /^mm?$/.test(lower) ? `min${lower}` : lower);
      return text ?? token;
    })
    .join("");
}

function datePart(serial: number, token: string): string | undefined {
  const { date } = partsOfSerial(serial);
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: MONTHS[date.getUTCMonth()] ?? "",
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
    minmm: two(date.getUTCMinutes()),
    minm: String(date.getUTCMinutes()),
    ss: two(date.getUTCSeconds()),
    s: String(date.getUTCSeconds()),
  };
  return parts[token];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
