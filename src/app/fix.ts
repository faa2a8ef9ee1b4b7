import type { Finding, RuleCode } from "../checks";
import type { WorkbookHost } from "../hosts";
import type { AppliedEdits, CellEdit } from "../sheet";

/** A change to one cell that mends what was found in it, with what is shown of it beforehand. */
export interface Fix extends CellEdit {
  /** The cell as the user sees it (`C12`). */
  readonly cell: string;
  readonly header: string;
  /** The rules whose findings it mends. */
  readonly rules: readonly RuleCode[];
}

/**
 * The changes that may be made in one go, one a cell, sheet by sheet from top to bottom. Where several findings of a cell have a fix,
 * that of the first counts: in the catalog's order each fix of a cell's meaning stands before that of its spaces, and sets these
 * right as well.
 */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  return fixesOf(findings, "sure");
}

/** The changes that a person must confirm one by one, one a cell. */
export function proposedFixes(findings: readonly Finding[]): Fix[] {
  return fixesOf(findings, "proposed");
}

function fixesOf(findings: readonly Finding[], certainty: "sure" | "proposed"): Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { rule, sheet, cell, header, fix } of findings) {
    if (fix?.certainty !== certainty) continue;
    const key = JSON.stringify([sheet, cell]);
    const known = byCell.get(key);
    if (known) byCell.set(key, { ...known, rules: [...new Set([...known.rules, rule])] });
    else byCell.set(key, { ...editOf(fix), cell, header, rules: [rule] });
  }
  const sheets = [...new Set([...byCell.values()].map(({ sheet }) => sheet))];
  return [...byCell.values()].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  );
}

/** Makes the changes; the outcome's `inverse`, applied in the same way, takes them back. */
export function applyFixes(host: WorkbookHost, fixes: readonly CellEdit[]): Promise<AppliedEdits> {
  return host.applyEdits(fixes.map(editOf));
}

function editOf({ sheet, row, column, before, after, kind }: CellEdit): CellEdit {
  return { sheet, row, column, before, after, kind };
}
