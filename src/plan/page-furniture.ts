import type { PlanLine } from "./plan-line";

const PAGE_NUMBER =
  /^\s*(?:[-—–－·•]+\s*\d{1,3}\s*[-—–－·•]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|[_＿*＊=＝—-]{3,})\s*$/u;
/** The caption over a table. */
const CAPTION = /^\s*(?:续\s*表|表)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s*$/u;
/** A running head stands on so many pages at least. */
const FEWEST_PAGES = 3;

/**
 * Takes page numbers, rules and the captions of tables (表1) out of a text, and the head or foot that stands beside the page numbers on page after page: what was
 * copied from pages brings them along, in the middle of sentences too.
 */
export function withoutPageFurniture(lines: readonly PlanLine[]): readonly PlanLine[] {
  const isNumber = lines.map(({ text }) => PAGE_NUMBER.test(text));
  const beside = new Map<string, number>();
  const all = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) {
    count(all, text.trim());
    if (isNumber[at - 1] || isNumber[at + 1]) count(beside, text.trim());
  }
  const isHead = (text: string): boolean => {
    const pages = beside.get(text.trim()) ?? 0;
    return pages >= FEWEST_PAGES && pages >= (all.get(text.trim()) ?? 0) - 1;
  };
  return lines.filter(({ text }, at) => !isNumber[at] && !isHead(text) && !CAPTION.test(text));
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}
