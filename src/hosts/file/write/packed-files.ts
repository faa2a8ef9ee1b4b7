import { zipSync } from "fflate";
import { safeFileName } from "../safe-file-name";

/** A file by its name and what it holds. */
export interface NamedBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Several files as one .zip, for a browser that would ask about each download. Workbooks and documents are packed already, so they
 * go in as they are; Chinese names are marked as UTF-8, as Windows and WPS expect them. A name that is taken gets a number.
 */
export function packedFiles(files: readonly NamedBytes[]): Uint8Array {
  const taken = new Set<string>();
  const named = files.map(({ fileName, bytes }) => [freeName(safeFileName(fileName), taken), bytes] as const);
  return zipSync(Object.fromEntries(named), { level: 0 });
}

/** The name itself, or with the first number that makes it free; Windows takes names for the same that differ in case alone. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem} (${number})${ending}`;
  taken.add(free.toLowerCase());
  return free;
}
