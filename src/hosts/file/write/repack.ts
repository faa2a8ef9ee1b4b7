import { unzipSync, zipSync } from "fflate";
import { withCharts, type WrittenSheet } from "./add-charts";
import { withStandardFont } from "./standard-font";

/** The first moment a zip file can name. Given in local time, as zip files have no zone, so it is the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);
const STYLES = "xl/styles.xml";

/**
 * Packs a workbook anew, with its charts, the standard font set right and without the time of its making: the same sheets give the same
 * bytes on any day.
 */
export function repacked(bytes: Uint8Array, sheets: readonly WrittenSheet[]): Uint8Array {
  const parts = withCharts(unzipSync(bytes), sheets);
  const styles = parts[STYLES];
  return zipSync({ ...parts, ...(styles && { [STYLES]: withStandardFont(styles) }) }, { mtime: NO_TIME });
}
