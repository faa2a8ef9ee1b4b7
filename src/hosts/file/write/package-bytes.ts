import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { nodeZlib } from "../read/platform-zip";

/** The first moment a zip file can name. Given in local time, as zip files have no zone, so it is the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);
/** How hard to compress, of 9: the least takes half the time of the usual 6 and makes workbooks about a sixth larger. */
const LEVEL = 1;
const NOTHING = new Uint8Array(0);

/** A part of a package: as bytes, or piece by piece. */
export type PartContent = Uint8Array | Iterable<Uint8Array>;

/** Packs parts into a zip file, one after another. The same parts give the same bytes on any day. */
export function packageBytes(parts: Iterable<readonly [path: string, content: PartContent]>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, content] of parts) {
    const part: PackagePart = nodeZlib
      ? new NodeDeflate(path, nodeZlib)
      : new ZipDeflate(path, { level: LEVEL });
    part.mtime = NO_TIME;
    zip.add(part);
    if (content instanceof Uint8Array) part.push(content, true);
    else {
      for (const piece of content) part.push(piece, false);
      part.push(NOTHING, true);
    }
  }
  zip.end();
  return joined(pieces);
}

type PackagePart = ZipDeflate | NodeDeflate;

/**
 * A part packed by Node's own library, in a third of the time. Each piece is packed for itself and ends on a whole byte, so that
 * the next can follow.
 */
class NodeDeflate extends ZipPassThrough {
  override compression = 8;
  override crc = 0;

  constructor(
    path: string,
    private readonly zlib: NonNullable<typeof nodeZlib>,
  ) {
    super(path);
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
    const { Z_FINISH, Z_SYNC_FLUSH } = this.zlib.constants;
    const finishFlush = isLast ? Z_FINISH : Z_SYNC_FLUSH;
    this.ondata(null, this.zlib.deflateRawSync(piece, { level: LEVEL, finishFlush }), isLast);
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
