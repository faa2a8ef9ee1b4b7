import type { IsoDate } from "../calendar";
import {
  addressOf,
  columnTitle,
  placeOf,
  rawValueOf,
  type ColumnId,
  type Item,
  type Ledger,
  type RecognizedWorkbook,
} from "../ledger";
import { cellAddress, cellText, valueAt, type CellEdit } from "../sheet";
import type { UnitDecision, UnitDirectory } from "../units";
import type { Finding, FindingParams, Severity } from "./finding";
import type { RuleCode } from "./rule-code";

/** What a rule is checked on. */
export interface CheckContext {
  readonly workbook: RecognizedWorkbook;
  /** 单位名录, by which unit names are judged. */
  readonly directory: UnitDirectory;
  /** What a person has decided about single spellings. */
  readonly decisions: readonly UnitDecision[];
  /** The day on which lateness is judged; `null` leaves out the rules that need one. */
  readonly asOf: IsoDate | null;
  /** How many days ahead count as 临期. */
  readonly dueSoonDays: number;
}

/** A rule's finding before its code and severity are added. */
export type Found = Omit<Finding, "rule" | "severity">;

/** One rule of the catalog. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** What it means and why it matters. */
  readonly explanation: string;
  /** Everything the rule finds in a workbook; nothing is capped. */
  readonly check: (context: CheckContext) => Iterable<Found>;
}

/** A rule that looks at one ledger at a time. */
export function ledgerRule(
  rule: Omit<Rule, "check">,
  check: (ledger: Ledger, context: CheckContext) => Iterable<Found>,
): Rule {
  return {
    ...rule,
    *check(context) {
      for (const ledger of context.workbook.ledgers) yield* check(ledger, context);
    },
  };
}

/** A rule that looks at one item at a time and finds at most one thing in it. */
export function itemRule(
  rule: Omit<Rule, "check">,
  check: (item: Item, ledger: Ledger, context: CheckContext) => Found | null,
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const item of ledger.items) {
      const found = check(item, ledger, context);
      if (found) yield found;
    }
  });
}

/** A finding at an item's cell of one column. */
export function atItem(
  ledger: Ledger,
  item: Item,
  id: ColumnId,
  params: FindingParams = {},
  fix: CellEdit | null = null,
): Found {
  return {
    sheet: ledger.sheet,
    cell: addressOf(item, id),
    header: item.columns.get(id)?.header ?? columnTitle(ledger.kind, id),
    value: placeOf(item, id) ? rawValueOf(ledger, item, id) : null,
    params: { batch: item.batch, number: item.number, ...params },
    fix,
  };
}

/**
 * A finding at the one of an item's rows whose text in a column is meant: an item of several rows has several cells. Where
 * none of them is it alone, the finding stands at the item's first row.
 */
export function atItemRow(
  ledger: Ledger,
  item: Item,
  id: ColumnId,
  isMeant: (text: string) => boolean,
  params: FindingParams = {},
): Found {
  const found = atItem(ledger, item, id, params);
  const column = placeOf(item, id)?.column;
  if (column === undefined || item.rows.length === 1 || item.elsewhere?.has(id)) return found;
  for (const row of item.rows) {
    const value = valueAt(ledger.grid, row - 1, column);
    if (isMeant(cellText(value))) {
      return { ...found, cell: cellAddress(row - 1, column), value };
    }
  }
  return found;
}

/** A finding at a cell (0-based row and column) of an item's rows. */
export function atItemCell(
  ledger: Ledger,
  item: Item,
  row: number,
  column: number,
  params: FindingParams = {},
  fix: CellEdit | null = null,
): Found {
  return { ...atCell(ledger, row, column, params), header: headerOver(item.columns, column), fix };
}

/** A finding at a cell (0-based row and column) of a ledger's sheet. */
export function atCell(ledger: Ledger, row: number, column: number, params: FindingParams = {}): Found {
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row, column),
    header: headerOver(ledger.columns, column),
    value: valueAt(ledger.grid, row, column),
    params,
    fix: null,
  };
}

function headerOver(columns: Ledger["columns"], column: number): string {
  for (const one of columns.values()) if (one.column === column) return one.header;
  return "";
}
