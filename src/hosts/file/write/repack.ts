import { unzipSync, zipSync } from "fflate";

/** The first moment a zip file can name. Given in local time, as zip files have no zone, so it is the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs a workbook anew without the time of its making: the same sheets give the same bytes on any day. */
export function repacked(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: NO_TIME });
}
