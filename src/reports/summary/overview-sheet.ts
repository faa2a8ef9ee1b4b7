import { type Item, STATUSES, statusWord } from "../../ledger";
import { computeMeasures, MEASURES } from "../../measures";
import type { SheetSpec } from "../../sheet";
import { pageWidth } from "../page/page-area";
import { A4_PORTRAIT, LINE, NOTE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { addHead } from "../page/table-sheet";
import { groupByBatch, NO_BATCH } from "../words/batches";
import { addFractionTable, type FractionRow, type LiveRow } from "./fraction-table";
import type { LiveFigures } from "./live/live-figures";
import { liveHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const NAME = "总体情况";
const NUMBER_WIDTHS = [19, 8, 8, 8] as const;
const UNKNOWN_STATUS = "未填或看不出状态";

/** 总体情况: every figure with its fraction and 口径, the statuses, the batches. All of them are formulas over 逐项判定. */
export function overviewSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const taken = NUMBER_WIDTHS.reduce((sum, width) => sum + width, 0);
  const draft = new SheetDraft([...NUMBER_WIDTHS, pageWidth(A4_PORTRAIT, NUMBER_WIDTHS.length + 1) - taken]);
  addHead(draft, liveHead(input, NAME, figures.asOf));
  draft.addLine(`填报单位：${input.unit}`, LINE);
  draft.addLine(
    `各数都是公式，由“逐项判定”逐项判定后计数；改动“台账明细”的状态，或“逐项判定”的截至日期、临期天数（现为${input.options.dueSoonDays}天）、期限，各数随之变化。`,
    NOTE,
  );
  addFractionTable(draft, {
    heading: "一、主要指标",
    titles: ["指标", "分子", "分母", "比率", "口径"],
    rows: measureRows(input, figures),
  });
  addFractionTable(draft, {
    heading: "二、完成状态分布",
    titles: ["完成状态", "项数", "总项数", "占比", "备注"],
    rows: statusRows(input.items, figures),
  });
  const statusesEnd = draft.nextRow - 1;
  addFractionTable(draft, {
    heading: "三、各批次情况",
    titles: ["附件/批次", "完成项数", "总项数", "完成率", "超期"],
    rows: batchRows(input, figures),
  });
  if (input.items.length > 0) addStatusChart(draft, statusesEnd);
  return draft.sheet(NAME, A4_PORTRAIT);
}

/** @param end 0-based, the last row of the table of statuses: a row for each, and one for those without. */
function addStatusChart(draft: SheetDraft, end: number): void {
  const top = end - STATUSES.length;
  draft.addChart({
    kind: "pie",
    title: "完成状态分布（项）",
    series: [{ name: "项数", values: { top, left: 1, bottom: end, right: 1 } }],
    categories: { top, left: 0, bottom: end, right: 0 },
    // The table of statuses has no remarks, so their column is free beside it.
    place: { top: top - 1, left: NUMBER_WIDTHS.length, bottom: end, right: NUMBER_WIDTHS.length },
    // A status that no item has gets no label.
    labelFormat: "0;;",
    labels: true,
  });
}

function measureRows({ items, options }: SummaryInput, figures: LiveFigures): FractionRow[] {
  const measures = computeMeasures(items, options);
  return MEASURES.map(({ id, title, definition }) => ({
    name: title,
    numerator: measures[id].numerator.length,
    denominator: measures[id].denominator.length,
    live: () => figures.measure(id),
    remark: definition,
  }));
}

function statusRows(items: readonly Item[], figures: LiveFigures): FractionRow[] {
  const rows = STATUSES.map((status): FractionRow => ({
    name: statusWord(status),
    numerator: items.filter((item) => item.status === status).length,
    denominator: items.length,
    live: (cell) => fraction(figures.withStatus(statusWord(status), cell), figures.total()),
    remark: "",
  }));
  const unknown: FractionRow = {
    name: UNKNOWN_STATUS,
    numerator: items.filter(({ status }) => status === null).length,
    denominator: items.length,
    live: (cell) => fraction(restOver(cell, figures.total()), figures.total()),
    remark: "",
  };
  return [...rows, unknown];
}

/** All items less those of the statuses in the rows above. @param cell the name of the row below them */
function restOver(cell: string, total: string | null): string | null {
  const row = Number(cell.replace(/^[A-Z]+/, ""));
  return total === null ? null : `${total}-SUM(B${row - STATUSES.length}:B${row - 1})`;
}

function fraction(numerator: string | null, denominator: string | null): LiveRow | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function batchRows({ items, options }: SummaryInput, figures: LiveFigures): FractionRow[] {
  return groupByBatch(items).map(({ name, items: own }) => {
    const { completionRate, overdue } = computeMeasures(own, options);
    const label = name || NO_BATCH;
    return {
      name: label,
      numerator: completionRate.numerator.length,
      denominator: own.length,
      live: (cell) => {
        const tally = figures.inBatch(label, cell);
        return (
          tally && {
            numerator: tally.completed,
            denominator: tally.total,
            remark: `"超期"&${tally.overdue}&"项"`,
          }
        );
      },
      remark: `超期${overdue.numerator.length}项`,
    };
  });
}
