import { itemsOf, safeFixes, type Fix } from "../../../app";
import {
  CATALOG,
  findingMessage,
  groupFindings,
  type Finding,
  type FindingGroup as GroupedFindings,
  type FindingGrouping,
  type RuleCode,
  type Severity,
} from "../../../checks";
import type { Item } from "../../../ledger";
import { itemName } from "../../../reports";
import { cellText, parseAddress, type CellMark, type CellRef } from "../../../sheet";
import type { Reading } from "../reading";
import { itemFinder } from "./item-line";

/** By what findings are gathered. */
export type FindingOrder = FindingGrouping;

/** Which findings to show. */
export interface FindingsQuery {
  readonly by: FindingOrder;
  readonly severities: readonly Severity[];
}

/** Findings of one rule, one unit or one item, gravest first. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
  /** What it means and why it matters; only for a rule. */
  readonly explanation: string | null;
  readonly count: number;
  /** How many of its cells can be mended at once. */
  readonly fixable: number;
  /** The first of them; the rest are asked for with {@link findingLines}. */
  readonly lines: readonly FindingLine[];
}

/** One finding as a line of a list. */
export interface FindingLine {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** The cell as the user sees it; `""` where no cell is meant. */
  readonly cell: string;
  readonly place: CellRef | null;
  /** `附件1第3项 · 市水利局`; `""` where it concerns no single item. */
  readonly item: string;
  readonly header: string;
  readonly message: string;
  /** `proposed` must be confirmed by a person. */
  readonly fix: {
    readonly before: string;
    readonly after: string;
    readonly certainty: "sure" | "proposed";
  } | null;
}

/** So many lines come with each group. */
export const LINES_AT_FIRST = 20;

/** Findings gathered, gravest group first, within one gravity in the catalog's or the sheet's order. */
export function findingGroups(reading: Reading, query: FindingsQuery): FindingGroup[] {
  const finder = itemFinder(reading.scoped);
  const groups = gathered(reading, query);
  return groups.map((group) => ({
    key: group.key,
    title: titleOf(group, groups),
    severity: group.severity,
    explanation: CATALOG.find(({ code }) => code === group.rule)?.explanation ?? null,
    count: group.findings.length,
    fixable: safeFixes(group.findings).length,
    lines: group.findings.slice(0, LINES_AT_FIRST).map((finding) => lineOf(finding, finder)),
  }));
}

/** Further lines of one group, from the 0-based place `from`. */
export function findingLines(
  reading: Reading,
  query: FindingsQuery,
  key: string,
  { from, count }: { readonly from: number; readonly count: number },
): FindingLine[] {
  const finder = itemFinder(reading.scoped);
  return findingsOf(reading, query, key)
    .slice(from, from + count)
    .map((finding) => lineOf(finding, finder));
}

/** The changes that may be made at once to what one group found. */
export function groupFixes(reading: Reading, query: FindingsQuery, key: string): Fix[] {
  return safeFixes(findingsOf(reading, query, key));
}

/** The cells with findings of these severities, each with all that was found in it. */
export function findingMarks({ outcome }: Reading, severities: readonly Severity[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of outcome.findings) {
    const place = parseAddress(finding.cell);
    if (!place || !severities.includes(finding.severity)) continue;
    const key = JSON.stringify([finding.sheet, finding.cell]);
    const known = marks.get(key);
    const note = findingMessage(finding);
    marks.set(
      key,
      known
        ? { ...known, severity: graver(known.severity, finding.severity), note: `${known.note}\n${note}` }
        : { sheet: finding.sheet, ...place, severity: finding.severity, note },
    );
  }
  return [...marks.values()];
}

function graver(one: Severity, other: Severity): Severity {
  return GRAVITY.indexOf(one) <= GRAVITY.indexOf(other) ? one : other;
}

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

function gathered(reading: Reading, { by, severities }: FindingsQuery): GatheredFindings[] {
  const shown = reading.outcome.findings.filter(({ severity }) => severities.includes(severity));
  const groups = groupFindings(shown, by, itemsOf(reading.scoped));
  return groups
    .map((group) => ({
      ...group,
      key: JSON.stringify([group.rule, group.sheet, group.header, group.unit, group.item?.row]),
    }))
    .sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
}

function findingsOf(reading: Reading, query: FindingsQuery, key: string): readonly Finding[] {
  return gathered(reading, query).find((group) => group.key === key)?.findings ?? [];
}

interface GatheredFindings extends GroupedFindings {
  readonly key: string;
}

/** What concerns no item, or an item that names no unit. */
const WHOLE_SHEET = "整张表";

/** A group's name; the column is added where the rule has findings in several. */
function titleOf(group: GatheredFindings, all: readonly GatheredFindings[]): string {
  const { rule, header, unit, item } = group;
  if (rule === null) return item ? itemName(item) : (unit ?? WHOLE_SHEET);
  const title = CATALOG.find(({ code }) => code === rule)?.title ?? rule;
  const isAlone = all.filter((other) => other.rule === rule).length === 1;
  const column = (header ?? "").replace(/\s+/g, "");
  return isAlone || column === "" ? title : `${title} · ${column}`;
}

function itemOf({ sheet, cell }: Finding, finder: ReturnType<typeof itemFinder>): Item | null {
  const place = parseAddress(cell);
  return place && finder(sheet, place.row + 1);
}

function lineOf(finding: Finding, finder: ReturnType<typeof itemFinder>): FindingLine {
  const item = itemOf(finding, finder);
  const place = parseAddress(finding.cell);
  const units = item ? (item.text.leadUnits ?? "").split("\n", 1)[0] : "";
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: finding.cell,
    place: place && { sheet: finding.sheet, ...place },
    item: item ? [itemName(item), units].filter((part) => part !== "").join(" · ") : "",
    header: finding.header.replace(/\s+/g, ""),
    message: findingMessage(finding),
    fix: finding.fix && {
      before: cellText(finding.fix.before),
      after: cellText(finding.fix.after),
      certainty: finding.fix.certainty,
    },
  };
}
