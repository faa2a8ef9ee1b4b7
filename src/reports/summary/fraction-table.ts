import { cellAddress, type CellStyle } from "../../sheet";
import { HEADER, HEADING, RATE, SHORT, TEXT } from "../page/print-style";
import type { Part, SheetDraft } from "../page/sheet-draft";

/** A figure of the overview: a fraction, with formulas where it can be counted live. */
export interface FractionRow {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Formulas for what can be counted live. @param nameCell where the figure's name stands beside them */
  readonly live: (nameCell: string) => LiveRow | null;
  /** What stands beside it: its 口径, or another count. */
  readonly remark: string;
}

/** The formulas of a figure, without `=`. */
export interface LiveRow {
  readonly numerator: string;
  readonly denominator: string;
  /** Of a remark that counts. */
  readonly remark?: string;
}

/** A table of figures under a heading. */
export interface FractionTable {
  readonly heading: string;
  /** Five titles: name, numerator, denominator, rate, remark. */
  readonly titles: readonly [string, string, string, string, string];
  readonly rows: readonly FractionRow[];
}

/** What stands for a rate that has nothing to divide by. */
const NO_RATE = "—";

/** Draws a table of figures; a remark column in which nothing stands is left out. */
export function addFractionTable(draft: SheetDraft, { heading, titles, rows }: FractionTable): void {
  const columns = rows.some(({ remark }) => remark !== "") ? 5 : 4;
  draft.addLine(heading, HEADING);
  draft.add(titles.slice(0, columns).map((value) => ({ value, style: HEADER })));
  for (const row of rows) draft.add(partsOf(row, draft.nextRow).slice(0, columns));
}

function partsOf(row: FractionRow, at: number): Part[] {
  const [numerator, denominator] = [cellAddress(at, 1), cellAddress(at, 2)];
  const live = row.live(cellAddress(at, 0));
  return [
    { value: row.name, style: TEXT },
    computed(row.numerator, SHORT, live?.numerator),
    computed(row.denominator, SHORT, live?.denominator),
    {
      value: row.denominator === 0 ? NO_RATE : row.numerator / row.denominator,
      formula: `IF(${denominator}=0,"${NO_RATE}",${numerator}/${denominator})`,
      style: RATE,
    },
    computed(row.remark, TEXT, live?.remark),
  ];
}

function computed(value: string | number, style: CellStyle, formula: string | undefined): Part {
  return { value, style, ...(formula !== undefined && { formula }) };
}
