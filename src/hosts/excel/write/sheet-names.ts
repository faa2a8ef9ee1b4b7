import { withCells, type SheetSpec } from "../../../sheet";

/** A text within a formula, or the sheet that a reference names. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g;

/** The sheet with its formulas naming other sheets by the names they got. @param names by those that the formulas use */
export function withSheetNames(spec: SheetSpec, names: ReadonlyMap<string, string>): SheetSpec {
  if ([...names].every(([asked, got]) => asked === got)) return spec;
  const renamed = (formula: string): string =>
    formula.replace(TEXT_OR_SHEET, (whole: string, quoted: string | undefined) => {
      const name = quoted === undefined ? undefined : names.get(quoted.replaceAll("''", "'"));
      return name === undefined ? whole : `'${name.replaceAll("'", "''")}'!`;
    });
  return {
    ...spec,
    rows: spec.rows.map((row) =>
      "cells" in row
        ? withCells(
            row,
            row.cells.map((cell) =>
              cell?.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) },
            ),
          )
        : row,
    ),
  };
}
