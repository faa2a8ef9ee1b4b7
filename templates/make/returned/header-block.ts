import type { Worksheet } from "exceljs";

/** A rectangle of 1-based rows and columns, inclusive. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Writes a header of as many rows as the longest heading has levels, from the 1-based row `top`. Neighbours that share a
 * heading's upper levels share a merged cell; a heading with fewer levels than the rest reaches down to the last row.
 * @returns the 1-based last row.
 */
export function writeHeader(sheet: Worksheet, top: number, headings: readonly (readonly string[])[]): number {
  const depth = Math.max(...headings.map((heading) => heading.length));
  for (let level = 0; level < depth; level++) {
    for (const { block, text } of blocksOfLevel(headings, level, top, depth)) {
      sheet.getCell(block.top, block.left).value = text;
      if (block.top !== block.bottom || block.left !== block.right) {
        sheet.mergeCells(block.top, block.left, block.bottom, block.right);
      }
    }
  }
  return top + depth - 1;
}

function blocksOfLevel(
  headings: readonly (readonly string[])[],
  level: number,
  top: number,
  depth: number,
): { block: Block; text: string }[] {
  const blocks: { block: Block; text: string }[] = [];
  for (let column = 0; column < headings.length; column++) {
    const heading = headings[column] ?? [];
    const text = heading[level];
    if (text === undefined) continue;
    const isLeaf = level === heading.length - 1;
    const last = isLeaf ? column : lastWithPrefix(headings, column, level);
    const bottom = isLeaf ? top + depth - 1 : top + level;
    blocks.push({ block: { top: top + level, left: column + 1, bottom, right: last + 1 }, text });
    column = last;
  }
  return blocks;
}

function lastWithPrefix(headings: readonly (readonly string[])[], from: number, level: number): number {
  const prefix = (headings[from] ?? []).slice(0, level + 1).join("\n\n");
  const shares = (column: number) => {
    const other = headings[column];
    return (
      other !== undefined && other.length > level + 1 && other.slice(0, level + 1).join("\n\n") === prefix
    );
  };
  let last = from;
  while (shares(last + 1)) last++;
  return last;
}
