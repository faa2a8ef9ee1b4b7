import type { Item, UnitColumnId } from "../../ledger";
import { tallyByUnit, type TallyRow } from "../../measures";
import type { SheetSpec } from "../../sheet";
import { chartSheet } from "../page/chart-sheet";
import { RATE, SHORT, TEXT } from "../page/print-style";
import type { TableColumn, TableSection } from "../page/table";
import { tableSheet } from "../page/table-sheet";
import { definitionsLine } from "../words/figures";
import { tallyByCounty } from "./county-tally";
import { type RateRow, rateRows } from "./rate-rows";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

const VIEWS: readonly { readonly column: UnitColumnId; readonly title: string }[] = [
  { column: "leadUnits", title: "牵头单位" },
  { column: "responsibleUnits", title: "责任单位" },
];
/** More units than these do not all fit into a chart; then those with the most items stand in it. */
const MANY_UNITS = 20;
const CHARTED_OF_MANY = 15;
const COUNTED =
  "一项涉及几个单位的，各单位分别计一次，合计中只计一次；写各县（市、区）的，分到每个县（市、区）。";

const COLUMNS: readonly TableColumn<RateRow>[] = [
  { title: "完成率排名", width: { least: 10, most: 12 }, style: SHORT, value: ({ place }) => place },
  { title: "单位", width: { least: 30, most: 50 }, style: TEXT, value: ({ name }) => name },
  { title: "总项数", width: { least: 9, most: 12 }, style: SHORT, value: ({ total }) => total },
  { title: "完成项数", width: { least: 9, most: 12 }, style: SHORT, value: ({ completed }) => completed },
  { title: "完成率", width: { least: 9, most: 12 }, style: RATE, value: ({ rate }) => rate },
  {
    title: "完成项数排名",
    width: { least: 12, most: 14 },
    style: SHORT,
    value: ({ placeByCount }) => placeByCount,
  },
  { title: "超期项数", width: { least: 9, most: 12 }, style: SHORT, value: ({ overdue }) => overdue },
  { title: "备注", width: { least: 10, most: 24 }, style: TEXT, value: ({ remark }) => remark },
];

/** 单位完成率: units ranked by rate, once as lead units and once as responsible units. */
export function unitRatesSheet(input: SummaryInput): SheetSpec {
  return ratesSheet(input, "单位完成率", "台账中没有写明牵头单位和责任单位。", (tallies) => tallies);
}

/** 县区完成率: the same for the counties, all units of a county together. */
export function countyRatesSheet(input: SummaryInput): SheetSpec {
  return ratesSheet(input, "县区完成率", "台账中没有写明由县（市、区）整改的任务。", (tallies) =>
    tallyByCounty(tallies, input.countyOf),
  );
}

function ratesSheet(
  input: SummaryInput,
  name: string,
  sentence: string,
  select: (tallies: readonly TallyRow[]) => readonly TallyRow[],
): SheetSpec {
  const sections = VIEWS.map(({ column, title }): TableSection<RateRow> => ({
    heading: `按${title}${unnamed(input.items, column)}`,
    rows: rateRows(select(tallyByUnit(input.items, column, input.options))),
  }));
  return tableSheet({
    name,
    head: summaryHead(input, name),
    notes: [COUNTED, definitionsLine(["completionRate", "overdue"])],
    columns: COLUMNS,
    sections,
    sentence,
  });
}

/**
 * 单位完成率图: the first view that names any unit as a chart, from the highest rate down; of many units those with the most
 * items. None where no unit is named.
 */
export function unitRatesChart(input: SummaryInput): SheetSpec[] {
  const views = VIEWS.map(({ column, title }) => ({
    title,
    rows: rateRows(tallyByUnit(input.items, column, input.options)),
  }));
  const view = views.find(({ rows }) => rows.length > 0);
  if (!view) return [];
  const units = view.rows.filter(({ place }) => place !== null);
  const most = new Set(units.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0)).slice(0, CHARTED_OF_MANY));
  const charted = units.length > MANY_UNITS ? units.filter((unit) => most.has(unit)) : units;
  const which = charted.length < units.length ? `，项数最多的${CHARTED_OF_MANY}个` : "";
  const name = "单位完成率图";
  return [
    chartSheet({
      name,
      head: summaryHead(input, name),
      title: `完成率（按${view.title}${which}）`,
      titles: [view.title, "完成率"],
      rows: charted.map((unit) => ({ name: unit.name, figure: unit.rate ?? 0 })),
      style: RATE,
    }),
  ];
}

/** Says how many items a view leaves out because they name no unit. */
function unnamed(items: readonly Item[], column: UnitColumnId): string {
  const count = items.filter(({ units }) => units[column].length === 0).length;
  return count === 0 ? "" : `（另有${count}项没有写明，未列入）`;
}
