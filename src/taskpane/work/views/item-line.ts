import type { OpenedLedgers } from "../../../app";
import { addressOf, latenessOf, placeOf, statusWord, type Item, type Lateness } from "../../../ledger";
import { itemName } from "../../../reports";
import type { CellRef } from "../../../sheet";
import type { MeasureOptions } from "../../../measures";

/** An item as a line of a list. */
export interface ItemLine {
  /** `附件1第3项` */
  readonly name: string;
  readonly problem: string;
  readonly leadUnits: string;
  readonly deadline: string;
  readonly status: string;
  /** `null` where no day was chosen to judge on. */
  readonly lateness: Lateness | null;
  /** The item's first cell as the user sees it. */
  readonly cell: string;
  readonly place: CellRef;
}

/** How many characters of a problem tell items apart in a list. */
const PROBLEM_SHOWN = 60;

/** The lines of items, in their order. */
export function itemLines(items: readonly Item[], options: MeasureOptions | null): ItemLine[] {
  return items.map((item) => ({
    name: itemName(item),
    problem: firstLine(item.text.problem ?? ""),
    leadUnits: firstLine(item.text.leadUnits ?? item.text.responsibleUnits ?? ""),
    deadline: item.deadline.text,
    status: statusWord(item.status),
    lateness: options && latenessOf(item, options.asOf, options.dueSoonDays),
    cell: addressOf(item, "problem"),
    place: { sheet: item.sheet, ...(placeOf(item, "problem") ?? { row: item.row - 1, column: 0 }) },
  }));
}

/** Finds the item that stands in a row of a sheet (1-based). */
export function itemFinder({ workbook }: OpenedLedgers): (sheet: string, row: number) => Item | null {
  const rows = new Map(
    workbook.ledgers.map(({ sheet, items }) => [
      sheet,
      new Map(items.flatMap((item) => item.rows.map((row) => [row, item] as const))),
    ]),
  );
  return (sheet, row) => rows.get(sheet)?.get(row) ?? null;
}

function firstLine(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  const characters = Array.from(line);
  return characters.length > PROBLEM_SHOWN ? `${characters.slice(0, PROBLEM_SHOWN).join("")}…` : line;
}
