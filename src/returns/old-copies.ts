import { type Ledger, saysAnything } from "../ledger";
import { foldText } from "../text";
import type { ReturnedRow, StrayRow } from "./merge-result";
import { SIDE_BY_SIDE } from "./merged-columns";

/** The rows of sheets that were left aside as old copies in which stands what no row that is read says. */
export function rowsOfOldCopies(copies: readonly Ledger[], read: readonly ReturnedRow[]): StrayRow[] {
  if (copies.length === 0) return [];
  const said = new Set(
    read.flatMap(({ item }) => SIDE_BY_SIDE.map((column) => foldText(item.text[column] ?? ""))),
  );
  return copies.flatMap(({ sheet, items }) =>
    items.flatMap(({ row, text }) => {
      const words = SIDE_BY_SIDE.map((column) => text[column] ?? "").filter(
        (word) => saysAnything(word) && !said.has(foldText(word)),
      );
      return words.length === 0 ? [] : [{ sheet, row, reason: "oldCopy" as const, text: words.join("\n") }];
    }),
  );
}
