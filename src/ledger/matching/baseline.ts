import type { Deadline } from "../../calendar";
import { foldText } from "../../text";
import type { ColumnId } from "../column-id";
import type { Item } from "../item/item";
import type { LedgerKind } from "../ledger-kind";

/** Columns that say which item it is were used to find it; a shifted number is told by how it was matched. */
const IDENTITY: ReadonlySet<ColumnId> = new Set(["batch", "number"]);

/**
 * The columns settled by the plan in which an item says something else than the same item of the master. A blank one says
 * nothing; spaces, punctuation, other spellings of the same units, and a list of units cut down to some of them settle
 * nothing anew; neither does a deadline of the same days in another form.
 *
 * @param unit a unit that may add itself: the one whose return it is; `null` for none.
 */
export function changedBaseline(
  item: Item,
  master: Item,
  kind: LedgerKind,
  unit: string | null = null,
): ColumnId[] {
  return kind.baseline.filter(
    (column) =>
      !IDENTITY.has(column) &&
      saysOtherwise(item.text[column], master.text[column]) &&
      !sameUnits(item, master, column, unit) &&
      !(column === "deadline" && sameDays(item.deadline, master.deadline)),
  );
}

function saysOtherwise(now: string | undefined, before: string | undefined): boolean {
  if (now === undefined || now === "" || before === undefined || before === "") return false;
  return now !== before && bare(now) !== bare(before);
}

/** A text without spaces and punctuation: retyping those changes nothing that was settled. */
function bare(text: string): string {
  return foldText(text).replace(/[\p{P}\p{S}]/gu, "");
}

/** Units cut a list down to show their own part. */
function sameUnits(item: Item, master: Item, column: ColumnId, unit: string | null): boolean {
  if (column !== "leadUnits" && column !== "responsibleUnits") return false;
  const settled = new Set(
    master.units[column].flatMap(({ name, text, members }) => [name ?? text, ...members]),
  );
  return item.units[column].every(({ name, text }) => settled.has(name ?? text) || (name ?? text) === unit);
}

function sameDays(now: Deadline, before: Deadline): boolean {
  const days = ({ stages }: Deadline): string => stages.map(({ due }) => due).join();
  return now.problem === null && now.stages.length > 0 && days(now) === days(before);
}
