import type { Allowance } from "../allowance";
import type { ZipEntry } from "./zip-archive";
import { unpackedChunks } from "./zip-entry";

/** So many parts are kept in mind: the programs that workbooks come from are few. */
const MOST_KEPT = 8;
/** In packed bytes; larger parts seldom come again. */
const LARGEST_KEPT = 16 * 1024;

interface KeptPart<Result> extends Pick<ZipEntry, "method" | "crc" | "size"> {
  readonly packed: Uint8Array;
  readonly result: Result;
}

/**
 * Reads small parts that a program writes alike into each of its workbooks, such as the styles: of a part that came before, byte for byte,
 * it tells what it read then.
 */
export class PartMemory<Result> {
  /** The one that came last is first. */
  private kept: readonly KeptPart<Result>[] = [];

  /** @param read reads a part that did not come before; nobody may change what it gives. */
  constructor(private readonly read: (chunks: Iterable<Uint8Array>) => Result) {}

  /**
   * What a part holds.
   * @param allowance unpacked bytes the workbook may still have.
   * @throws what reading the part throws; nothing of it is kept.
   */
  resultOf(entry: ZipEntry, allowance: Allowance): Result {
    if (entry.encrypted || entry.packedSize > LARGEST_KEPT)
      return this.read(unpackedChunks(entry, allowance));
    const packed = entry.packed();
    const known = this.kept.find((one) => isSame(one, entry, packed));
    if (known) {
      allowance.take(entry.size);
      return known.result;
    }
    const result = this.read(unpackedChunks(entry, allowance));
    const { method, crc, size } = entry;
    // A copy of the bytes: the whole file would stay in memory with its own.
    const one = { method, crc, size, packed: packed.slice(), result };
    this.kept = [one, ...this.kept].slice(0, MOST_KEPT);
    return result;
  }
}

function isSame(kept: KeptPart<unknown>, { method, crc, size }: ZipEntry, packed: Uint8Array): boolean {
  return (
    kept.crc === crc &&
    kept.size === size &&
    kept.method === method &&
    kept.packed.length === packed.length &&
    kept.packed.every((byte, at) => byte === packed[at])
  );
}
