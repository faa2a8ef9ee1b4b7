import type { IsoDate } from "../calendar";
import {
  type ColumnId,
  finalDue,
  isClosed,
  isComplete,
  isOpenEnded,
  type Item,
  latenessOf,
  isFoundFalse,
  verificationOf,
} from "../ledger";

/** The figures an office reports; each is a fraction of two lists of items. */
export type MeasureId =
  | "completionRate"
  | "completionRateWithoutOpenEnded"
  | "onTimeRate"
  | "closureRate"
  | "closureRateOfAll"
  | "scheduleRate"
  | "falseRate"
  | "overdue"
  | "dueSoon"
  | "notComputable";

/** What a figure is counted on. */
export interface MeasureOptions {
  /** The day on which things are judged: the last day of the 旬 unless the clerk says otherwise. */
  readonly asOf: IsoDate;
  /** How many days ahead count as 临期; 10, one 旬, unless set otherwise. */
  readonly dueSoonDays: number;
}

/** What a figure means. */
export interface MeasureDefinition {
  readonly id: MeasureId;
  /** What offices call it. */
  readonly title: string;
  /** What is counted, and over what, in words. */
  readonly numerator: string;
  readonly denominator: string;
  /** What has to be known besides; `null` where that is all. */
  readonly note: string | null;
  /** 口径: all three in a line, printed beside the figure. */
  readonly definition: string;
  /** The ledger's columns that decide it. */
  readonly reads: readonly ColumnId[];
  /** Whether the as-of date decides it, and the number of days ahead that count as 临期. */
  readonly dependsOn: readonly (keyof MeasureOptions)[];
  /** Whether an item belongs to the denominator. */
  readonly counts: (item: Item, options: MeasureOptions) => boolean;
  /** Whether an item of the denominator belongs to the numerator as well. */
  readonly holds: (item: Item, options: MeasureOptions) => boolean;
}

/** A figure as two lists of items, each in the ledger's order; the numerator's are among the denominator's. */
export interface Measure {
  readonly id: MeasureId;
  readonly numerator: readonly Item[];
  readonly denominator: readonly Item[];
}

const all = (): boolean => true;
const complete = (item: Item): boolean => isComplete(item.status);
const lateness =
  (kind: "overdue" | "dueSoon" | "notComputable") =>
  (item: Item, { asOf, dueSoonDays }: MeasureOptions): boolean =>
    latenessOf(item, asOf, dueSoonDays).kind === kind;

type Words = Pick<MeasureDefinition, "numerator" | "denominator" | "note">;

/** The words of a figure, and the line made of them. */
function inWords({ numerator, denominator, note }: Words): Words & Pick<MeasureDefinition, "definition"> {
  const definition = `${numerator} ÷ ${denominator}${note === null ? "" : `；${note}`}`;
  return { numerator, denominator, note, definition };
}

const ALL_ITEMS = "全部项数";
const COMPLETE_ITEMS = "完成整改、核查通过、完成销号的项数";

