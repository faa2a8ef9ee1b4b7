import { readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { readWorkbook } from "../../src/hosts/file";
import { rectificationKind, recognizeWorkbook, rowKeyOf, rowKeyText, type Item } from "../../src/ledger";
import { identifyReturn, ownershipBy, type ReturnedWorkbook } from "../../src/returns";
import { gridOf, type CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { MASTER } from "../cli/run-command";

const directory = builtInDirectory();
const options = { kind: rectificationKind, directory };

/** The sample's items, as 建账 gives them. */
export const MASTER_ITEMS: readonly Item[] = recognizeWorkbook(
  readWorkbook(readFileSync(MASTER), basename(MASTER)).sheets,
  options,
).ledgers.flatMap(({ items }) => items);

const UNITS = ["市水利局", "市生态环境局", "市城管局", "民权县人民政府", "永城市人民政府"];
const ownership = ownershipBy(directory);

/** What a clerk did to a row. */
export type RowBend = "none" | "no-number" | "cut-problem" | "copied" | "split" | "deleted";

/** How one return was filled in and bent. */
export interface Bend {
  readonly unit: string;
  /** The whole ledger, or the unit's own items. */
  readonly isWhole: boolean;
  readonly hasKeys: boolean;
  /** Added to every number: the clerk numbered anew. */
  readonly shift: number;
  readonly order: "kept" | "reversed";
  /** One sheet, or one for each 附件. */
  readonly sheets: 1 | 2;
  readonly added: number;
  readonly rows: readonly RowBend[];
  readonly statuses: readonly string[];
}

const STATUSES = ["正在整改", "完成整改", "达到序时进度", "尚未启动", ""];

/** Any way of bending a return. */
export const bends: fc.Arbitrary<Bend> = fc.record({
  unit: fc.constantFrom(...UNITS),
  isWhole: fc.boolean(),
  hasKeys: fc.boolean(),
  shift: fc.constantFrom(0, 0, 1, 3),
  order: fc.constantFrom("kept", "reversed"),
  sheets: fc.constantFrom(1, 2),
  added: fc.integer({ min: 0, max: 2 }),
  rows: fc.array(
    fc.constantFrom<RowBend>(
      "none",
      "none",
      "none",
      "no-number",
      "cut-problem",
      "copied",
      "split",
      "deleted",
    ),
    { minLength: 35, maxLength: 35 },
  ),
  statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 35, maxLength: 35 }),
});

/** A return with what is known of it. */
export interface BentReturn {
  readonly returned: ReturnedWorkbook;
  readonly unit: string;
  /** How many rows with an item, the master's or not, were written. */
  readonly rows: number;
  /** Items of the master that the unit reports on and that are its own, with the statuses it gives them. */
  readonly reported: ReadonlyMap<Item, readonly string[]>;
}

const HEADER = [
  "附件",
  "序号",
  "反馈问题",
  "牵头单位",
  "责任单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "标识",
];
const ADDED = [
  "垃圾填埋场渗滤液直排沟渠，周边群众反映强烈，属地监管缺位",
  "夜间施工噪声扰民投诉居高不下，审批备案手续不全",
];

/** The mark by which a progress text says which item it was written for. */
export function markOf({ batch, number }: Item): string {
  return `〔${batch.slice(0, 3)}-${number}〕`;
}

function rowFor(item: Item, place: number, { hasKeys, shift, rows, statuses }: Bend): CellValue[] {
  const bend = rows[place] ?? "none";
  const problem = item.text.problem ?? "";
  return [
    item.batch.slice(0, 3),
    bend === "no-number" ? null : Number(item.number) + shift,
    bend === "cut-problem" ? problem.slice(0, Math.max(20, Math.ceil(problem.length * 0.6))) : problem,
    item.text.leadUnits ?? "",
    item.text.responsibleUnits ?? "",
    item.text.deadline ?? "",
    `进展${markOf(item)}`,
    statuses[place] ?? "",
    hasKeys ? rowKeyText(rowKeyOf(item)) : null,
  ];
}

/** Fills in a return and bends it. */
export function bentReturn(bend: Bend, file: string, day = 10): BentReturn {
  const own = MASTER_ITEMS.map((item, place) => ({ item, place })).filter(
    ({ item, place }) => bend.rows[place] !== "deleted" && (bend.isWhole || ownership.names(item, bend.unit)),
  );
  const lines = own.flatMap(({ item, place }) => {
    const cells = rowFor(item, place, bend);
    const again = bend.rows[place];
    if (again === "copied")
      return [
        { item, cells },
        { item, cells },
      ];
    if (again === "split")
      return [
        { item, cells },
        {
          item,
          cells: cells.map((value, column) => (column === 6 ? `另${value as string}` : value)),
        },
      ];
    return [{ item, cells }];
  });
  const ordered = bend.order === "reversed" ? lines.toReversed() : lines;
  const added = ADDED.slice(0, bend.added).map((problem, index): CellValue[] => [
    "附件1",
    90 + index,
    problem,
    bend.unit,
    "",
    "2019年6月底前",
    "新增进展",
    "正在整改",
    null,
  ]);
  const title = [["整改台账（2019年4月上旬）"], [`填报单位：${bend.unit}  填报日期：2019年4月${day}日`]];
  const rows = ordered.map(({ cells }) => cells);
  const parts =
    bend.sheets === 1
      ? [rows]
      : [rows.filter(([batch]) => batch === "附件1"), rows.filter(([batch]) => batch !== "附件1")];
  const sheets = parts.map((part, index) => ({
    grid: gridOf(`填报${index + 1}`, [...title, HEADER, ...part, ...(index === 0 ? added : [])]),
    visibility: "visible" as const,
  }));
  const reported = new Map<Item, string[]>();
  for (const { item, place } of own) {
    if (ownership.owns(item, bend.unit)) reported.set(item, [bend.statuses[place] ?? ""]);
  }
  return {
    returned: identifyReturn(file, recognizeWorkbook(sheets, options), directory),
    unit: bend.unit,
    rows: rows.length + added.length,
    reported,
  };
}
