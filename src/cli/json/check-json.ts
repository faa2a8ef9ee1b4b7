import type { CheckOutcome } from "../../app";
import { findingMessage, type Finding } from "../../checks";
import type { Ledger } from "../../ledger";
import { cellText, columnLetter } from "../../sheet";
import { itemJson } from "./item-json";

/** `check --json` (DESIGN, The command). */
export function checkJson(file: string, { opened, asOf, findings, summary }: CheckOutcome): unknown {
  return {
    file,
    asOf,
    ledgers: opened.workbook.ledgers.map(ledgerJson),
    otherSheets: opened.workbook.otherSheets,
    findings: findings.map(findingJson),
    summary,
  };
}

function ledgerJson(ledger: Ledger): unknown {
  const recognized = [...ledger.columns.values()];
  return {
    sheet: ledger.sheet,
    kind: ledger.kind.id,
    layout: ledger.layout,
    headerRows: ledger.headerRows,
    columns: Object.fromEntries(recognized.map(({ id, column }) => [id, columnLetter(column)])),
    recognition: recognized.map(({ id, column, header, how, confidence }) => ({
      id,
      column: columnLetter(column),
      header,
      how,
      confidence,
    })),
    unusedColumns: ledger.unused.map(({ column, header }) => ({ column: columnLetter(column), header })),
    title: ledger.title,
    items: ledger.items.map(itemJson),
    leftOut: ledger.leftOut.map(({ row, reason, text }) => ({ row: row + 1, reason, text })),
  };
}

function findingJson(finding: Finding): unknown {
  const { rule, severity, sheet, cell, header, value, params, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    header,
    value: value === null ? null : cellText(value),
    params,
    message: findingMessage(finding),
    fix: fix && {
      cell,
      before: cellText(fix.before),
      after: cellText(fix.after),
      kind: fix.kind,
      certainty: fix.certainty,
    },
  };
}
