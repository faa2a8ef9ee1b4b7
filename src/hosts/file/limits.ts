/**
 * How much of a file is read before it is refused as `too-large`. A ledger has some thousand rows and a few dozen columns;
 * every limit leaves room for a hundred times that, and is low enough for an office machine with 4 GB of memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. Mail systems of offices stop at 50 MB. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of a table in plain text or of a web page, which are held whole. 100,000 long items in UTF-8 take 60 MB. */
  textBytes: 64 * 1024 * 1024,
  /**
   * Bytes of an .xls or .et. The library takes four times as long for a table of texts twice as long; 15 MB (16,000 long
   * items) took 5 s of CPU.
   */
  oldBytes: 20 * 1024 * 1024,
  /** Cells with a value in an .xls or .et. */
  oldCells: 1_500_000,
  /** Bytes of all parts together once unpacked: a sheet with a million formatted empty rows has up to 300 MB. */
  inflatedBytes: 512 * 1024 * 1024,
  /** Unpacked bytes for each packed one: XML of real sheets reaches 100, a zip bomb 1000. */
  inflationRatio: 250,
  /** Parts smaller than this may have any ratio: equal empty rows pack as well as a zip bomb, and so little is soon read. */
  ratioFreeBytes: 64 * 1024 * 1024,
  /** Places in all grids together, empty ones between the first and the last of a row included. */
  cells: 10_000_000,
  /** Different texts in the workbook's table of strings. */
  strings: 4_000_000,
  /** Characters in that table. */
  stringCharacters: 128 * 1024 * 1024,
  /** Merged areas of one sheet. Ledgers merge down some columns of some thousand rows. */
  merges: 200_000,
  /** Cells looked at under merged areas of one sheet; whole columns may be merged, in a hostile file all of them. */
  mergedCells: 20_000_000,
  /** Bytes of a template of a letter: a seal or an emblem in it is a picture of some MB. */
  templateBytes: 32 * 1024 * 1024,
  /** Bytes of all parts of a template together once unpacked. */
  templateInflatedBytes: 64 * 1024 * 1024,
  /** Bytes of those parts of a template that hold text: a letter of a hundred pages has 2 MB, and a tree of them takes ten times as much. */
  templateTextBytes: 16 * 1024 * 1024,
  /** Fields and cells put into one letter: 2,000 items in six columns are 12,000, and a template may repeat its places without end. */
  letterTexts: 100_000,
} as const;
