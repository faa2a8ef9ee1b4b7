/** For each byte, its remainder; in the tables after the first, with one, two or three zero bytes behind it. */
const TABLES = [0, 1, 2, 3].map(() => new Int32Array(256));
const [ONE = new Int32Array(), TWO = ONE, THREE = ONE, FOUR = ONE] = TABLES;
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  ONE[byte] = remainder;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < 4; table++) {
    const before = TABLES[table - 1]?.[byte] ?? 0;
    const here = TABLES[table];
    if (here) here[byte] = (before >>> 8) ^ (ONE[before & 0xff] ?? 0);
  }
}

/**
 * The checksum that a zip file keeps of each part (CRC-32, APPNOTE.TXT 4.4.7), continued from that of the bytes before.
 * fflate computes it when it packs and does not offer it.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  // By index, and four bytes at a time: an iterator takes many times as long, and this runs over every byte of a workbook.
  for (const fours = bytes.length - 3; at < fours; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (FOUR[crc & 0xff] ?? 0) ^
      (THREE[(crc >>> 8) & 0xff] ?? 0) ^
      (TWO[(crc >>> 16) & 0xff] ?? 0) ^
      (ONE[crc >>> 24] ?? 0);
  }
  while (at < bytes.length) crc = (ONE[(crc ^ (bytes[at++] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
