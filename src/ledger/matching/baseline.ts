import type { Deadline } from "../../calendar";
import type { UnitRef } from "../../units";
import type { ColumnId, UnitColumnId } from "../column-id";
import type { Item } from "../item/item";
import { statusWord } from "../item/status";
import type { LedgerKind } from "../ledger-kind";
import { bareText } from "./bare-text";
import { columnsOfOwnRows } from "./own-rows";

/** Columns that say which item it is were used to find it; a shifted number is told by how it was matched. */
const IDENTITY: ReadonlySet<ColumnId> = new Set(["batch", "number"]);

/**
 * The columns settled by the plan in which an item says something else than the same item of the master. A blank one, or 未填, says
 * nothing; spaces, punctuation, other spellings of the same units, and a list of units cut down to some of them settle
 * nothing anew; neither does a deadline of the same days in another form, or what an item of several rows says on some of them.
 *
 * @param unit the unit whose return it is: it may give itself as responsible for an item that it leads, and not leave itself out; `null` for none.
 */
export function changedBaseline(
  item: Item,
  master: Item,
  kind: LedgerKind,
  unit: string | null = null,
): ColumnId[] {
  const settled = kind.baseline.filter((column) => !IDENTITY.has(column));
  return changedColumns(item, master, settled, unit);
}

/** Those of some columns in which an item says something else than another, as {@link changedBaseline} tells it. */
export function changedColumns(
  item: Item,
  master: Item,
  columns: readonly ColumnId[],
  unit: string | null = null,
): ColumnId[] {
  const changed = columns.filter(
    (column) =>
      saysOtherwise(item.text[column], master.text[column]) &&
      !sameUnits(item, master, column, unit) &&
      !(column === "deadline" && sameDays(item.deadline, master.deadline)),
  );
  const ofOwnRows = changed.length === 0 ? changed : columnsOfOwnRows(item, master, changed);
  return ofOwnRows.length === 0 ? changed : changed.filter((column) => !ofOwnRows.includes(column));
}

function saysOtherwise(now: string | undefined, before: string | undefined): boolean {
  if (now === undefined || now === "" || before === undefined || before === "") return false;
  return now !== before && bareText(now) !== bareText(before) && bareText(now) !== UNFILLED;
}

const UNFILLED = statusWord(null);

/** Units cut a list down to show their own part: not to the part of others. */
function sameUnits(item: Item, master: Item, column: ColumnId, unit: string | null): boolean {
  if (column !== "leadUnits" && column !== "responsibleUnits") return false;
  const settled = namesIn(master.units[column]);
  const told = item.units[column];
  if (unit !== null && settled.has(unit) && !namesIn(told).has(unit)) return false;
  const mayAddItself = unit !== null && mayAdd(unit, master, column);
  return told.every(({ name, text }) => {
    const one = name ?? text;
    // A unit by a name that nobody knows may be one of a group.
    return settled.has(one) || (one === unit && (name === null || mayAddItself));
  });
}

/** The units that a cell names, groups with their members. */
function namesIn(units: readonly UnitRef[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ name, text, members }) => [name ?? text, ...members]));
}

/** Stands for units that nobody has listed: 市直有关部门. */
const UNLISTED = /各|有关|相关|成员单位/;

/** Whether a unit may give itself: who leads is responsible too, and of units that nobody has listed it may be one. */
function mayAdd(unit: string, { units }: Item, column: UnitColumnId): boolean {
  if (namesUnlisted(units.leadUnits)) return true;
  return (
    column === "responsibleUnits" && (namesIn(units.leadUnits).has(unit) || namesUnlisted(units[column]))
  );
}

function namesUnlisted(units: readonly UnitRef[]): boolean {
  return units.some(({ name, members }) => name === null || (members.length === 0 && UNLISTED.test(name)));
}

function sameDays(now: Deadline, before: Deadline): boolean {
  const days = ({ stages }: Deadline): string => stages.map(({ due }) => due).join();
  return now.problem === null && now.stages.length > 0 && days(now) === days(before);
}
