import { zipSync } from "fflate";
import { safeFileName } from "../safe-file-name";

/** A file by its name and what it holds. */
export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Several files as one .zip, for a browser that would ask about each download. Workbooks are packed already, so they go in as they are;
 * Chinese names are marked as UTF-8, as Windows and WPS expect them.
 */
export function packedFiles(files: readonly NamedBytes[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ fileName, bytes }) => [safeFileName(fileName), bytes])), {
    level: 0,
  });
}
