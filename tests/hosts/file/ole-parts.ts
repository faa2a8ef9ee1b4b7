const SECTOR = 512;

/**
 * An OLE2 compound file with empty streams of these names, enough of one to be recognised ([MS-CFB] 2.2 and 2.6).
 * @param size of each stream, as the directory says; those below 4096 bytes are kept in another place.
 * @param afterStart bytes that follow the BOF record in the first stream, which stands in the sector behind the directory.
 */
export function oleFile(
  streams: readonly string[],
  afterStart: readonly number[] = [],
  size = 4096,
): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  for (const [index, name] of ["Root Entry", ...streams].entries()) {
    const at = SECTOR + index * 128;
    for (const [offset, character] of Array.from(name).entries())
      view.setUint16(at + offset * 2, character.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    view.setUint32(at + 116, index === 0 || size >= 4096 ? 1 : 0, true);
    view.setUint32(at + 120, size, true);
  }
  // BOF of BIFF8, four bytes long here, then what follows.
  bytes.set([0x09, 0x08, 4, 0, 0, 6, 5, 0, ...afterStart], SECTOR * 2);
  return bytes;
}
