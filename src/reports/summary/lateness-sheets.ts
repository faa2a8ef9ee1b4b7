import type { IsoDate } from "../../calendar";
import { latenessOf, type Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { chartSheet } from "../page/chart-sheet";
import { DATE, SHORT, TEXT } from "../page/print-style";
import { columnOn, type TableColumn } from "../page/table";
import { type ComputedText, tableSheet } from "../page/table-sheet";
import { definitionsLine } from "../words/figures";
import { itemColumns } from "../words/item-columns";
import { noDateReason } from "../words/no-date-reason";
import type { LiveFigures } from "./live/live-figures";
import { liveHead, summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

interface DatedRow {
  readonly item: Item;
  readonly due: IsoDate;
  /** Days late, or days left. */
  readonly days: number;
}

/** Days late, both ends inclusive. */
const AGES: readonly { readonly name: string; readonly from: number; readonly to: number }[] = [
  { name: "10天以内", from: 1, to: 10 },
  { name: "11至30天", from: 11, to: 30 },
  { name: "31至90天", from: 31, to: 90 },
  { name: "90天以上", from: 91, to: Infinity },
];

const itemOf = ({ item }: DatedRow): Item => item;
/** 期限 and the days late or left, taken from 逐项判定. */
function dayColumns(
  figures: LiveFigures,
  title: string,
  id: "daysLate" | "daysLeft",
): TableColumn<DatedRow>[] {
  return [
    {
      title: "期限",
      width: { least: 12.5, most: 13 },
      style: DATE,
      value: ({ due }) => ({ kind: "date", iso: due }),
      formula: ({ item }) => figures.cell(item, "firstDue"),
    },
    {
      title,
      width: { least: 9, most: 9 },
      style: SHORT,
      value: ({ days }) => days,
      formula: ({ item }) => figures.cell(item, id),
    },
  ];
}

/** A note that begins with how many items there are. */
function countNote(before: string, count: number, live: string | null, after: string): ComputedText {
  return { text: `${before}${count}${after}`, formula: live && `"${before}"&${live}&"${after}"` };
}

/** 超期清单: late items, those latest first. */
export function overdueSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const rows = datedRows(input, "overdue");
  const of = itemColumns(input.items);
  return tableSheet({
    name: "超期清单",
    head: summaryHead(input, "超期清单"),
    notes: [countNote("共", rows.length, figures.sum("overdue"), "项。"), definitionsLine(["overdue"])],
    sections: [{ heading: null, rows: rows.toSorted((a, b) => b.days - a.days) }],
    sentence: "没有超期的整改任务。",
    columns: [
      ...[of.batch, of.number, of.problem, of.leadUnits, of.responsibleUnits, of.deadline].map((column) =>
        columnOn(column, itemOf),
      ),
      ...dayColumns(figures, "超期天数", "daysLate"),
      ...[of.status, of.lagReason, of.nextSteps].map((column) => columnOn(column, itemOf)),
    ],
  });
}

/** 超期分布: how many items are how late, with a chart; none where nothing is late. */
export function overdueChart(input: SummaryInput, figures: LiveFigures): SheetSpec[] {
  const late = datedRows(input, "overdue");
  if (late.length === 0) return [];
  const rows = AGES.map(({ name, from, to }) => ({
    name,
    figure: late.filter(({ days }) => days >= from && days <= to).length,
    formula: () => figures.lateBetween(from, to),
  }));
  const name = "超期分布";
  return [
    chartSheet({
      name,
      head: liveHead(input, name, figures.asOf),
      title: "超期时间分布（项）",
      titles: ["超期时间", "项数"],
      rows,
      style: SHORT,
    }),
  ];
}

/** 临期清单: items due soon, the most urgent first. */
export function dueSoonSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const { dueSoonDays } = input.options;
  const rows = datedRows(input, "dueSoon");
  const of = itemColumns(input.items);
  return tableSheet({
    name: "临期清单",
    head: summaryHead(input, "临期清单"),
    notes: [
      countNote("共", rows.length, figures.sum("dueSoon"), `项，${dueSoonDays}天内到期。`),
      definitionsLine(["dueSoon"]),
    ],
    sections: [{ heading: null, rows: rows.toSorted((a, b) => a.days - b.days) }],
    sentence: `没有${dueSoonDays}天内到期的整改任务。`,
    columns: [
      ...[of.batch, of.number, of.problem, of.leadUnits, of.responsibleUnits, of.deadline].map((column) =>
        columnOn(column, itemOf),
      ),
      ...dayColumns(figures, "剩余天数", "daysLeft"),
      ...[of.status, of.nextSteps].map((column) => columnOn(column, itemOf)),
    ],
  });
}

function datedRows({ items, options }: SummaryInput, kind: "overdue" | "dueSoon"): DatedRow[] {
  return items.flatMap((item) => {
    const lateness = latenessOf(item, options.asOf, options.dueSoonDays);
    if (lateness.kind !== kind) return [];
    const days = lateness.kind === "overdue" ? lateness.daysLate : lateness.daysLeft;
    return [{ item, due: lateness.due, days }];
  });
}

/** 无法判定清单: items whose deadline holds no date, in the ledger's order, with the reason. */
export function notComputableSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  const { items, options } = input;
  const rows = items.filter(
    (item) => latenessOf(item, options.asOf, options.dueSoonDays).kind === "notComputable",
  );
  const of = itemColumns(items);
  return tableSheet({
    name: "无法判定清单",
    head: summaryHead(input, "无法判定清单"),
    notes: [
      countNote("共", rows.length, figures.sum("notComputable"), "项。"),
      definitionsLine(["notComputable"]),
    ],
    sections: [{ heading: null, rows }],
    sentence: "没有无法判定是否超期的整改任务。",
    columns: [
      of.batch,
      of.number,
      of.problem,
      of.leadUnits,
      of.responsibleUnits,
      of.deadline,
      {
        title: "无法判定的原因",
        width: { least: 15, most: 30 },
        style: TEXT,
        value: ({ deadline }) => noDateReason(deadline),
      },
      of.status,
    ],
  });
}
