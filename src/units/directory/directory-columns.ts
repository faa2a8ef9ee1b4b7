import { foldText } from "../../text";
import { cellText, type Grid } from "../../sheet";

/** The columns of the directory sheet, as the product writes them. */
export const DIRECTORY_HEADERS = {
  name: "规范名称",
  aliases: "别名",
  formerNames: "曾用名",
  category: "类别",
  groups: "所属集合",
} as const;

/** A column of the directory sheet. */
export type DirectoryColumn = keyof typeof DIRECTORY_HEADERS;

const SYNONYMS: Readonly<Record<string, DirectoryColumn>> = {
  规范名称: "name",
  单位名称: "name",
  标准名称: "name",
  单位规范名称: "name",
  名称: "name",
  单位: "name",
  部门: "name",
  部门名称: "name",
  全称: "name",
  单位全称: "name",
  别名: "aliases",
  简称: "aliases",
  "别名/简称": "aliases",
  单位简称: "aliases",
  常用简称: "aliases",
  曾用名: "formerNames",
  原名称: "formerNames",
  曾用名称: "formerNames",
  类别: "category",
  单位类别: "category",
  类型: "category",
  单位类型: "category",
  所属集合: "groups",
  集合: "groups",
  所属分组: "groups",
  分组: "groups",
  所属组别: "groups",
  组别: "groups",
};

/** Where a directory stands on its sheet; all numbers 0-based. */
export interface DirectoryHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<DirectoryColumn, number>;
}

/** How far down the header is looked for: titles and notes stand above it. */
const HEADER_WITHIN = 20;

/** The first row with a header for the names, its columns in any order. */
export function findDirectoryHeader(grid: Grid): DirectoryHeader | null {
  for (const [row, cells] of grid.rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = new Map<DirectoryColumn, number>();
    cells.forEach((cell, column) => {
      const meaning = SYNONYMS[foldText(cellText(cell))];
      if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
    });
    if (columns.has("name")) return { row, columns };
  }
  return null;
}
