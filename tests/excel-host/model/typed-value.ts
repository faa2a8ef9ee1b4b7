import { HostError } from "../protocol";
import { isErrorValue, UNCOMPUTED } from "./cell";
import type { CellContent, StoredValue } from "./cell";
import { typedDate } from "./typed-date";

/** What Excel makes of something put into a cell: its content, and the number format that comes with it. */
export interface TypedContent extends CellContent {
  readonly numberFormat?: string;
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/**
 * Excel reads what is put into `values` as if it was typed: `1-2` becomes a date, `(1)` becomes -1, `=…` a formula, `'…` a
 * text. In a cell with the format `@` all stays text.
 * @param year the current year, for a date without one.
 * @throws HostError `InvalidArgument` for what no cell can hold.
 */
export function typedContent(value: unknown, numberFormat: string, year: number): TypedContent {
  if (typeof value === "number" || typeof value === "boolean") {
    return { value: numberFormat === "@" ? textOf(value) : value };
  }
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  if (value === "") return { value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (numberFormat === "@") return { value };
  const text = value.trim();
  return typedFormula(text) ?? typedPlain(text, year) ?? { value };
}

function typedFormula(text: string): TypedContent | undefined {
  if (text.length < 2 || !/^[=+\-@]/.test(text) || NUMBER.test(text) || isPercent(text)) return undefined;
  if (text.startsWith("@") && !/^@[A-Za-z_.]+\(/.test(text)) return undefined;
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA || !isBalanced(formula)) throw new HostError("InvalidArgument");
  return { value: UNCOMPUTED, formula };
}

/** The least that a formula must be. Whether it means anything is not looked at. */
function isBalanced(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, "T").replace(/'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const character of code) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return (
    depth === 0 &&
    !code.includes('"') &&
    !/[=+\-*/^&<>]$/.test(code) &&
    !/[\u3000-\u303f\uff0c\uff1b]/.test(code)
  );
}

function typedPlain(text: string, year: number): TypedContent | undefined {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  if (ERROR_TEXT.test(text)) return { value: { error: text.toUpperCase() } };
  if (NUMBER.test(text))
    return { value: keptNumber(text), ...(/e/i.test(text) ? { numberFormat: "0.00E+00" } : {}) };
  if (isPercent(text)) {
    return { value: Number(text.slice(0, -1)) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  if (/^\(\d+(\.\d+)?\)$/.test(text)) return { value: -Number(text.slice(1, -1)) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return {
      value: Number(text.replaceAll(",", "")),
      numberFormat: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  }
  return typedDate(text, year);
}

/** Excel keeps 15 digits of a number, and puts zeros for the rest: an identity number loses its end. */
function keptNumber(text: string): number {
  return Number(
    text.replace(/^([+-]?\d{15})(\d+)$/, (_, kept: string, lost: string) => kept + "0".repeat(lost.length)),
  );
}

function isPercent(text: string): boolean {
  return text.endsWith("%") && NUMBER.test(text.slice(0, -1));
}

/** A value as `values` sends it. */
export function sentValue(value: StoredValue): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

/** `Excel.RangeValueType` */
export function valueType(value: StoredValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

function textOf(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
