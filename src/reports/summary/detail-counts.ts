import { type ColumnId, type Status, statusWord } from "../../ledger";
import { cellAddress } from "../../sheet";
import type { DrawnLedger } from "../full-ledger/ledger-sheet";

/** Text that a condition of COUNTIFS takes for itself and nothing else: no signs that compare, stand for others or quote. */
const PLAIN = /^[\p{Script=Han}\d（）、]+$/u;

/**
 * Formulas, without `=`, that count the items of the detail sheet. `null` where a count cannot be had from its cells: no
 * items, or a batch whose name would be read as a pattern.
 */
export class DetailCounts {
  constructor(private readonly detail: DrawnLedger) {}

  /** All items: each has something in its status cell, if only 未填. */
  total(): string | null {
    const statuses = this.cellsOf("status");
    return statuses === null ? null : `COUNTA(${statuses})`;
  }

  /** The items with one of these statuses. */
  withStatus(statuses: readonly Status[]): string | null {
    return this.sumOver(statuses, "");
  }

  /** The items of a batch. */
  inBatch(batch: string): string | null {
    const condition = this.batchCondition(batch);
    return condition === null ? null : `COUNTIFS(${condition})`;
  }

  /** The items of a batch with one of these statuses. */
  inBatchWithStatus(batch: string, statuses: readonly Status[]): string | null {
    const condition = this.batchCondition(batch);
    return condition === null ? null : this.sumOver(statuses, `${condition},`);
  }

  private sumOver(statuses: readonly Status[], conditions: string): string | null {
    const cells = this.cellsOf("status");
    if (cells === null) return null;
    return statuses.map((status) => `COUNTIFS(${conditions}${cells},"${statusWord(status)}")`).join("+");
  }

  private batchCondition(batch: string): string | null {
    const cells = this.cellsOf("batch");
    return cells === null || !PLAIN.test(batch) ? null : `${cells},"${batch}"`;
  }

  private cellsOf(id: ColumnId): string | null {
    const { sheet, firstRow, lastRow } = this.detail;
    const column = this.detail.columnOf(id);
    if (column === null || lastRow < firstRow) return null;
    return `'${sheet.name}'!${absolute(firstRow, column)}:${absolute(lastRow, column)}`;
  }
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
