import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { nodeZlib } from "../read/platform-zip";

/** The first moment a zip file can name. Given in local time, as zip files have no zone, so it is the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);
/** How hard to compress, of 9: the least takes half the time of the usual 6 and makes workbooks about a sixth larger. */
const LEVEL = 1;
/** In bytes; what a piece comes to when it is packed seldom is more. */
const PACKED_PIECE = 1 << 16;
const NOTHING = new Uint8Array(0);

/** A part of a package: as bytes, or piece by piece. */
export type PartContent = Uint8Array | Iterable<Uint8Array>;

/**
 * Packs parts into a zip file, one after another. The same parts give the same bytes on any day. In Node the packing goes on beside the
 * making of the parts.
 */
export async function packageBytes(
  parts: Iterable<readonly [path: string, content: PartContent]>,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const packed: Promise<void>[] = [];
  for (const [path, content] of parts) {
    const part: PackagePart = nodeZlib
      ? new NodeDeflate(path, nodeZlib)
      : new ZipDeflate(path, { level: LEVEL });
    part.mtime = NO_TIME;
    zip.add(part);
    for (const piece of content instanceof Uint8Array ? [content] : content) {
      part.push(piece, false);
      if (part instanceof NodeDeflate && part.isBehind) await part.packed;
    }
    part.push(NOTHING, true);
    if (part instanceof NodeDeflate) packed.push(part.packed);
    // The next part is made meanwhile; what fails is told when all are waited for.
    void packed.at(-1)?.catch(() => undefined);
  }
  await Promise.all(packed);
  zip.end();
  return joined(pieces);
}

type PackagePart = ZipDeflate | NodeDeflate;

/** So many pieces of a part at most wait to be packed: what makes them is faster, and they shall not pile up. */
const MOST_WAITING = 16;

/**
 * A part packed by Node's own library, in a third of the time and in threads of its own. Each piece is packed for itself and ends on a
 * whole byte, so that the next can follow.
 */
class NodeDeflate extends ZipPassThrough {
  override compression = 8;
  override crc = 0;
  /** Settled when all that was pushed is packed and handed on; rejected where the library failed. */
  packed: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(
    path: string,
    private readonly zlib: NonNullable<typeof nodeZlib>,
  ) {
    super(path);
  }

  get isBehind(): boolean {
    return this.waiting >= MOST_WAITING;
  }

  override push(piece: Uint8Array, isLast = false): void {
    if (!this.zlib.crc32) {
      super.push(piece, isLast);
      return;
    }
    this.size += piece.length;
    // Of no bytes Node says 0, whatever came before.
    if (piece.length > 0) this.crc = this.zlib.crc32(piece, this.crc);
    this.process(piece, isLast);
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.waiting += 1;
    const [before, own] = [this.packed, this.deflate(piece, isLast)];
    this.packed = Promise.all([own, before]).then(([bytes]) => {
      this.waiting -= 1;
      this.ondata(null, bytes, isLast);
    });
  }

  private deflate(piece: Uint8Array, isLast: boolean): Promise<Uint8Array<ArrayBuffer>> {
    const { Z_FINISH, Z_SYNC_FLUSH } = this.zlib.constants;
    const finishFlush = isLast ? Z_FINISH : Z_SYNC_FLUSH;
    return new Promise((resolve, reject) => {
      this.zlib.deflateRaw(piece, { level: LEVEL, finishFlush, chunkSize: PACKED_PIECE }, (error, bytes) => {
        if (error) reject(error);
        else resolve(bytes);
      });
    });
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
