import { changedBaseline, type ColumnId, type Item, type LedgerKind, saysAnything } from "../../ledger";
import type { MatchedItem, ReturnOutcome } from "../../returns";
import { foldText } from "../../text";
import { textOf } from "../words/item-text";
import { FILLED_EACH_DEKAD, FILLED_WHERE_KEPT } from "../words/unit-columns";
import { standardValue } from "./ledger-columns";

/** The columns that units fill in, as a list tells them. */
export const FILLED_IN: readonly ColumnId[] = [...FILLED_EACH_DEKAD, ...FILLED_WHERE_KEPT];

/**
 * The rows of a return that were not taken over and on which its unit wrote: who returns the whole ledger with its own rows filled in wrote
 * nothing on those of others, and nothing of them was left aside.
 */
export function writtenAside(
  { notOwn, repeated, otherDekadRows }: Pick<ReturnOutcome, "notOwn" | "repeated" | "otherDekadRows">,
  kind: LedgerKind,
): Pick<ReturnOutcome, "notOwn" | "repeated" | "otherDekadRows"> {
  const isWritten = (match: MatchedItem): boolean => saysMore(match, kind);
  const others = new Set(notOwn.map(({ master }) => master));
  return {
    notOwn: notOwn.filter(isWritten),
    repeated: repeated.filter((match) => !others.has(match.master) || isWritten(match)),
    otherDekadRows: otherDekadRows.filter(({ returned }) => FILLED_IN.some((id) => isSaid(returned, id))),
  };
}

/** Whether a row says more than the ledger says of its item, or says otherwise what the plan says. */
function saysMore({ returned, master, unit }: MatchedItem, kind: LedgerKind): boolean {
  const isNew = (id: ColumnId): boolean =>
    isSaid(returned, id) && meaningOf(returned, id) !== meaningOf(master, id);
  return FILLED_IN.some(isNew) || changedBaseline(returned, master, kind, unit).length > 0;
}

function isSaid(item: Item, id: ColumnId): boolean {
  return saysAnything(textOf(item, id));
}

/** `已完成` and `完成整改` mean the same, as do two ways of writing a day. */
function meaningOf(item: Item, id: ColumnId): string {
  const value = standardValue(item, id);
  return typeof value === "string" ? foldText(value) : JSON.stringify(value);
}
