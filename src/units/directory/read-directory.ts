import { cellText, isBlank, valueAt, type CellValue, type Grid } from "../../sheet";
import { tidyText } from "../../text";
import { createDirectory, type UnitDirectory } from "./directory";
import { findDirectoryHeader, type DirectoryColumn, type DirectoryHeader } from "./directory-columns";
import type { DirectoryProblem } from "./directory-problem";
import type { DirectorySource } from "./directory-source";
import { groupCycles } from "./group-cycles";
import { exactKey, looseKey } from "../names/name-key";
import { readNameList } from "./name-list";
import { cityIn } from "./unit-place";
import type { UnitEntry } from "./unit-entry";

/** A directory as read from a sheet, with what is wrong with the sheet. */
export interface DirectoryReading {
  /** Empty where the sheet has no header. */
  readonly directory: UnitDirectory;
  /** Row by row; the rest of the sheet is read all the same. */
  readonly problems: readonly DirectoryProblem[];
}

interface Row {
  readonly row: number;
  readonly entry: UnitEntry;
}

/**
 * Reads the sheet 单位名录. The header is found by its names, its columns may stand in any order; a title `商丘市单位名录` above it names the
 * city. A row merged across columns is a section's title and no unit.
 */
export function readDirectory(grid: Grid): DirectoryReading {
  const header = findDirectoryHeader(grid);
  if (!header) {
    const problem = {
      code: "header-missing",
      sheet: grid.sheet,
      row: 0,
      column: 0,
      value: "",
      other: null,
    } as const;
    return { directory: createDirectory([]), problems: [problem] };
  }
  const problems: DirectoryProblem[] = [];
  const rows = rowsOf(grid, header, problems);
  problems.push(...aliasProblems(rows, header, grid.sheet), ...groupProblems(rows, header, grid.sheet));
  const entries = rows.map(({ entry }) => entry);
  const city = cityInTitle(grid, header.row) ?? cityIn(entries);
  return {
    directory: createDirectory(entries, city, sourceOf(grid, header, rows)),
    problems: problems.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function rowsOf(grid: Grid, header: DirectoryHeader, problems: DirectoryProblem[]): Row[] {
  const rows: Row[] = [];
  const names = new Set<string>();
  const nameColumn = header.columns.get("name") ?? 0;
  const sections = sectionRows(grid);
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const entry = entryAt(grid, header, row);
    const filled = entry.aliases.length + entry.formerNames.length + entry.groups.length > 0;
    if (sections.has(row) || isFooter(entry.name) || (entry.name === "" && !filled)) continue;
    const place = { sheet: grid.sheet, row, column: nameColumn, value: entry.name };
    if (entry.name === "") {
      problems.push({ ...place, code: "name-blank", other: null });
    } else if (names.has(exactKey(entry.name))) {
      problems.push({ ...place, code: "name-duplicate", other: entry.name });
    } else {
      names.add(exactKey(entry.name));
      rows.push({ row, entry });
    }
  }
  return rows;
}

function entryAt(grid: Grid, header: DirectoryHeader, row: number): UnitEntry {
  const text = (column: DirectoryColumn): string => {
    const at = header.columns.get(column);
    return at === undefined ? "" : tidyText(cellText(mergedValue(grid, row, at)));
  };
  return {
    name: text("name").replace(/\n/g, ""),
    aliases: readNameList(text("aliases")),
    formerNames: readNameList(text("formerNames")),
    category: text("category").replace(/\n/g, ""),
    groups: readNameList(text("groups")),
  };
}

/** Categories are often merged down over the rows they are meant for. */
function mergedValue(grid: Grid, row: number, column: number): CellValue {
  const value = valueAt(grid, row, column);
  if (!isBlank(value)) return value;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => left === column && right === column && top < row && row <= bottom,
  );
  return merge ? valueAt(grid, merge.top, column) : value;
}

function sectionRows(grid: Grid): ReadonlySet<number> {
  return new Set(grid.merges.filter(({ left, right }) => right > left).map(({ top }) => top));
}

function isFooter(name: string): boolean {
  return /^(?:注|备注|说明|填表人|审核人)[:：]/.test(name);
}

function cityInTitle(grid: Grid, headerRow: number): string | null {
  for (const cell of grid.rows.slice(0, headerRow).flat()) {
    const [, city] = /^(\S{2,6}市)单位名录/.exec(cellText(cell).replace(/\s/g, "")) ?? [];
    if (city !== undefined) return city;
  }
  return null;
}

function sourceOf(grid: Grid, header: DirectoryHeader, rows: readonly Row[]): DirectorySource {
  const aliasColumn = header.columns.get("aliases");
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const column = aliasColumn ?? width;
  return {
    sheet: grid.sheet,
    headerRow: header.row,
    nameColumn: header.columns.get("name") ?? 0,
    freeRow: grid.rows.findLastIndex((cells) => cells.some((value) => !isBlank(value))) + 1,
    aliasColumn: column,
    headerWritten: aliasColumn !== undefined,
    aliasCells: new Map(
      rows.map(({ row, entry }) => [entry.name, { row, value: valueAt(grid, row, column) }]),
    ),
  };
}

function aliasProblems(rows: readonly Row[], header: DirectoryHeader, sheet: string): DirectoryProblem[] {
  const column = header.columns.get("aliases");
  if (column === undefined) return [];
  const names = new Map(rows.map(({ entry }) => [exactKey(entry.name), entry.name]));
  const owners = new Map<string, string>();
  const problems: DirectoryProblem[] = [];
  for (const { row, entry } of rows) {
    for (const alias of entry.aliases) {
      const key = looseKey(exactKey(alias));
      const other = names.get(exactKey(alias)) ?? owners.get(key) ?? entry.name;
      if (!owners.has(key)) owners.set(key, entry.name);
      if (other !== entry.name)
        problems.push({ code: "alias-ambiguous", sheet, row, column, value: alias, other });
    }
  }
  return problems;
}

function groupProblems(rows: readonly Row[], header: DirectoryHeader, sheet: string): DirectoryProblem[] {
  const column = header.columns.get("groups");
  if (column === undefined) return [];
  const names = new Set(rows.map(({ entry }) => entry.name));
  const cyclic = groupCycles(rows.map(({ entry }) => entry));
  return rows.flatMap(({ row, entry }) =>
    entry.groups.flatMap((group): DirectoryProblem[] => {
      const place = { sheet, row, column, value: group };
      if (!names.has(group)) return [{ ...place, code: "group-unknown", other: null }];
      return cyclic.get(entry.name)?.has(group) ? [{ ...place, code: "group-cycle", other: entry.name }] : [];
    }),
  );
}
