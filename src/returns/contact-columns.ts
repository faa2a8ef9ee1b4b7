import { type ColumnId, type Item, saysAnything } from "../ledger";
import { foldText } from "../text";
import type { MatchedItem, OtherColumn } from "./merge-result";
import { writtenColumn } from "./written-column";

/** Who filled in an item and answers for it: nothing is merged into these columns of a ledger. */
const CONTACTS: readonly ColumnId[] = ["reporter", "phone", "reviewer"];

/** The columns of contacts that the master has, with what a unit's rows say there and the master does not say of their items. */
export function contactColumns(
  { matched, unmatched }: { readonly matched: readonly MatchedItem[]; readonly unmatched: readonly Item[] },
  master: ReadonlySet<ColumnId>,
): OtherColumn[] {
  return CONTACTS.filter((column) => master.has(column)).flatMap((column) => {
    const told = matched.filter((match) => saysOther(match, column)).map(({ returned }) => returned);
    const others = unmatched.filter(({ text }) => saysAnything(text[column] ?? ""));
    return writtenColumn(column, new Set([...told, ...others]));
  });
}

/** An item of several rows may have a contact on each. */
function saysOther({ returned, master }: MatchedItem, column: ColumnId): boolean {
  const text = returned.text[column] ?? "";
  if (text === master.text[column] || !saysAnything(text)) return false;
  const known = new Set(linesOf(master.text[column] ?? ""));
  return linesOf(text).some((line) => !known.has(line));
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map(foldText);
}
