import type { Item, UnitColumnId } from "../../ledger";
import { tallyByUnit, type TallyRow } from "../../measures";
import type { SheetSpec } from "../../sheet";
import { chartSheet } from "../page/chart-sheet";
import { RATE, SHORT, TEXT } from "../page/print-style";
import type { RowPlace, TableColumn, TableSection } from "../page/table";
import { tableSheet } from "../page/table-sheet";
import { definitionsLine } from "../words/figures";
import { tallyByCounty } from "./county-tally";
import type { LiveFigures, LiveTally } from "./live/live-figures";
import type { UnitGrouping } from "./live/units-sheet";
import { type RateRow, rateRows } from "./rate-rows";
import { liveHead } from "./summary-head";
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

/** A line of a ranking in one view. */
interface ViewedRow extends RateRow {
  readonly column: UnitColumnId;
  readonly grouping: UnitGrouping;
}

/** The columns of a ranking from the left, by letter: formulas name each other's cells. */
const [NAME, TOTAL, COMPLETED, RATE_LETTER] = ["B", "C", "D", "E"] as const;

function rateColumns(figures: LiveFigures): TableColumn<ViewedRow>[] {
  const counted =
    (part: keyof LiveTally) =>
    (row: ViewedRow, { row: at }: RowPlace) =>
      tallyOf(figures, row, `${NAME}${at + 1}`)?.[part] ?? null;
  const ranking = (letter: string) => (row: ViewedRow, place: RowPlace) =>
    row.kind === "unit" ? `RANK(${letter}${place.row + 1},${ranked(letter, row, place)})` : null;
  const columns: readonly (Pick<TableColumn<ViewedRow>, "title" | "style" | "value" | "formula"> & {
    readonly width: readonly [number, number];
  })[] = [
    {
      title: "完成率排名",
      width: [10, 12],
      style: SHORT,
      value: ({ place }) => place,
      formula: ranking(RATE_LETTER),
    },
    { title: "单位", width: [30, 50], style: TEXT, value: ({ name }) => name },
    { title: "总项数", width: [9, 12], style: SHORT, value: ({ total }) => total, formula: counted("total") },
    {
      title: "完成项数",
      width: [9, 12],
      style: SHORT,
      value: ({ completed }) => completed,
      formula: counted("completed"),
    },
    { title: "完成率", width: [9, 12], style: RATE, value: ({ rate }) => rate, formula: rateFormula },
    {
      title: "完成项数排名",
      width: [12, 14],
      style: SHORT,
      value: ({ placeByCount }) => placeByCount,
      formula: ranking(COMPLETED),
    },
    {
      title: "超期项数",
      width: [9, 12],
      style: SHORT,
      value: ({ overdue }) => overdue,
      formula: counted("overdue"),
    },
    { title: "备注", width: [10, 24], style: TEXT, value: ({ remark }) => remark },
  ];
  return columns.map(({ width: [least, most], ...column }) => ({ ...column, width: { least, most } }));
}

function tallyOf(figures: LiveFigures, row: ViewedRow, nameCell: string): LiveTally | null {
  switch (row.kind) {
    case "unit":
      return figures.naming(row.name, nameCell, row.column, row.grouping);
    case "total":
      return figures.namingAny(row.column, row.grouping);
    case "average":
      return null;
  }
}

function rateFormula(row: ViewedRow, place: RowPlace): string {
  if (row.kind === "average") return `AVERAGE(${ranked(RATE_LETTER, row, place)})`;
  const [total, completed] = [`${TOTAL}${place.row + 1}`, `${COMPLETED}${place.row + 1}`];
  return `IF(${total}=0,0,${completed}/${total})`;
}

/** The cells of the ranked units in a column. */
function ranked(letter: string, { ranked: units }: RateRow, { first }: RowPlace): string {
  return `${letter}$${first + 1}:${letter}$${first + units}`;
}

/** 单位完成率: units ranked by rate, once as lead units and once as responsible units. */
export function unitRatesSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  return ratesSheet(input, figures, {
    name: "单位完成率",
    grouping: "units",
    sentence: "台账中没有写明牵头单位和责任单位。",
    select: (tallies) => tallies,
  });
}

/** 县区完成率: the same for the counties, all units of a county together. */
export function countyRatesSheet(input: SummaryInput, figures: LiveFigures): SheetSpec {
  return ratesSheet(input, figures, {
    name: "县区完成率",
    grouping: "counties",
    sentence: "台账中没有写明由县（市、区）整改的任务。",
    select: (tallies) => tallyByCounty(tallies, input.countyOf),
  });
}

interface Ranking {
  readonly name: string;
  readonly grouping: UnitGrouping;
  readonly sentence: string;
  readonly select: (tallies: readonly TallyRow[]) => readonly TallyRow[];
}

function ratesSheet(
  input: SummaryInput,
  figures: LiveFigures,
  { name, grouping, sentence, select }: Ranking,
): SheetSpec {
  const sections = VIEWS.map(({ column, title }): TableSection<ViewedRow> => {
    const rows = rateRows(select(tallyByUnit(input.items, column, input.options)));
    return {
      ...viewHeading(input.items, column, title, figures),
      rows: rows.map((row) => ({ ...row, column, grouping })),
      sums: rows.filter(({ kind }) => kind !== "unit").length,
    };
  });
  return tableSheet({
    name,
    head: liveHead(input, name, figures.asOf),
    notes: [COUNTED, definitionsLine(["completionRate", "overdue"])],
    columns: rateColumns(figures),
    sections,
    sentence,
  });
}

/**
 * 单位完成率图: the first view that names any unit as a chart, from the highest rate down; of many units those with the most
 * items. None where no unit is named.
 */
export function unitRatesChart(input: SummaryInput, figures: LiveFigures): SheetSpec[] {
  const views = VIEWS.map(({ column, title }) => ({
    column,
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
      head: liveHead(input, name, figures.asOf),
      title: `完成率（按${view.title}${which}）`,
      titles: [view.title, "完成率"],
      rows: charted.map(({ name: unit, rate }) => ({
        name: unit,
        figure: rate ?? 0,
        formula: (cell) => {
          const tally = figures.naming(unit, cell, view.column, "units");
          return tally && `IF(${tally.total}=0,0,${tally.completed}/${tally.total})`;
        },
      })),
      style: RATE,
    }),
  ];
}

/** Says which view it is, and how many items it leaves out because they name no unit. */
function viewHeading(
  items: readonly Item[],
  column: UnitColumnId,
  title: string,
  figures: LiveFigures,
): Pick<TableSection<ViewedRow>, "heading" | "headingFormula"> {
  const count = items.filter(({ units }) => units[column].length === 0).length;
  if (count === 0) return { heading: `按${title}` };
  const [before, after] = [`按${title}（另有`, "项没有写明，未列入）"];
  const live = figures.namingNone(column);
  return {
    heading: `${before}${count}${after}`,
    ...(live !== null && { headingFormula: `"${before}"&${live}&"${after}"` }),
  };
}
