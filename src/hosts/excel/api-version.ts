/** The oldest set of Excel's interface the product runs with (Excel 2021 has 1.14). */
export const OLDEST_API = "1.9";

/** Whether this Excel has a set of its interface: `1.13` brings merged areas, `1.18` notes. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
