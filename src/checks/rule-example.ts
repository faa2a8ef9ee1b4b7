import { rectificationKind } from "../ledger";
import type { CellValue } from "../sheet";
import type { CheckSettings } from "./check-settings";
import type { RuleCode } from "./rule-code";

/** A ledger in which a rule finds something: a header in row 1, items from row 2 on, the first column being A. */
export interface RuleExample {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas as the user sees them (`D2:D3`). */
  readonly merges: readonly string[];
  /** 1-based. */
  readonly hiddenRows: readonly number[];
  /** Formulas (without `=`) by their cells. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The rows of the last 旬's ledger, under the same header. */
  readonly previous: readonly (readonly CellValue[])[] | null;
  /** The rows of the master, under the same header. */
  readonly master: readonly (readonly CellValue[])[] | null;
  /** The workbook's own sheet 单位名录. */
  readonly directory: readonly (readonly CellValue[])[] | null;
  /** The day to judge on, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly settings: Partial<CheckSettings>;
  /** The cells at which the rule finds something, in its order. */
  readonly found: readonly string[];
  /** What other rules rightly find in the same ledger. */
  readonly besides: readonly (readonly [cell: string, rule: RuleCode])[];
  /** What the first cell found holds once the fix is made; left out where there is none. */
  readonly fixed?: CellValue;
}

/** What an example says of one row, by the columns' standard titles; the rest is filled as it should be. */
export type ExampleRow = Readonly<Record<string, CellValue>>;

const TITLES = rectificationKind.columns.map(({ title }) => title);
const PROBLEMS = ["河道非法采砂", "建筑工地扬尘管控不到位", "黑臭水体整治进度滞后", "散煤复燃问题突出"];

const FILLED: ExampleRow = {
  责任单位: "市水利局",
  整改时限: "2019年12月底前",
  整改进展: "正在施工。",
  完成状态: "正在整改",
};

interface ExampleParts extends Partial<Omit<RuleExample, "header" | "rows" | "previous" | "master">> {
  readonly found: readonly string[];
  readonly rows: readonly ExampleRow[];
  readonly previous?: readonly ExampleRow[];
  readonly master?: readonly ExampleRow[];
  /** Columns that the ledger lacks. */
  readonly without?: readonly string[];
}

/** An example as short as it can be told: only what is wrong is said, the rest of the ledger is as it should be. */
export function example({ rows, previous, master, without = [], ...parts }: ExampleParts): RuleExample {
  const named = new Set([
    "序号",
    "反馈问题",
    ...Object.keys(FILLED),
    ...rows.flatMap((row) => Object.keys(row)),
  ]);
  const header = [
    ...TITLES.filter((title) => named.has(title)),
    ...[...named].filter((one) => !TITLES.includes(one)),
  ];
  const shown = header.filter((title) => !without.includes(title));
  const whole = (ledger: readonly ExampleRow[]): CellValue[][] =>
    ledger.map((row, index) => {
      const filled: ExampleRow = { 序号: index + 1, 反馈问题: PROBLEMS[index] ?? null, ...FILLED, ...row };
      return shown.map((title) => filled[title] ?? null);
    });
  return {
    merges: [],
    hiddenRows: [],
    formulas: {},
    directory: null,
    asOf: null,
    settings: {},
    besides: [],
    ...parts,
    header: shown,
    rows: whole(rows),
    previous: previous ? whole(previous) : null,
    master: master ? whole(master) : null,
  };
}
