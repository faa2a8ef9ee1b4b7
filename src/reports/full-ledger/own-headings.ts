import { findBatch, type Item, type Ledger } from "../../ledger";
import type { SpecValue } from "../../sheet";
import { foldText } from "../../text";

/** What the column is called: a heading may name a field, a county or whoever leads. */
export const HEADINGS = "分节标题";

/** A heading and how it is numbered: one numbered alike ends it. */
interface Heading {
  readonly manner: string;
  readonly text: string;
}

/** How the outline of an official document is numbered, from the outermost in (GB/T 9704-2012, 7.3.3), and what else heads a part. */
const MANNERS: readonly (readonly [manner: string, begins: RegExp])[] = [
  ["附件", /^附\s*件/u],
  ["部分", /^第[一二三四五六七八九十]+(?:部分|章|节|类)/u],
  ["一、", /^[一二三四五六七八九十]+[、.．,，]/u],
  ["（一）", /^[（(][一二三四五六七八九十]+[）)]/u],
  ["1.", /^\d+[、.．]/u],
  ["（1）", /^[（(]\d+[）)]/u],
];

/**
 * The headings that an item of a ledger stands under, the outermost first: a table in which each item has one row, to be sorted and
 * filtered, has no rows for them. What says no more than the item's batch is left out.
 */
export function headingsOver(ledger: Ledger): (item: Item) => SpecValue {
  const over = new Map<number, readonly Heading[]>();
  const rows = ledger.leftOut.filter(({ reason }) => reason === "section");
  let open: readonly Heading[] = [];
  let next = 0;
  for (const { row } of ledger.items) {
    for (; next < rows.length; next += 1) {
      const heading = rows[next];
      if (!heading || heading.row >= row - 1) break;
      open = under(open, heading.text);
    }
    over.set(row, open);
  }
  return ({ row, batch }) => {
    const told = (over.get(row) ?? []).filter(({ text }) => !isOnlyBatch(text, batch));
    return told.length === 0 ? null : told.map(({ text }) => text).join("\n");
  };
}

function under(open: readonly Heading[], text: string): readonly Heading[] {
  const manner = MANNERS.find(([, begins]) => begins.test(text))?.[0] ?? "";
  const ended = open.findIndex((one) => one.manner === manner);
  return [...(ended === -1 ? open : open.slice(0, ended)), { manner, text }];
}

/** `附件2`, `二、大气污染问题` above items of the batch 大气污染问题. */
function isOnlyBatch(text: string, batch: string): boolean {
  if (batch === "") return false;
  const named = findBatch(text);
  return (named !== null && foldText(named) === foldText(text)) || foldText(text).endsWith(foldText(batch));
}
