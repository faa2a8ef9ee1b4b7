import { isComplete, type Item, type Status, STATUSES, statusWord } from "../../ledger";
import { computeMeasures, MEASURES, type MeasureId } from "../../measures";
import type { SheetSpec } from "../../sheet";
import { pageWidth } from "../page/page-area";
import { A4_PORTRAIT, LINE, NOTE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { addHead } from "../page/table-sheet";
import { groupByBatch } from "../words/batches";
import type { DetailCounts } from "./detail-counts";
import { addFractionTable, type FractionRow } from "./fraction-table";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const NAME = "总体情况";
const NUMBER_WIDTHS = [19, 8, 8, 8] as const;
const COMPLETE: readonly Status[] = STATUSES.filter(isComplete);
/** Figures that the statuses in the detail sheet alone decide. */
const BY_STATUS: ReadonlyMap<MeasureId, readonly Status[]> = new Map<MeasureId, readonly Status[]>([
  ["completionRate", COMPLETE],
  ["scheduleRate", [...COMPLETE, "onSchedule"]],
]);

/** 总体情况: every figure with its fraction and 口径, the statuses, the batches. Counts are live where the detail sheet has them. */
export function overviewSheet(input: SummaryInput, counts: DetailCounts): SheetSpec {
  const taken = NUMBER_WIDTHS.reduce((sum, width) => sum + width, 0);
  const draft = new SheetDraft([...NUMBER_WIDTHS, pageWidth(A4_PORTRAIT, NUMBER_WIDTHS.length + 1) - taken]);
  addHead(draft, summaryHead(input, NAME));
  draft.addLine(`填报单位：${input.unit}`, LINE);
  draft.addLine(
    `完成率、序时进度达标率和各状态、各批次的项数随“台账明细”自动计算，其余各数按截至日期算出。临期按${input.options.dueSoonDays}天内到期计。`,
    NOTE,
  );
  addFractionTable(draft, {
    heading: "一、主要指标",
    titles: ["指标", "分子", "分母", "比率", "口径"],
    rows: measureRows(input, counts),
  });
  addFractionTable(draft, {
    heading: "二、完成状态分布",
    titles: ["完成状态", "项数", "总项数", "占比", "备注"],
    rows: statusRows(input.items, counts),
  });
  const statusesEnd = draft.nextRow - 1;
  addFractionTable(draft, {
    heading: "三、各批次情况",
    titles: ["附件/批次", "完成项数", "总项数", "完成率", "超期"],
    rows: batchRows(input, counts),
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

function measureRows({ items, options }: SummaryInput, counts: DetailCounts): FractionRow[] {
  const measures = computeMeasures(items, options);
  return MEASURES.map(({ id, title, definition }) => {
    const statuses = BY_STATUS.get(id);
    return {
      name: title,
      numerator: measures[id].numerator.length,
      denominator: measures[id].denominator.length,
      numeratorFormula: statuses === undefined ? null : counts.withStatus(statuses),
      denominatorFormula: statuses === undefined ? null : counts.total(),
      remark: definition,
    };
  });
}

function statusRows(items: readonly Item[], counts: DetailCounts): FractionRow[] {
  const total = { denominator: items.length, denominatorFormula: counts.total(), remark: "" };
  const rows = STATUSES.map((status): FractionRow => ({
    ...total,
    name: statusWord(status),
    numerator: items.filter((item) => item.status === status).length,
    numeratorFormula: counts.withStatus([status]),
  }));
  const known = counts.withStatus(STATUSES);
  const unknown: FractionRow = {
    ...total,
    name: "未填或看不出状态",
    numerator: items.filter(({ status }) => status === null).length,
    numeratorFormula: known === null ? null : `${counts.total() ?? ""}-(${known})`,
  };
  return [...rows, unknown];
}

function batchRows({ items, options }: SummaryInput, counts: DetailCounts): FractionRow[] {
  return groupByBatch(items).map(({ name, items: own }) => {
    const { completionRate, overdue } = computeMeasures(own, options);
    return {
      name: name || "没有注明附件或批次",
      numerator: completionRate.numerator.length,
      denominator: own.length,
      numeratorFormula: counts.inBatchWithStatus(name, COMPLETE),
      denominatorFormula: counts.inBatch(name),
      remark: `超期${overdue.numerator.length}项`,
    };
  });
}
