import * as fc from "fast-check";
import type { Dekad } from "../../src/calendar";
import type { ColumnId } from "../../src/ledger";
import { columnLetter, type Grid } from "../../src/sheet";
import { HEADERS_IN_THE_WILD } from "./domain-headers";
import { BodyWriter, type BodyChoices, type TrueItem } from "./generated-body";
import { planHeader, writeHeader, type HeaderChoices, type HeaderPlan } from "./generated-header";
import { Chance } from "./generated-values";
import { SheetDraft } from "./sheet-draft";

/** Everything that makes one generated ledger the one it is. */
export interface LedgerChoices extends HeaderChoices, BodyChoices {
  readonly seed: number;
  readonly titles: number;
  readonly titlesMerged: boolean;
  readonly annexLabel: boolean;
  readonly corner: { readonly row: number; readonly column: number };
  readonly footers: number;
  readonly secondTable: boolean;
  readonly remarkOutside: boolean;
}

/** A sheet and what a person finds in it. */
export interface GeneratedLedger {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  /** Letters by column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly items: readonly TrueItem[];
  readonly title: {
    readonly dekad: Dekad | null;
    readonly unit: string | null;
    readonly reportedOn: string | null;
  };
}

const IDS = Object.keys(HEADERS_IN_THE_WILD) as ColumnId[];
const OPTIONAL = IDS.filter((id) => !["batch", "number", "problem", "responsibleUnits"].includes(id));

/** Layouts, the plainest first, so that what fails shrinks to the one choice that matters. */
export const ledgerChoices: fc.Arbitrary<LedgerChoices> = fc
  .record({
    seed: fc.nat(1_000_000),
    titles: fc.nat(4),
    titlesMerged: fc.boolean(),
    annexLabel: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    corner: fc.record({
      row: fc.oneof(
        { weight: 4, arbitrary: fc.nat(4) },
        { weight: 1, arbitrary: fc.integer({ min: 10, max: 20 }) },
      ),
      column: fc.nat(3),
    }),
    footers: fc.nat(4),
    secondTable: rarely(),
    remarkOutside: fc.boolean(),
    optional: fc.subarray(OPTIONAL, { minLength: 2 }),
    hasNumber: mostly(),
    levels: fc.constantFrom(1, 2, 3),
    groupsMerged: mostly(),
    singles: fc.constantFrom<HeaderChoices["singles"]>("merged", "top", "bottom"),
    shuffled: fc.boolean(),
    extras: fc.nat(4),
    emptyColumn: fc.boolean(),
    messyText: fc.boolean(),
    standardHeaders: fc.boolean(),
    items: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 14 }) },
      { weight: 1, arbitrary: fc.constant(300) },
    ),
    batches: fc.constantFrom<BodyChoices["batches"]>(
      "none",
      "column",
      "annex",
      "round",
      "chinese",
      "bracketed",
    ),
    restart: fc.boolean(),
    sectionForm: fc.constantFrom<BodyChoices["sectionForm"]>("wide", "first", "twoCells"),
    numberStyle: fc.constantFrom<BodyChoices["numberStyle"]>(
      "plain",
      "dot",
      "brackets",
      "chinese",
      "dashed",
      "coded",
      "padded",
    ),
    spans: fc.constantFrom<BodyChoices["spans"]>("none", "merged", "blank"),
    sharedUnits: fc.boolean(),
    repeated: fc.constantFrom<BodyChoices["repeated"]>("no", "whole", "lowest"),
    pageFooters: fc.boolean(),
    subtotals: fc.constantFrom<BodyChoices["subtotals"]>("no", "number", "problem", "wide"),
    blankRows: fc.boolean(),
    indexRow: rarely(),
    hiddenRows: fc.boolean(),
    sparse: fc.boolean(),
    prefilled: fc.nat(3),
  })
  .map(({ optional, hasNumber, ...choices }) => {
    const columns: ColumnId[] = [
      ...(choices.batches === "column" ? (["batch"] as const) : []),
      ...(hasNumber ? (["number"] as const) : []),
      "problem",
      "responsibleUnits",
      ...optional,
    ];
    return sensible({ ...choices, columns });
  });

function mostly(): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
}

function rarely(): fc.Arbitrary<boolean> {
  return mostly().map((often) => !often);
}

/** Takes out what a person could not read with certainty either. */
function sensible(choices: LedgerChoices): LedgerChoices {
  const counts = choices.columns.includes("number");
  const chineseHeadings = choices.batches === "chinese" || choices.batches === "bracketed";
  return {
    ...choices,
    // 一、 as a number and 一、 as a heading look the same.
    numberStyle: chineseHeadings && choices.numberStyle === "chinese" ? "plain" : choices.numberStyle,
    // Without numbers nothing but the merge tells a second measure row from a second item.
    spans: !counts && choices.spans === "blank" ? "none" : choices.spans,
    // A title of 附件1 over headings that name other batches contradicts itself.
    annexLabel: choices.annexLabel && (choices.batches === "none" || chineseHeadings),
    // The second table numbers its items again, and no batch tells them apart.
    secondTable: choices.secondTable && choices.batches === "none",
  };
}

