import { exportFindings, proposedFixes } from "../../../app";
import type { Severity } from "../../../checks";
import type { CellRef } from "../../../sheet";
import type { AppliedView, WrittenView } from "../answers";
import { editLines, type EditLine } from "../views/edit-line";
import {
  findingGroups,
  findingLines,
  findingMarks,
  groupFixes,
  type FindingGroup,
  type FindingLine,
  type FindingsQuery,
} from "../views/findings-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 校验: what was found in the workbook, and mending it. */
export class Checking {
  constructor(private readonly workbook: WorkbookAtHand) {}

  findingGroups(query: FindingsQuery): FindingGroup[] {
    return findingGroups(this.workbook.reading, query);
  }

  findingLines(query: FindingsQuery, key: string, range: { from: number; count: number }): FindingLine[] {
    return findingLines(this.workbook.reading, query, key, range);
  }

  /** What mending at once would change. */
  fixes(): EditLine[] {
    const { fixes, scoped } = this.workbook.reading;
    return editLines(fixes, scoped);
  }

  applyFixes(): Promise<AppliedView> {
    return this.workbook.apply(() => this.workbook.reading.fixes);
  }

  /** Mends all that one group found, where that loses nothing. */
  applyGroupFixes(query: FindingsQuery, key: string): Promise<AppliedView> {
    return this.workbook.apply(() => groupFixes(this.workbook.reading, query, key));
  }

  /** Makes the one change proposed for a cell, which a person has confirmed. */
  applyProposed({ sheet, row, column }: CellRef): Promise<AppliedView> {
    const isThere = (edit: CellRef): boolean =>
      edit.sheet === sheet && edit.row === row && edit.column === column;
    return this.workbook.apply(() => proposedFixes(this.workbook.reading.outcome.findings).filter(isThere));
  }

  /** 导出问题单: writes what is found by now as a new workbook, for those who are to put it right. */
  async exportFindings(): Promise<WrittenView> {
    await this.workbook.read();
    const { scoped, outcome, asOf } = this.workbook.reading;
    const fileName = await exportFindings(this.workbook.host, scoped, outcome.findings, asOf);
    return { fileName, items: outcome.summary.errors + outcome.summary.warnings };
  }

  /** Colours the cells with findings in the sheet, or takes all colours away. */
  async mark(severities: readonly Severity[]): Promise<void> {
    await this.workbook.host.mark(findingMarks(this.workbook.reading, severities));
  }
}
