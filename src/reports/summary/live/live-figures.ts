import type { Item, UnitColumnId } from "../../../ledger";
import type { ItemChange, MeasureId } from "../../../measures";
import type { SheetSpec } from "../../../sheet";
import type { DrawnLedger } from "../../full-ledger/ledger-sheet";
import { CHANGE_WORDS } from "../../words/change-word";
import type { SummaryInput } from "../summary-input";
import type { JudgingId } from "./judging-column";
import { judgingSheet, type JudgingSheet } from "./judging-sheet";
import { textCondition, textLiteral } from "./references";
import { nameCondition, type UnitGrouping, unitsSheet, type UnitsSheet } from "./units-sheet";

/** A measure's numerator and denominator as formulas without `=`. */
export interface LiveFraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** How many items there are, are complete and are late, as formulas without `=`. */
export interface LiveTally {
  readonly total: string;
  readonly completed: string;
  readonly overdue: string;
}

/**
 * Formulas, without `=`, that count the summary's figures over 逐项判定 and 单位归集. `null` where there are no items to count,
 * or a name is too long for a condition; then the figure stands as a number.
 */
export class LiveFigures {
  private readonly drawn: { readonly judging: JudgingSheet; readonly units: UnitsSheet } | null;

  /** @param detail the ledger whose items are counted. */
  constructor(input: SummaryInput, detail: DrawnLedger) {
    this.drawn =
      input.items.length === 0 ? null : { judging: judgingSheet(input, detail), units: unitsSheet(input) };
  }

  /** The sheets that the formulas count over. */
  get sheets(): SheetSpec[] {
    return this.drawn ? [this.drawn.judging.sheet, this.drawn.units.sheet] : [];
  }

  /** All items: each has something in its status cell, if only 未填. */
  total(): string | null {
    return this.over("status", (cells) => `COUNTA(${cells})`);
  }

  measure(id: MeasureId): LiveFraction | null {
    const total = this.total();
    const ratio = (holds: JudgingId, of: string | null): LiveFraction | null => {
      const numerator = this.sum(holds);
      return numerator === null || of === null ? null : { numerator, denominator: of };
    };
    switch (id) {
      case "completionRate":
        return ratio("complete", total);
      case "completionRateWithoutOpenEnded":
        return this.closedEnded();
      case "onTimeRate":
        return ratio("onTime", this.sum("fallenDue"));
      case "closureRate":
        return ratio("closed", this.sum("complete"));
      case "closureRateOfAll":
        return ratio("closed", total);
      case "scheduleRate":
        return ratio("onSchedule", total);
      case "falseRate":
        return ratio("foundFalse", this.sum("verified"));
      case "overdue":
      case "dueSoon":
      case "notComputable":
        return ratio(id, total);
    }
  }

  private closedEnded(): LiveFraction | null {
    const [complete, openEnded] = [this.range("complete"), this.range("openEnded")];
    if (complete === null || openEnded === null) return null;
    return {
      numerator: `COUNTIFS(${complete},1,${openEnded},0)`,
      denominator: `COUNTIF(${openEnded},0)`,
    };
  }

  /** The items whose status is a word. @param cell where the word stands beside the formula */
  withStatus(word: string, cell: string): string | null {
    const condition = textCondition(word, cell, "");
    return condition && this.over("status", (cells) => `COUNTIF(${cells},${condition})`);
  }

  /** The items of a batch. @param cell where its name stands beside the formula */
  inBatch(name: string, cell: string): LiveTally | null {
    const [condition, batches] = [textCondition(name, cell, ""), this.range("batch")];
    return condition === null || batches === null ? null : this.tally(`${batches},${condition}`);
  }

  /** The items that name a unit, or a unit of a county. @param cell where the name stands beside the formula */
  naming(name: string, cell: string, column: UnitColumnId, grouping: UnitGrouping): LiveTally | null {
    const condition = nameCondition(name, cell);
    const range = this.drawn?.units.range(column, grouping);
    return condition === null || range === undefined ? null : this.tally(`${range},${condition}`);
  }

  /** The items that name any unit, each once. */
  namingAny(column: UnitColumnId, grouping: UnitGrouping): LiveTally | null {
    const range = this.drawn?.units.range(column, grouping);
    return range === undefined ? null : this.tally(`${range},"?*"`);
  }

  /** The items that name no unit. */
  namingNone(column: UnitColumnId): string | null {
    const range = this.drawn?.units.range(column, "units");
    return range === undefined ? null : `COUNTBLANK(${range})`;
  }

  private tally(condition: string): LiveTally | null {
    const [complete, overdue] = [this.range("complete"), this.range("overdue")];
    if (complete === null || overdue === null) return null;
    return {
      total: `COUNTIFS(${condition})`,
      completed: `COUNTIFS(${condition},${complete},1)`,
      overdue: `COUNTIFS(${condition},${overdue},1)`,
    };
  }

  /** The items late by so many days, both ends inclusive; without end where `to` is no finite number. */
  lateBetween(from: number, to: number): string | null {
    const until = (cells: string): string => (Number.isFinite(to) ? `,${cells},"<=${to}"` : "");
    return this.over("daysLate", (cells) => `COUNTIFS(${cells},">=${from}"${until(cells)})`);
  }

  /** How many items changed so since the last 旬. */
  changed(kind: ItemChange["kind"]): string | null {
    if (kind === "overdue") return this.sum("newlyOverdue");
    return this.over("change", (cells) => `COUNTIF(${cells},${textLiteral(CHANGE_WORDS[kind])})`);
  }

  /** How many items are judged so. */
  sum(id: JudgingId): string | null {
    return this.over(id, (cells) => `SUM(${cells})`);
  }

  /** The cell in which something is judged of an item. */
  cell(item: Item, id: JudgingId): string | null {
    return this.drawn?.judging.cell(item, id) ?? null;
  }

  /** The cell of the day on which all of them are judged. */
  get asOf(): string | null {
    return this.drawn?.judging.asOf ?? null;
  }

  private over(id: JudgingId, formula: (cells: string) => string): string | null {
    const cells = this.range(id);
    return cells === null ? null : formula(cells);
  }

  private range(id: JudgingId): string | null {
    return this.drawn?.judging.range(id) ?? null;
  }
}