/** Every figure, with its 口径 (DOMAIN §5). */
export const MEASURES: readonly MeasureDefinition[] = [
  {
    id: "completionRate",
    title: "完成率",
    ...inWords({ numerator: COMPLETE_ITEMS, denominator: ALL_ITEMS, note: null }),
    reads: ["status"],
    dependsOn: [],
    counts: all,
    holds: complete,
  },
  {
    id: "completionRateWithoutOpenEnded",
    title: "完成率（不含长期坚持）",
    ...inWords({
      numerator: COMPLETE_ITEMS,
      denominator: "有明确期限的项数",
      note: "状态为长期坚持的，以及时限只写持续推进、长期坚持而没有日期的，不计入",
    }),
    reads: ["status", "deadline"],
    dependsOn: [],
    counts: (item) => !isOpenEnded(item),
    holds: complete,
  },
  {
    id: "onTimeRate",
    title: "按期完成率",
    ...inWords({
      numerator: "在最后一个期限当天或之前完成的项数",
      denominator: "最后一个期限不晚于截至日期的项数",
      note: "完成了但没有填完成时间的，不算按期",
    }),
    reads: ["status", "deadline", "completedOn"],
    dependsOn: ["asOf"],
    counts: (item, { asOf }) => {
      const due = finalDue(item);
      return due !== null && due <= asOf;
    },
    holds: (item) => {
      const due = finalDue(item);
      const { completedOn } = item.dates;
      return complete(item) && due !== null && completedOn.kind === "date" && completedOn.date <= due;
    },
  },
  {
    id: "closureRate",
    title: "销号率",
    ...inWords({ numerator: "完成销号的项数", denominator: COMPLETE_ITEMS, note: null }),
    reads: ["status", "closed"],
    dependsOn: [],
    counts: complete,
    holds: isClosed,
  },
  {
    id: "closureRateOfAll",
    title: "销号率（占全部）",
    ...inWords({ numerator: "完成销号的项数", denominator: ALL_ITEMS, note: null }),
    reads: ["status", "closed"],
    dependsOn: [],
    counts: all,
    holds: isClosed,
  },
  {
    id: "scheduleRate",
    title: "序时进度达标率",
    ...inWords({
      numerator: "完成整改、核查通过、完成销号、达到序时进度的项数",
      denominator: ALL_ITEMS,
      note: null,
    }),
    reads: ["status"],
    dependsOn: [],
    counts: all,
    holds: (item) => complete(item) || item.status === "onSchedule",
  },
  {
    id: "falseRate",
    title: "查处不实率",
    ...inWords({
      numerator: "核查发现不实（含部分不实）的项数",
      denominator: "已核查的项数",
      note: "核查情况填了结果，或状态为核查通过、填了核查时间的，算已核查",
    }),
    reads: ["verification", "verifiedOn", "status"],
    dependsOn: [],
    counts: (item) => verificationOf(item) !== null,
    holds: isFoundFalse,
  },
  {
    id: "overdue",
    title: "超期",
    ...inWords({
      numerator: "没有完成，且有一个期限早于截至日期的项数",
      denominator: ALL_ITEMS,
      note: "超期天数从最早错过的期限算起",
    }),
    reads: ["status", "deadline"],
    dependsOn: ["asOf"],
    counts: all,
    holds: lateness("overdue"),
  },
  {
    id: "dueSoon",
    title: "临期",
    ...inWords({
      numerator: "没有完成、没有超期，且下一个期限在截至日期当天或之后规定天数内的项数",
      denominator: ALL_ITEMS,
      note: null,
    }),
    reads: ["status", "deadline"],
    dependsOn: ["asOf", "dueSoonDays"],
    counts: all,
    holds: lateness("dueSoon"),
  },
  {
    id: "notComputable",
    title: "无法判定",
    ...inWords({
      numerator: "没有完成，整改时限里也没有日期的项数",
      denominator: ALL_ITEMS,
      note: "既不算按期，也不算超期",
    }),
    reads: ["status", "deadline"],
    dependsOn: [],
    counts: all,
    holds: lateness("notComputable"),
  },
];

/** Counts every figure over the items in scope. */
export function computeMeasures(
  items: readonly Item[],
  options: MeasureOptions,
): Readonly<Record<MeasureId, Measure>> {
  const count = (id: MeasureId): Measure => {
    const { counts, holds } = measureDefinition(id);
    const denominator = items.filter((item) => counts(item, options));
    return { id, numerator: denominator.filter((item) => holds(item, options)), denominator };
  };
  return {
    completionRate: count("completionRate"),
    completionRateWithoutOpenEnded: count("completionRateWithoutOpenEnded"),
    onTimeRate: count("onTimeRate"),
    closureRate: count("closureRate"),
    closureRateOfAll: count("closureRateOfAll"),
    scheduleRate: count("scheduleRate"),
    falseRate: count("falseRate"),
    overdue: count("overdue"),
    dueSoon: count("dueSoon"),
    notComputable: count("notComputable"),
  };
}

/** A figure as a number from 0 to 1; `null` where there is nothing to divide by. */
export function rateOf({ numerator, denominator }: Measure): number | null {
  return denominator.length === 0 ? null : numerator.length / denominator.length;
}

/** A figure as bulletins print it: `25/41（61.0%）`; `0/0（—）` where there is nothing to divide by. */
export function fractionText(measure: Measure): string {
  const rate = rateOf(measure);
  const percent = rate === null ? "—" : `${(rate * 100).toFixed(1)}%`;
  return `${measure.numerator.length}/${measure.denominator.length}（${percent}）`;
}

/** The definition of a figure. */
export function measureDefinition(id: MeasureId): MeasureDefinition {
  const definition = MEASURES.find((one) => one.id === id);
  if (!definition) throw new RangeError(`No measure ${id}`);
  return definition;
}
