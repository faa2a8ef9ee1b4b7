import { type ColumnId, type Item, type LedgerKind, rowKeyOf, rowKeyText } from "../../ledger";
import { sentMark } from "../../returns";
import { type LedgerColumn, ledgerColumns } from "../full-ledger/ledger-columns";
import type { CellSpec } from "../../sheet";
import { SHORT } from "../page/print-style";
import { FILLED_EACH_DEKAD, FILLED_WHERE_KEPT } from "../words/unit-columns";

/** A column of a return form. */
export interface FormColumn extends LedgerColumn {
  /** Whether the unit fills it in; the others are the plan's. */
  readonly isOpen: boolean;
}

/** What a unit has to know of the plan to report on an item; who leads it within the city stays in the master. */
const PLAN: readonly ColumnId[] = [
  "batch",
  "number",
  "problem",
  "target",
  "measures",
  "leadUnits",
  "responsibleUnits",
  "deadline",
];
/** Room to write, in characters: an empty column would be given none. */
const ROOM: Readonly<Partial<Record<ColumnId, number>>> = {
  progress: 24,
  status: 12,
  lagReason: 10,
  nextSteps: 14,
  remarks: 6,
};
/** What stands in these from the last 旬 would be taken for this one's. */
const BEGUN_ANEW: ReadonlySet<ColumnId> = new Set(["progress", "lagReason", "nextSteps", "remarks"]);

/** Grey cells are the plan's. */
const LOCKED = { fill: "F2F2F2", locked: true } as const;
const OPEN = { locked: false } as const;

/**
 * The columns of a return form: the plan's as far as the master has them, then what the unit fills in. Only the unit whose word counts finds the
 * status and the days as they stand; another's would read as agreeing with them.
 *
 * @param isLead whether the unit leads an item.
 */
export function formColumns(
  kind: LedgerKind,
  items: readonly Item[],
  isLead: (item: Item) => boolean,
): FormColumn[] {
  const baseline = new Set(kind.baseline);
  const holds = (id: ColumnId): boolean => items.some(({ text }) => (text[id] ?? "") !== "");
  return ledgerColumns({ kind, items }).flatMap((column): FormColumn[] => {
    const { id, style, value, width } = column;
    if (baseline.has(id)) {
      if (!PLAN.includes(id)) return [];
      return holds(id) ||
        id === "number" ||
        id === "problem" ||
        items.some(({ batch }) => id === "batch" && batch !== "")
        ? [{ ...column, isOpen: false, always: true, style: { ...style, ...LOCKED } }]
        : [];
    }
    if (!FILLED_EACH_DEKAD.includes(id) && !(FILLED_WHERE_KEPT.includes(id) && holds(id))) return [];
    const known = (item: Item): ReturnType<typeof value> =>
      BEGUN_ANEW.has(id) || !isLead(item) || (id === "status" && item.status === null) ? null : value(item);
    const room = { least: ROOM[id] ?? width.least, most: Math.max(width.most, ROOM[id] ?? 0) };
    return [
      { ...column, isOpen: true, always: true, width: room, style: { ...style, ...OPEN }, value: known },
    ];
  });
}

/** The header of the hidden column. */
export const KEY_TITLE = "行标识";

/** A cell of the hidden column by which a row is known again wherever it was moved. @param isFilled whether status and days stand in the row. */
export function keyCell(item: Item, isFilled: boolean): CellSpec {
  const key = { ...rowKeyOf(item), ...(isFilled ? { sent: sentMark(item) } : {}) };
  return { value: rowKeyText(key), style: { ...SHORT, ...LOCKED } };
}
