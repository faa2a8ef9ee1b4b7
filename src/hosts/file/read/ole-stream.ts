import { WorkbookUnreadable } from "../workbook-unreadable";
import { workbookEntry } from "./ole-file";

/* Layout of a compound file, [MS-CFB] 2.2 and 2.3. */
const HEADER_SECTORS = 109;
const HEADER_LIST = 76;
const SMALL_SECTOR = 64;
/** Streams below this size stand together in one, in small sectors. */
const SMALL_STREAM = 4096;
/** Greater numbers end a chain or mark a sector as free. */
const LAST_SECTOR = 0xfffffffa;

/**
 * The stream of an OLE2 file that holds the workbook, as a copy of its own. Only the chain of this one stream is followed, so
 * damage elsewhere in the file does no harm.
 * @throws WorkbookUnreadable `corrupt` where there is no such stream, or the tables that lead to it lie outside the file.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  try {
    return new CompoundFile(bytes).workbook();
  } catch (error) {
    // A DataView throws a RangeError for each place outside the file.
    if (!(error instanceof RangeError)) throw error;
    throw new WorkbookUnreadable("corrupt", `compound file: ${error.message}`, { cause: error });
  }
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** For each sector, the one after it in its chain. */
  private readonly table: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new RangeError("sectors of an unknown size");
    this.sectorSize = 2 ** shift;
    this.table = this.numbersOf(this.tableSectors());
  }

  workbook(): Uint8Array {
    const { stream, root } = workbookEntry(this.bytes);
    if (!stream) throw new RangeError("no workbook stream");
    if (stream.size >= SMALL_STREAM) return this.stream(stream.start, stream.size);
    if (!root) throw new RangeError("no root entry");
    const smallStreams = this.stream(root.start, Infinity);
    const smallTable = this.numbersOf(this.chain(this.view.getUint32(60, true)));
    const sectors = chainIn(smallTable, stream.start);
    return joined(
      sectors.map((sector) => smallStreams.subarray(sector * SMALL_SECTOR, (sector + 1) * SMALL_SECTOR)),
      stream.size,
    );
  }

  private stream(start: number, size: number): Uint8Array {
    return joined(
      this.chain(start).map((sector) => this.sector(sector)),
      size,
    );
  }

  private chain(start: number): number[] {
    return chainIn(this.table, start);
  }

  private sector(number: number): Uint8Array {
    const from = (number + 1) * this.sectorSize;
    return this.bytes.subarray(from, from + this.sectorSize);
  }

  /** The sectors that hold the table of chains: the first 109 stand in the header, the others in a chain of lists. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < HEADER_SECTORS; index++) {
      sectors.push(this.view.getUint32(HEADER_LIST + index * 4, true));
    }
    const lists = Math.min(this.view.getUint32(72, true), this.bytes.length / this.sectorSize);
    let list = this.view.getUint32(68, true);
    for (let read = 0; read < lists && list < LAST_SECTOR; read++) {
      const numbers = this.numbersOf([list]);
      sectors.push(...numbers.subarray(0, -1));
      list = numbers.at(-1) ?? LAST_SECTOR;
    }
    return sectors.filter((sector) => sector < LAST_SECTOR);
  }

  private numbersOf(sectors: readonly number[]): Uint32Array {
    const perSector = this.sectorSize / 4;
    if (sectors.length * this.sectorSize > this.bytes.length)
      throw new RangeError("more sectors than the file has");
    const numbers = new Uint32Array(sectors.length * perSector).fill(LAST_SECTOR);
    for (const [index, sector] of sectors.entries()) {
      const from = (sector + 1) * this.sectorSize;
      const there = Math.min(perSector, Math.floor((this.bytes.length - from) / 4));
      for (let at = 0; at < there; at++)
        numbers[index * perSector + at] = this.view.getUint32(from + at * 4, true);
    }
    return numbers;
  }
}

/** A chain that leaves the table or runs in a circle ends there; the records tell whether anything is missing. */
function chainIn(table: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < table.length && sectors.length < table.length;) {
    sectors.push(sector);
    sector = table[sector] ?? LAST_SECTOR;
  }
  return sectors;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, size);
}