/** Lays a ledger out. */
export function layOut(choices: LedgerChoices): GeneratedLedger {
  const chance = new Chance(choices.seed);
  const draft = new SheetDraft(choices.corner);
  const plan = planHeader(choices, chance);
  const header = clearHeader(choices, plan);
  const width = plan.columns.length;
  const title = writeTitles(draft, choices, width);
  const top = title.rows;
  const bodyTop = writeHeader(draft, top, plan, header);
  const body = new BodyWriter(draft, plan, header, choices, chance, bodyTop, title.batch);
  let row = body.write();
  const items = [...body.items];
  if (choices.secondTable) {
    // Known limit: a second table under a header of three levels whose upper two hold no known word is not told from items.
    const second = planHeader({ ...choices, levels: Math.min(choices.levels, 2), shuffled: true }, chance);
    const below = writeHeader(draft, row + 1, second, clearHeader(choices, second));
    const again = new BodyWriter(
      draft,
      second,
      choices,
      { ...choices, indexRow: false },
      chance,
      below,
      title.batch,
    );
    row = again.write();
    items.push(...again.items);
  }
  row = writeFooters(draft, row, choices, width, chance);
  if (choices.remarkOutside) draft.put(row + 1, width + 1, "另附照片");
  const first = choices.corner.row + 1;
  return {
    grid: draft.grid("台账"),
    headerRows: Array.from({ length: plan.levels }, (_, level) => top + level + first),
    columns: Object.fromEntries(
      plan.columns.flatMap(({ id }, column) =>
        id === null ? [] : [[id, columnLetter(column + choices.corner.column)]],
      ),
    ),
    items,
    title: title.truth,
  };
}

/** A single name over nothing that is merged is a stray word, not a group of columns. */
function clearHeader(choices: LedgerChoices, plan: HeaderPlan): HeaderChoices {
  const isLone = [0, 1].some((wanted) => plan.groups.filter(({ level }) => level === wanted).length === 1);
  return isLone && choices.singles === "bottom" ? { ...choices, groupsMerged: true } : choices;
}

function writeTitles(
  draft: SheetDraft,
  { titles, titlesMerged, annexLabel }: LedgerChoices,
  width: number,
): { rows: number; batch: string; truth: GeneratedLedger["title"] } {
  let row = 0;
  if (annexLabel) draft.put(row++, 0, "附件1");
  const last = Math.max(2, width - 2);
  const lines = [
    ["商丘市中央环境保护督察反馈意见整改台账"],
    ["（2019年4月上旬）"],
    ["填报单位：市水利局", "填报日期：2019年4月10日"],
    ["单位：项", "密级：内部"],
  ].slice(0, titles);
  for (const [text = "", right] of lines) {
    draft.put(row, 0, text);
    if (right !== undefined) draft.put(row, last, right);
    else if (titlesMerged) draft.merge(row, 0, row, width - 1);
    row += 1;
  }
  return {
    rows: row,
    batch: annexLabel ? "附件1" : "",
    truth: {
      dekad: titles >= 2 ? { year: 2019, month: 4, part: 1 } : null,
      unit: titles >= 3 ? "市水利局" : null,
      reportedOn: titles >= 3 ? "2019-04-10" : null,
    },
  };
}

const FOOTERS: readonly (readonly (string | null)[])[] = [
  ["填表人：王五    审核人：赵六    联系电话：0370-1234567"],
  ["填表人：王五", null, "审核人：赵六", null, "联系电话：0370-1234567"],
  ["填表人", "王五", "审核人", "赵六", "联系电话", "0370-1234567"],
  ["注：1.本表每旬报送一次。"],
  ["单位负责人（签字）：", null, null, "（盖章）"],
  ["此表一式两份，一份报市整改办，一份留存。"],
  ["共35项，其中完成12项，达到序时进度20项，未达到序时进度3项。"],
  ["备注：无"],
  [null, null, "年   月   日"],
  ["说明：以上数据截至4月10日"],
  ["单位（公章）", null, "主要负责人："],
  ["审核：", "李四", "制表：", "张三"],
  ["联系人：孙八，电话：13800000000"],
];

function writeFooters(
  draft: SheetDraft,
  from: number,
  { footers, titlesMerged }: LedgerChoices,
  width: number,
  chance: Chance,
): number {
  let row = from + (chance.happens(0.5) ? 1 : 0);
  for (let count = 0; count < footers; count += 1) {
    const cells = chance.pick(FOOTERS);
    cells.forEach((text, column) => {
      draft.put(row, column, text);
    });
    if (cells.length === 1 && titlesMerged) draft.merge(row, 0, row, width - 1);
    row += 1;
    if (!cells[0]?.startsWith("注")) continue;
    draft.put(row, 0, "2.完成状态请从下拉列表中选择。");
    row += 1;
  }
  return row;
}
