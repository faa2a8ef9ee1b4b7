import type { Item } from "../ledger";
import { parseAddress } from "../sheet";
import type { Finding, Severity } from "./finding";
import type { RuleCode } from "./rule-code";

/** What findings are put together by: one cause in one column of a sheet, the unit that answers, or the item they stand in. */
export type FindingGrouping = "rule" | "unit" | "row";

/** Findings put together for display; each stands in it whole. */
export interface FindingGroup {
  /** The rule; `null` where several are together. */
  readonly rule: RuleCode | null;
  /** The sheet; `null` where several may be together. */
  readonly sheet: string | null;
  /** The header over all of them; `null` where several may be together. */
  readonly header: string | null;
  /** The unit; `null` where units are not asked for, or no item is concerned. */
  readonly unit: string | null;
  /** The item; `null` where items are not asked for, or none is concerned. */
  readonly item: Item | null;
  /** That of the gravest. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Puts findings together, groups in the order of their first finding and findings as they came. By unit, a finding stands
 * under each lead unit of its item (without any, each responsible unit): so the groups may hold more than there are findings.
 *
 * @param items the items of the workbook that was checked.
 */
export function groupFindings(
  findings: readonly Finding[],
  by: FindingGrouping,
  items: readonly Item[],
): FindingGroup[] {
  const itemAt = by === "rule" ? () => null : itemFinder(items);
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    for (const place of placesOf(finding, by, itemAt(finding))) {
      const key = JSON.stringify([place.rule, place.sheet, place.header, place.unit, place.item?.row]);
      const known = groups.get(key);
      if (!known) groups.set(key, { ...place, severity: finding.severity, findings: [finding] });
      else {
        known.findings.push(finding);
        groups.set(key, { ...known, severity: graver(known.severity, finding.severity) });
      }
    }
  }
  return [...groups.values()];
}

type GroupPlace = Pick<FindingGroup, "rule" | "sheet" | "header" | "unit" | "item">;

function placesOf(finding: Finding, by: FindingGrouping, item: Item | null): GroupPlace[] {
  const { rule, sheet, header } = finding;
  switch (by) {
    case "rule":
      return [{ rule, sheet, header, unit: null, item: null }];
    case "row":
      return [{ rule: null, sheet, header: null, unit: null, item }];
    case "unit":
      return answeringUnits(item).map((unit) => ({
        rule: null,
        sheet: null,
        header: null,
        unit,
        item: null,
      }));
  }
}

/** By the names of the directory, or as written where it does not know them. */
function answeringUnits(item: Item | null): readonly (string | null)[] {
  if (!item) return [null];
  const { leadUnits, responsibleUnits } = item.units;
  const units = leadUnits.length > 0 ? leadUnits : responsibleUnits;
  return units.length === 0 ? [null] : [...new Set(units.map(({ name, text }) => name ?? text))];
}

function itemFinder(items: readonly Item[]): (finding: Finding) => Item | null {
  const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;
  const byRow = new Map(
    items.flatMap((item) => item.rows.map((row) => [rowKey(item.sheet, row), item] as const)),
  );
  return ({ sheet, cell }) => {
    const row = parseAddress(cell)?.row;
    return row === undefined ? null : (byRow.get(rowKey(sheet, row + 1)) ?? null);
  };
}

const GRAVITY: readonly Severity[] = ["info", "warning", "error"];

function graver(one: Severity, other: Severity): Severity {
  return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other;
}
