import { strFromU8, strToU8 } from "fflate";

/**
 * A workbook's first font decides how wide its columns are: Excel counts their width in digits of it. exceljs always puts
 * Calibri there, which WPS and Linux replace by fonts of other widths; 宋体 11 is what Chinese Office starts with, 8 pixels
 * a digit everywhere.
 */
const STANDARD_FONT =
  '<font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>';
const FIRST_FONT = /(<fonts\b[^>]*>)<font>.*?<\/font>/;

/** The styles part of a workbook with 宋体 11 as its standard font. */
export function withStandardFont(styles: Uint8Array): Uint8Array {
  return strToU8(strFromU8(styles).replace(FIRST_FONT, `$1${STANDARD_FONT}`));
}
