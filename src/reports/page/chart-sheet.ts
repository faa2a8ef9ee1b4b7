import { cellAddress, type CellStyle, type SheetSpec } from "../../sheet";
import { pageWidth } from "./page-area";
import { A4_LANDSCAPE, HEADER, TEXT } from "./print-style";
import { SheetDraft } from "./sheet-draft";
import { addHead, type SheetHead } from "./table-sheet";

/** A few figures as a small table with a chart beside it. */
export interface ChartedFigures {
  readonly name: string;
  readonly head: SheetHead;
  /** Over the chart. */
  readonly title: string;
  /** Over the names and over the figures. */
  readonly titles: readonly [name: string, figure: string];
  /** From the top; at most twenty, so that they stand on one page. */
  readonly rows: readonly ChartedFigure[];
  readonly style: CellStyle;
}

/** A figure of a chart. */
export interface ChartedFigure {
  readonly name: string;
  readonly figure: number;
  /** A formula without `=` that gives the figure, if there is one. @param nameCell where the name stands beside it */
  readonly formula: (nameCell: string) => string | null;
}

const NAME_WIDTH = 30;
const FIGURE_WIDTH = 12;
/** The chart lies over these columns. */
const CHART_COLUMNS = 6;
/** A chart lower than this is hard to read; in rows, and the height of one in points. */
const LEAST_ROWS = 16;
const ROW_HEIGHT = 18;

/** A sheet with a chart. It is a sheet of its own because Excel knows no page break before a block where a sheet is fitted to the page's width, and a chart is cut wherever the page ends. */
export function chartSheet({ name, head, title, titles, rows, style }: ChartedFigures): SheetSpec {
  const rest = (pageWidth(A4_LANDSCAPE, CHART_COLUMNS + 2) - NAME_WIDTH - FIGURE_WIDTH) / CHART_COLUMNS;
  const draft = new SheetDraft([NAME_WIDTH, FIGURE_WIDTH, ...Array<number>(CHART_COLUMNS).fill(rest)]);
  addHead(draft, head);
  const header = draft.nextRow;
  draft.add(titles.map((value) => ({ value, style: HEADER })));
  const top = draft.nextRow;
  for (const { name: label, figure, formula } of rows) {
    const live = formula(cellAddress(draft.nextRow, 0));
    draft.add(
      [
        { value: label, style: TEXT },
        { value: figure, style, ...(live !== null && { formula: live }) },
      ],
      ROW_HEIGHT,
    );
  }
  const bottom = draft.nextRow - 1;
  draft.leaveRows(Math.max(0, header + LEAST_ROWS - draft.nextRow), ROW_HEIGHT);
  draft.addChart({
    kind: "bar",
    title,
    series: [{ name: titles[1], values: { top, left: 1, bottom, right: 1 } }],
    categories: { top, left: 0, bottom, right: 0 },
    place: { top: header, left: 2, bottom: draft.nextRow - 1, right: CHART_COLUMNS + 1 },
    labelFormat: style.numberFormat ?? "0",
    labels: true,
  });
  return draft.sheet(name, A4_LANDSCAPE);
}
