import type { CellValue } from "../../../sheet";
import { textValue } from "./text-value";

/** A number as it is shown, with or without commas, in percent or not. */
const SHOWN_NUMBER = /^-?[\d,]*\.?\d+%?$/;

/**
 * What a cell of a page holds. Excel and LibreOffice write the number itself beside the text that shows it (`x:num`,
 * `sdval`); it is taken where that text is a number too, else the text is nearer to what the clerk saw: a date, a length of
 * time. A cell formatted as text is a text.
 */
export function pageCellValue(text: string, attributes: Readonly<Record<string, string>>): CellValue {
  if (text === "") return null;
  if (attributes["x:str"] !== undefined || isTextFormat(attributes["style"] ?? "")) return text;
  const exact = attributes["x:num"] ?? attributes["sdval"];
  if (exact === undefined || !SHOWN_NUMBER.test(text)) return textValue(text);
  const number = Number(exact === "" ? text.replaceAll(",", "") : exact);
  if (!Number.isFinite(number)) return text;
  return text.endsWith("%") ? { kind: "percent", fraction: number } : number;
}

/** The format `@`, which Excel writes with a backslash before it. */
function isTextFormat(style: string): boolean {
  return /mso-number-format\s*:\s*["']?\\*@/i.test(style.replaceAll("\\0022", '"'));
}
