import { InvalidArgumentError } from "commander";
import { parseDekad, parseIsoDate, type Dekad, type IsoDate } from "../calendar";
import { PathRefused } from "./path-refused";

/** Reads `--as-of`. */
export function asOfOption(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new InvalidArgumentError("日期要写成 2019-04-10 的样子。");
  return date;
}

/** Reads `--dekad`. */
export function dekadOption(text: string): Dekad {
  const dekad = parseDekad(text);
  if (!dekad) throw new InvalidArgumentError("旬要写成 2019-04-上 的样子，上、中、下任一。");
  return dekad;
}

/**
 * Reads the file that a workbook is written to.
 * @throws PathRefused where its name is that of another kind of file, which Excel would warn of on opening.
 */
export function workbookOption(path: string): string {
  if (!/\.xlsx$/i.test(path)) throw new PathRefused("output-not-xlsx", path);
  return path;
}
