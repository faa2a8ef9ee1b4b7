import type { Grid } from "../../sheet";
import type { HeaderColumn } from "../header/header-columns";
import type { HeaderVocabulary } from "../header/header-matching";

/** With fewer columns that are understood a part of a header is no table's own. */
const FEWEST_COLUMNS = 3;

/**
 * Where tables begin that stand side by side under one header row, 0-based: each begins with the same column again and tells
 * problems of its own. One place, or none, for a single table.
 */
export function tableStarts(headers: readonly HeaderColumn[], vocabulary: HeaderVocabulary): number[] {
  const parts: { start: number; ids: Set<string> }[] = [];
  let firstId: string | null = null;
  for (const { column, levels } of headers) {
    const id = vocabulary.match(levels)[0]?.id;
    if (id === undefined) continue;
    firstId ??= id;
    if (id === firstId && !isNeighbour(parts.at(-1), id)) parts.push({ start: column, ids: new Set() });
    parts.at(-1)?.ids.add(id);
  }
  const whole = parts.every(({ ids }) => ids.size >= FEWEST_COLUMNS && ids.has("problem"));
  return whole ? parts.map(({ start }) => start) : parts.slice(0, 1).map(({ start }) => start);
}

/** A header merged over two columns, or two for the same, begin no table. */
function isNeighbour(part: { readonly ids: ReadonlySet<string> } | undefined, id: string): boolean {
  return part?.ids.size === 1 && part.ids.has(id);
}

/** The grid with nothing but the columns from one to another (0-based, the end exclusive). */
export function columnsBetween(grid: Grid, from: number, to: number): Grid {
  const rows = grid.rows.map((cells) =>
    cells.slice(0, to).map((value, column) => (column < from ? null : value)),
  );
  return { ...grid, rows };
}
